// Odd places for comments, spaces and names in the header of the try.
// needs: 21
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class TrailingSemicolonInTheHeader {
  CompletableFuture<Integer> count(int feeds) {
    try (var counters = Executors.newFixedThreadPool(2); ) {
      return CompletableFuture.supplyAsync(() -> feeds + 20, counters);
    }
  }
}

class LineCommentAtTheEndOfTheHeader {
  CompletableFuture<Integer> count(int feeds) {
    try (var counters = Executors.newFixedThreadPool(feeds) // one each
    ) {
      return CompletableFuture.supplyAsync(() -> feeds, counters);
    }
  }
}
