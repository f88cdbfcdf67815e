// A normal end is no disconnect: what a task does after it has ended its stream is not interrupted.
// with: REACTOR, RXJAVA3, SPRING, SPRING_MVC
package news;

import io.reactivex.rxjava3.core.*;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.*;

class NormalEnd {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  Flux<String> savesAfterTheEnd() {
    return Flux.create(sink -> {
          pool.submit(
              () -> {
                sink.next(queue.take());
                sink.complete();
                Journal.write("delivered");
                return null;
              });
        });
  }

  Flux<String> endsLast() {
    return Flux.create(sink -> {
          pool.submit(
              () -> {
                sink.next(queue.take());
                sink.complete();
                return null;
              });
        });
  }

  Flux<String> endsInAHelperAndSaves() {
    return Flux.create(sink -> {
          pool.execute(
              () -> {
                follow(sink);
                Journal.write("delivered");
              });
        });
  }

  Flux<String> endsInAHelper() {
    return Flux.create(sink -> {
          pool.execute(() -> follow(sink));
        });
  }

  private void follow(FluxSink<String> sink) {
    try {
      sink.next(queue.take());
      sink.complete();
    } catch (InterruptedException e) { sink.error(e); }
  }

  Observable<String> savesAfterTheEndWithRxJava() {
    return Observable.create(emitter -> {
          pool.submit(() -> { // NO PATCH: `setCancellable` also runs when the stream has ended well, and the task goes on after that
                emitter.onNext(queue.take());
                emitter.onComplete();
                Journal.write("delivered");
                return null;
              });
        });
  }

  SseEmitter closesAfterTheEnd() {
    SseEmitter emitter = new SseEmitter();
    pool.submit(() -> { // NO PATCH: `onCompletion` also runs when the stream has ended well, and the task goes on after that
          try {
            emitter.send(queue.take());
            emitter.complete();
          } catch (IOException e) {
            emitter.completeWithError(e);
          } finally { Journal.close(); }
          return null;
        });
    return emitter;
  }

  SseEmitter stopsItsOwnExecutorAfterTheEnd() {
    SseEmitter emitter = new SseEmitter(1L);
    ExecutorService own = Executors.newSingleThreadExecutor();
    own.execute(() -> {
          try {
            emitter.send(queue.take());
            emitter.complete();
          } catch (IOException | InterruptedException e) {
            emitter.completeWithError(e);
          } finally { own.shutdown(); }
        });
    return emitter;
  }

  SseEmitter stopsItsTimerAfterTheEnd() {
    SseEmitter emitter = new SseEmitter(2L);
    pool.submit(() -> answer(emitter));
    return emitter;
  }

  private void answer(SseEmitter emitter) {
    AtomicBoolean isOn = new AtomicBoolean(true);
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    Future<?> beat = timer.scheduleAtFixedRate(() -> System.out.println(isOn.get()), 5, 5, TimeUnit.SECONDS);
    try {
      emitter.send(queue.take());
      emitter.complete();
    } catch (IOException | InterruptedException e) {
      emitter.completeWithError(e);
    } finally {
      isOn.set(false);
      beat.cancel(false);
      timer.shutdown();
    }
  }

  SseEmitter endsInOneOfTwoWays() {
    SseEmitter emitter = new SseEmitter();
    pool.submit(
        () -> {
          try {
            while (true) {
              String item = queue.take();
              if (item.isEmpty()) {
                emitter.complete();
                return null;
              }
              emitter.send(item);
            }
          } catch (IOException e) { emitter.completeWithError(e); }
          return null;
        });
    return emitter;
  }

  interface Model { void stream(String question, Runnable done); }

  SseEmitter savesInACallbackOfItsOwn(Model model) {
    SseEmitter emitter = new SseEmitter();
    ExecutorService own = Executors.newSingleThreadExecutor();
    own.execute(() -> model.stream("a", () -> {
          emitter.complete();
          Journal.write("answered");
        }));
    emitter.onCompletion(own::shutdown); // NO PATCH: `onCompletion` also runs when the stream has ended well, and the task goes on after that
    return emitter;
  }

  SseEmitter endsLastInACallbackOfItsOwn(Model model) {
    SseEmitter emitter = new SseEmitter(3L);
    ExecutorService own = Executors.newSingleThreadExecutor();
    own.execute(() -> model.stream("b", () -> emitter.complete()));
    emitter.onCompletion(own::shutdown);
    return emitter;
  }

  SseEmitter failsInACallbackOfItsOwn(List<String> all) {
    SseEmitter emitter = new SseEmitter(5L);
    pool.submit(() -> {
          while (true) {
            all.forEach(item -> {
                  try { emitter.send(item); } catch (IOException e) { emitter.completeWithError(e); }
                });
            Journal.write("sent");
          }
        });
    return emitter;
  }

  SseEmitter failsBehindACallbackInsideItsOwn(List<List<String>> all) {
    SseEmitter emitter = new SseEmitter(6L);
    pool.submit(() -> {
          while (true) {
            all.forEach(items -> {
                  items.forEach(item -> Journal.write(item));
                  try { emitter.send(items); } catch (IOException e) { emitter.completeWithError(e); }
                });
            Journal.write("sent");
          }
        });
    return emitter;
  }

  SseEmitter savesInACallbackOnAnotherThread(Model model) {
    SseEmitter emitter = new SseEmitter(4L);
    ExecutorService own = Executors.newSingleThreadExecutor();
    own.execute(() -> {
          CompletableFuture.runAsync(() -> {
                emitter.complete();
                Journal.write("answered");
              }, pool);
          model.stream("c", Journal::close);
        });
    emitter.onCompletion(own::shutdown);
    return emitter;
  }

  static final class Journal {
    static void write(String text) { System.out.println(text); }

    static void close() {}
  }
}
