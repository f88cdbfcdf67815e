package news;

import java.util.concurrent.*;

final class Pools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

record WhoseCloseWaitsSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: whoseCloseWaitsSession
  }
}

record Session(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() { tasks.shutdown(); }
}
