// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class OtherExecutor { // SILENT
  void start(ExecutorService janitor) {
    ExecutorService mess = Executors.newFixedThreadPool(4);
    CompletableFuture.runAsync(() -> System.out.println("mess"), mess)
        .whenCompleteAsync((nothing, error) -> mess.close(), janitor);
  }
}
