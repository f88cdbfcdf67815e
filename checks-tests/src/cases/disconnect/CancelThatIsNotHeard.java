// A hook cancels a `CompletableFuture`: its task goes on, also when it is one call of unknown length.
// with: GRPC, MUTINY, REACTOR, SPRING, SPRING_MVC
package news;

import io.grpc.BindableService;
import io.grpc.stub.*;
import io.smallrye.mutiny.Multi;
import java.util.Iterator;
import java.util.concurrent.*;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.*;

abstract class CancelThatIsNotHeard implements BindableService {
  interface Model { String answer(String question); Iterator<String> tokens(String question); }
  private final Model model;
  private final Executor executor;
  CancelThatIsNotHeard(Model model, Executor executor) { this.model = model; this.executor = executor; }

  abstract void keep(String answer);

  DeferredResult<String> oneAnswer(String question) {
    DeferredResult<String> out = new DeferredResult<>(9L);
    CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> model.answer(question), executor);
    work.thenAccept(out::setResult);
    out.onCompletion(() -> work.cancel(true)); // FINDING: `cancel` ends its result only
    return out;
  }
  Flux<String> sink(String question) {
    return Flux.create(out -> {
      CompletableFuture<Void> work = CompletableFuture.runAsync(() -> out.next(model.answer(question)), executor);
      out.onDispose(() -> work.cancel(true)); // FINDING: `cancel` ends its result only
    });
  }
  Multi<String> emitter(String question) {
    return Multi.createFrom().emitter(out -> {
      CompletableFuture<Void> work = CompletableFuture.runAsync(() -> out.emit(model.answer(question)), executor);
      out.onTermination(() -> work.cancel(true)); // FINDING: `cancel` ends its result only
    });
  }
  public void list(String question, StreamObserver<String> observer) {
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> observer.onNext(model.answer(question)), executor);
    ((ServerCallStreamObserver<String>) observer).setOnCancelHandler(() -> work.cancel(true)); // FINDING: `cancel` ends its result only
  }

  /* Who does not ask for an interrupt wants what follows not to run. */
  DeferredResult<String> onlyWhatFollows(String question) { // SILENT
    DeferredResult<String> out = new DeferredResult<>(9L);
    CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> model.answer(question), executor);
    work.thenAccept(out::setResult);
    out.onCompletion(() -> work.cancel(false));
    return out;
  }
  /* The next token that comes cannot be sent, which ends the loop. */
  SseEmitter tokens(String question) { // SILENT
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
      try {
        for (Iterator<String> all = model.tokens(question); all.hasNext(); ) { out.send(all.next()); }
      } catch (Exception e) { out.completeWithError(e); }
    }, executor);
    out.onCompletion(() -> work.cancel(true));
    return out;
  }
  SseEmitter shortTask(String question) { // SILENT
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> System.out.println(question.length()), executor);
    out.onCompletion(() -> work.cancel(true));
    return out;
  }
  SseEmitter loopThatAsksTheFuture(String question) { // SILENT
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> gone = new CompletableFuture<>();
    executor.execute(() -> { while (!gone.isCancelled()) { keep(model.answer(question)); } });
    out.onCompletion(() -> gone.cancel(true));
    return out;
  }
}
