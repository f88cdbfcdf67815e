// Fire and forget: the executor leaves the header, `shutdown()` comes into a finally.
// needs: 21
// layouts: crlf
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class WindowsLineEnds {
  CompletableFuture<Integer> panes(int floors) {
    try (var glaziers = Executors.newFixedThreadPool(3)) {
      return CompletableFuture.supplyAsync(() -> floors * 12, glaziers);
    }
  }
}
