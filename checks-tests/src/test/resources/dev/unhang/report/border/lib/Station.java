package lib;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An interface that one class implements, and an object that waits where it is closed. */
public interface Station {
  void stop() throws InterruptedException;

  void pause();

  class Local implements Station, AutoCloseable, Runnable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Override
    public void stop() throws InterruptedException {
      while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
        pool.shutdown();
      }
    }

    @Override
    public void pause() {}

    @Override
    public void close() throws InterruptedException {
      stop();
    }

    @Override
    public void run() {
      try {
        stop();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
