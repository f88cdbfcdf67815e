package news;

import java.util.concurrent.*;

final class Pools {
  static void check(ExecutorService tasks) throws InterruptedException {
    if (tasks.isTerminated()) { tasks.awaitTermination(10, TimeUnit.MINUTES); }
  }
}

interface Crawler {
  boolean awaitTermination(long amount, TimeUnit unit);
}

interface Fetchers extends ExecutorService {
  void awaitTermination(Runnable then);
}
