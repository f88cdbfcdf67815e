// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class OneShot {
  private final ExecutorService runner = Executors.newSingleThreadExecutor();

  void fire(Runnable shot) {
    CompletableFuture.runAsync(shot, runner)
        .exceptionally(
            error -> {
              runner.close(); // FINDING: close
              return null;
            });
  }
}
