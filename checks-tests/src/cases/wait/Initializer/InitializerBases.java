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

abstract class CloseThatIsInheritedBase implements AutoCloseable {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES); // HERE: closeThatIsInherited
  }
}

record ResourceInAnotherFileSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: resourceInAnotherFile
  }
}
