// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Zip {
  void zip(byte[] data) {
    ExecutorService zipper = Executors.newFixedThreadPool(2);
    CompletableFuture.supplyAsync(() -> data.length / 3, zipper)
        .whenCompleteAsync((size, error) -> zipper.close(), zipper); // FINDING: close
  }
}
