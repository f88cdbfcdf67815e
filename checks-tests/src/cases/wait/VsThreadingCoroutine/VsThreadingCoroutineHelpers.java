package news;

import java.util.concurrent.*;

final class Pools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}
