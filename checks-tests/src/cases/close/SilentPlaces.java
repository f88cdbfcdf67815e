// Where waiting is right: synchronous code, tests, the end of the program.
// stubs: jakarta/annotation/PreDestroy.java, org/junit/jupiter/api/Test.java
// needs: 21
package news;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.*;
import org.junit.jupiter.api.Test;

class SilentPlaces {
  void synchronousMethod(List<String> pages) { // SILENT
    try (var writers = Executors.newFixedThreadPool(4)) {
      pages.forEach(page -> writers.submit(() -> System.out.println(page)));
    }
  }

  int synchronousMethodWithExplicitClose(int tables) { // SILENT
    ExecutorService workers = Executors.newFixedThreadPool(tables);
    workers.execute(() -> System.out.println("table 1"));
    workers.close();
    return tables;
  }

  public static void mainMethod(String[] args) { // SILENT
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.runAsync(() -> System.out.println(args.length), pool);
    }
  }

  void shutdownHook(ExecutorService pool) { // SILENT
    Runtime.getRuntime().addShutdownHook(new Thread(pool::close));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> pool.close()));
  }

  @Test void junitTest() {
    try (var pool = Executors.newFixedThreadPool(2)) { // SILENT
      CompletableFuture.runAsync(() -> System.out.println("a"), pool);
      CompletableFuture.runAsync(() -> System.out.println("b"), pool);
    }
  }
  private final ExecutorService indexers = Executors.newFixedThreadPool(6);
  @PreDestroy void preDestroyMethod() { indexers.close(); } // SILENT
}

class CloseMethodOfAPlainClass implements AutoCloseable { // SILENT
  private final ExecutorService spiders = Executors.newFixedThreadPool(10);
  @Override public void close() { spiders.close(); }
}

class ExecutorThatDelegates extends AbstractExecutorService { // SILENT
  private ExecutorService delegate;
  @Override public void execute(Runnable task) { delegate.execute(task); }
  @Override public void shutdown() { delegate.shutdown(); }
  @Override public List<Runnable> shutdownNow() { return delegate.shutdownNow(); }
  @Override public boolean isShutdown() { return delegate.isShutdown(); }
  @Override public boolean isTerminated() { return delegate.isTerminated(); }
  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return delegate.awaitTermination(timeout, unit);
  }
  @Override public void close() { delegate.close(); }
}
