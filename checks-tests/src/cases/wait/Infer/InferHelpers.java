package news;

import java.util.concurrent.*;

final class Pools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
  }
}
