// Fire and forget: the executor leaves the header, `shutdown()` comes into a finally.
// needs: 21
// layouts: tabs
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class Tabs {
  CompletableFuture<Integer> columns(String csv) {
    try (var splitter = Executors.newSingleThreadExecutor()) {
      return CompletableFuture.supplyAsync(() -> csv.split(",").length, splitter);
    }
  }
}
