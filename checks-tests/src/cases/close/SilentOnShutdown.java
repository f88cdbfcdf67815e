// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Good { // SILENT
  void start() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    CompletableFuture.runAsync(() -> System.out.println("ok"), pool).thenRun(pool::shutdown);
  }
}
