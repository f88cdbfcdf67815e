package news;

import java.util.concurrent.*;

final class InstanceInitializerOfThisFilePools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: instanceInitializerOfThisFile
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

record ResourceWhoseCloseWaitsSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: resourceWhoseCloseWaits
  }
}

final class InitializerOfAnAnonymousClassPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: initializerOfAnAnonymousClass
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

record ResourceInAVariableWhoseCloseWaitsSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException {
    tasks.awaitTermination(2, TimeUnit.MINUTES); // HERE: resourceInAVariableWhoseCloseWaits
  }
}

record Session(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() { tasks.shutdown(); }
}
