// Callbacks of the very stream that is subscribed to: nobody cancels it, so they are no hooks.
// with: REACTOR, MUTINY, RXJAVA3, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.reactivex.rxjava3.core.*;
import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

abstract class CallbacksOfTheChain {
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  abstract Flux<String> tokens(String question);
  private void send(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (IOException e) { System.out.println(e); }
  }

  SseEmitter doFinally(String question) {
    SseEmitter emitter = new SseEmitter(511L);
    tokens(question).doFinally(end -> emitter.complete()).subscribe(text -> send(emitter, text)); // FINDING: Nothing stops the subscription started here
    return emitter;
  }
  SseEmitter doOnCancel(String question) {
    SseEmitter emitter = new SseEmitter(512L);
    readers.put(question, emitter);
    tokens(question)
        .doOnCancel(() -> { readers.remove(question); emitter.complete(); })
        .map(String::trim)
        .subscribe(text -> send(emitter, text)); // FINDING: Nothing stops the subscription started here
    return emitter;
  }
  SseEmitter mutiny(Multi<String> tokens) {
    SseEmitter emitter = new SseEmitter(513L);
    tokens.onCancellation().invoke(() -> emitter.complete()).subscribe().with(text -> send(emitter, text)); // FINDING: Nothing stops the subscription started here
    return emitter;
  }
  SseEmitter rxJava(Flowable<String> tokens) {
    SseEmitter emitter = new SseEmitter(514L);
    tokens.doFinally(emitter::complete).subscribe(text -> send(emitter, text)); // FINDING: Nothing stops the subscription started here
    return emitter;
  }

  SseEmitter disposed(String question) { // SILENT
    SseEmitter emitter = new SseEmitter(515L);
    Disposable task = tokens(question).doFinally(end -> emitter.complete()).subscribe(text -> send(emitter, text));
    emitter.onCompletion(task::dispose);
    return emitter;
  }
  Flux<String> ofWhatIsReturned(String question) { // SILENT
    return Flux.<String>create(sink -> {
      Disposable task = tokens(question).subscribe(sink::next);
      sink.onDispose(task);
    }).doFinally(end -> readers.remove(question));
  }
  SseEmitter takesUntilGone(String question) { // SILENT
    SseEmitter emitter = new SseEmitter(516L);
    emitter.onCompletion(() -> readers.remove(question));
    tokens(question).takeWhile(text -> readers.containsKey(question)).doFinally(end -> emitter.complete())
        .subscribe(text -> send(emitter, text));
    return emitter;
  }

  private void sendOrFail(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (IOException e) { throw new java.io.UncheckedIOException(e); }
  }
  SseEmitter anOperatorFails(String question) { // SILENT
    SseEmitter emitter = new SseEmitter(517L);
    tokens(question).doOnNext(text -> sendOrFail(emitter, text)).subscribe();
    tokens(question).map(text -> {
          try { emitter.send(text); return text; } catch (IOException e) { throw new java.io.UncheckedIOException(e); }
        }).doOnError(System.out::println).subscribe();
    return emitter;
  }
  SseEmitter anOperatorSwallows(String question) {
    SseEmitter emitter = new SseEmitter(518L);
    tokens(question).doOnNext(text -> send(emitter, text)).subscribe(); // FINDING: Nothing stops the subscription
    return emitter;
  }
}
