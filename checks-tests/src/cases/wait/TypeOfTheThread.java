// Questions about the current thread: `instanceof`, calls, helpers, and where a `return` stands.
// with: REACTOR, guava:33
package news;

import static reactor.core.scheduler.Schedulers.isInNonBlockingThread;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.*;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.*;

class TypeOfTheThread {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  Flux<String> instanceOf(Flux<String> in) { // SILENT
    return in.doFinally(s -> { if (!(Thread.currentThread() instanceof NonBlocking)) { await(); } });
  }

  Flux<String> call(Flux<String> in) { // SILENT
    return in.doFinally(s -> { if (!Schedulers.isInNonBlockingThread()) { await(); } });
  }

  Flux<String> isInstance(Flux<String> in) { // SILENT
    return in.doFinally(s -> { if (!NonBlocking.class.isInstance(Thread.currentThread())) { await(); } });
  }

  Flux<String> behindAReturn(Flux<String> in) { // SILENT
    return in.doFinally(s -> { if (isInNonBlockingThread()) { return; } await(); });
  }

  Flux<String> behindAReturnInACase(Flux<String> in) { // SILENT
    return in.doFinally(
        s -> {
          switch (s) {
            case CANCEL:
              if (isInNonBlockingThread()) { return; }
              await();
              break;
            default:
          }
        });
  }

  Flux<String> helpers(Flux<String> in) { // SILENT
    return in.doOnCancel(() -> { if (!isOnALoop()) { await(); } })
        .doOnTerminate(() -> { if (mayWait()) { await(); } });
  }
  private static boolean isOnALoop() { return Thread.currentThread() instanceof NonBlocking; }
  private static boolean mayWait() { return !isOnALoop(); }

  private void await() {
    try { pool.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }

  Flux<String> theOtherWayRound(Flux<String> in) throws InterruptedException {
    return in.doFinally(
        s -> {
          if (Thread.currentThread() instanceof NonBlocking) {
            try {
              pool.awaitTermination(2, TimeUnit.MINUTES); // FINDING: Thread.currentThread() instanceof NonBlocking
            } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          }
        });
  }

  Flux<String> helperTheOtherWayRound(Flux<String> in) {
    return in.doOnCancel(() -> { if (!mayWait()) { MoreExecutors.shutdownAndAwaitTermination(pool, 4, TimeUnit.MINUTES); } }); // FINDING: Thread.currentThread() instanceof NonBlocking
  }

  Flux<String> isInstanceOfAnotherObject(Flux<String> in, Object scheduler) {
    return in.doOnCancel(() -> { if (!NonBlocking.class.isInstance(scheduler)) { MoreExecutors.shutdownAndAwaitTermination(pool, 5, TimeUnit.MINUTES); } }); // FINDING: shutdownAndAwaitTermination
  }

  Flux<String> returnInAnotherCase(Flux<String> in) {
    return in.doFinally(
        s -> {
          switch (s) {
            case CANCEL:
              if (isInNonBlockingThread()) { return; }
              break;
            default:
              MoreExecutors.shutdownAndAwaitTermination(pool, 6, TimeUnit.MINUTES); // FINDING: shutdownAndAwaitTermination
          }
        });
  }

  Flux<String> anotherObject(Flux<String> in, Object scheduler) {
    return in.doFinally(
        s -> {
          if (!(scheduler instanceof NonBlocking)) {
            try {
              pool.awaitTermination(3, TimeUnit.MINUTES); // FINDING: awaitTermination
            } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          }
        });
  }
}
