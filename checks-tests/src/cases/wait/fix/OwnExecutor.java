// Tasks that wait for the executor which runs them: the wait goes, or moves to another thread.
// needs: 21
package tools;

import java.util.concurrent.*;

class OwnExecutor {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  void waitGoes() {
    pool.execute(() -> {
      pool.shutdown();
      try {
        pool.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  void waitMoves() {
    pool.execute(this::end);
  }

  private void end() {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(2, TimeUnit.MINUTES)) {
        System.out.println("late");
      }
    } catch (InterruptedException e) {
      System.out.println("interrupted");
    }
  }
}
