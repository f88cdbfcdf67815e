// Of two nested tries, the patch of the outer one does what that of the inner one does.
// needs: 21
// layouts: crlf, tabs
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
