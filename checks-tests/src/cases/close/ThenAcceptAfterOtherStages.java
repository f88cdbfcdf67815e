// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Pipeline {
  void start(String source) {
    ForkJoinPool stages = new ForkJoinPool(3);
    CompletableFuture.supplyAsync(() -> source, stages)
        .thenApply(String::strip)
        .thenApply(String::length)
        .thenAccept(
            length -> {
              System.out.println("length " + length);
              stages.close(); // FINDING: close
            });
  }
}
