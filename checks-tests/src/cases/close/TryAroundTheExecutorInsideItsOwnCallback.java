// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class TryInCallback {
  void start(ExecutorService own) {
    CompletableFuture.supplyAsync(() -> 8080, own)
        .thenAccept(
            port -> {
              try (own) { // FINDING: close
                System.out.println("listening on " + port);
              }
            });
  }
}
