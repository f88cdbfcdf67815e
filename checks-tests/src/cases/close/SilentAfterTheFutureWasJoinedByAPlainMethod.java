// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Joined { // SILENT
  int start() {
    ExecutorService pool = Executors.newFixedThreadPool(5);
    CompletableFuture<Integer> five = CompletableFuture.supplyAsync(() -> 5, pool);
    int result = five.join();
    pool.close();
    return result;
  }
}
