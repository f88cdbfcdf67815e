// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Convert {
  int convert(ExecutorService converters, int dollars) {
    CompletableFuture.supplyAsync(() -> dollars * 9, converters)
        .handle(
            (francs, error) -> {
              converters.close(); // FINDING: close
              return error == null ? francs : -1;
            });
    return dollars;
  }
}
