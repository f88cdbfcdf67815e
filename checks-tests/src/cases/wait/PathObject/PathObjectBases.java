package news;

import java.util.concurrent.*;

final class Pools {
  private final ExecutorService own;
  Pools() { this(Executors.newCachedThreadPool()); }
  Pools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}
