package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

final class PoolUtils {
  private PoolUtils() {}
  static void drain(ExecutorService pool) {
    pool.shutdown();
    try {
      drainWithin(91, pool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
  static boolean drainWithin(long seconds, ExecutorService pool) throws InterruptedException {
    return pool.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
