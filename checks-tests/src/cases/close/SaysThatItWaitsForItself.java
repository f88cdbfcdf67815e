// What a finding says: what waits, where it runs, why that is bad, the path, what to do.
// needs: 21
package tools;

import java.util.concurrent.*;

class SaysThatItWaitsForItself {
  void run(String file, ExecutorService importer) {
    CompletableFuture.supplyAsync(() -> file.length(), importer)
        .whenComplete((rows, error) -> importer.close()); // FINDING: waits for itself
  }
}
