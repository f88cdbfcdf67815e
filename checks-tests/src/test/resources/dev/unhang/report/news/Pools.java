package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

final class Pools {
  static void drain(ExecutorService pool) throws InterruptedException {
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }
}
