// Loops in which nothing can hear an interrupt: they get a question, unless the task does more behind them.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class InterruptHeardByNobody {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;

  abstract void send(SseEmitter out, String item);
  abstract String next();

  private void quietly(SseEmitter out) {
    try { out.send(next()); } catch (Exception e) { System.out.println("not sent"); }
  }
  SseEmitter heardByNobody(AtomicBoolean mayGoOn) {
    SseEmitter out = new SseEmitter(19L);
    pool.submit(() -> { // NO PATCH: the task does more behind a loop that asks nobody whether to go on
      while (mayGoOn.get()) { quietly(out); }
      System.out.println("sent");
    });
    return out;
  }
  SseEmitter restoredAndMoreBehind(AtomicBoolean mayGoOn) {
    SseEmitter out = new SseEmitter(20L);
    pool.submit(() -> { // NO PATCH: the task does more behind a loop that asks nobody whether to go on
      while (mayGoOn.get()) {
        try { send(out, queue.take()); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
      }
      System.out.println("sent");
    });
    return out;
  }
  SseEmitter endsItsResultOnly() {
    SseEmitter out = new SseEmitter(21L);
    CompletableFuture<Void> task = CompletableFuture.runAsync(() -> {
      while (true) { quietly(out); }
    }, pool);
    out.onCompletion(() -> task.cancel(true));
    return out;
  }
  SseEmitter waitsForIt() {
    SseEmitter out = new SseEmitter(22L);
    Future<?> task = pool.submit(() -> {
      while (true) { quietly(out); }
    });
    out.onCompletion(() -> {
      try { task.get(); } catch (InterruptedException | ExecutionException e) { System.out.println(e); }
    });
    return out;
  }
  SseEmitter ofATypedLambda() {
    SseEmitter out = new SseEmitter(23L);
    Callable<Void> work = () -> {
      while (true) {
        try { send(out, queue.take()); } catch (InterruptedException e) { System.out.println("again"); }
      }
    };
    pool.submit(work); // NO PATCH: the task catches its interrupt and goes on
    return out;
  }
  private static <T> T retry(Callable<T> call) {
    while (true) {
      try { return call.call(); } catch (Exception e) { System.out.println("again"); }
    }
  }
  SseEmitter retriedForEver() {
    SseEmitter out = new SseEmitter(24L);
    pool.submit(() -> { // NO PATCH: `retry` catches the interrupt of the task
      while (true) { send(out, retry(queue::take)); }
    });
    return out;
  }
  SseEmitter asksBehindTheCatch() {
    SseEmitter out = new SseEmitter(25L);
    pool.submit(() -> {
      boolean isOpen = true;
      while (isOpen) {
        try {
          send(out, queue.take());
        } catch (InterruptedException e) {
          isOpen = !Thread.currentThread().isInterrupted();
        }
      }
    });
    return out;
  }
  SseEmitter namesItsThread() {
    SseEmitter out = new SseEmitter(26L);
    pool.submit(() -> {
      while (true) {
        try {
          send(out, queue.take());
        } catch (InterruptedException e) {
          System.out.println("again in " + Thread.currentThread().getName());
        }
      }
    });
    return out;
  }
}
