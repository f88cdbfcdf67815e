// A call that comes to wait moves, with the means of the library it is in.
// with: REACTOR
// needs: 21
package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

class ReactorOperator {
  Mono<String> last(Mono<String> page, ExecutorService printers) {
    return page.doOnNext(text -> PoolUtils.drain(printers));
  }
}

// file: PoolUtils.java
final class PoolUtils {
  private PoolUtils() {}
  static void drain(ExecutorService pool) {
    pool.shutdown();
    try {
      drainWithin(91, pool);
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  static boolean drainWithin(long seconds, ExecutorService pool) throws InterruptedException {
    return pool.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
