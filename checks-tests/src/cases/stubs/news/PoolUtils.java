package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class PoolUtils {
  protected boolean drained;

  static void drain(ExecutorService pool) throws InterruptedException {
    pool.awaitTermination(101, TimeUnit.SECONDS);
  }

  static boolean isDrained(ExecutorService pool) {
    try {
      return pool.awaitTermination(102, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  void drainAndRemember(ExecutorService pool) {
    drained = isDrained(pool);
  }

  static void drainQuietly(ExecutorService pool) {
    if (!isDrained(pool)) {
      pool.shutdownNow();
    }
  }
}
