// Odd places for comments, spaces and names in the header of the try.
// needs: 21
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AnnotatedResourceVariable {
  CompletableFuture<Integer> count(int feeds) {
    try (@SuppressWarnings("resource") final ExecutorService counters =
        Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> feeds + 40, counters);
    }
  }
}
