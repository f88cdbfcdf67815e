package news;

import java.util.concurrent.*;

final class Pools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: staticInitializerByTheUseOfAField
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
