// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Import {
  void run(String file) {
    ExecutorService importer = Executors.newSingleThreadExecutor();
    CompletableFuture.supplyAsync(() -> file.length(), importer)
        .whenComplete((rows, error) -> importer.close()); // FINDING: close
  }
}
