// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Twins {
  void start() {
    ExecutorService pair = Executors.newFixedThreadPool(2);
    CompletableFuture<String> castor = CompletableFuture.supplyAsync(() -> "castor", pair);
    CompletableFuture<String> pollux = CompletableFuture.supplyAsync(() -> "pollux", pair);
    CompletableFuture.allOf(castor, pollux).thenRun(() -> pair.close()); // FINDING: close
  }
}
