// `instanceof` of the current thread is a question about it.
// with: REACTOR
package news;

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
