// The executor of another object of the same class is not the one that the code has tasks of.
// needs: 21
package news;

import java.util.concurrent.*;

class ExecutorOfAnotherObject {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private ExecutorOfAnotherObject peer;

  CompletableFuture<String> callback() {
    return CompletableFuture.supplyAsync(() -> "one", pool)
        .whenComplete((result, error) -> peer.pool.close()); // FINDING: waits for every task, and this code runs in a JDK callback ... !waits for itself
  }

  CompletableFuture<String> ownInACallback() {
    return CompletableFuture.supplyAsync(() -> "two", pool)
        .whenComplete((result, error) -> this.pool.close()); // FINDING: waits for itself
  }

  CompletableFuture<String> joined() {
    CompletableFuture<String> three = CompletableFuture.supplyAsync(() -> "three", pool);
    three.join();
    peer.pool.close(); // FINDING: in an async handler
    return three;
  }

  CompletableFuture<String> ownJoined() { // SILENT
    CompletableFuture<String> four = CompletableFuture.supplyAsync(() -> "four", pool);
    four.join();
    this.pool.close();
    return four;
  }
}
