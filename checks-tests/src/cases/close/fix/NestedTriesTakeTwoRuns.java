// Existing variables among other resources, and several findings in one file.
// needs: 21
// runs: 2
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class Nested {
  CompletableFuture<Integer> pipeline() {
    try (var download = Executors.newFixedThreadPool(3)) {
      try (var unpack = Executors.newFixedThreadPool(5)) {
        return CompletableFuture.supplyAsync(() -> 1, download)
            .thenApplyAsync(archive -> archive + 1, unpack);
      }
    }
  }
}
