// Where one call, reference or annotation is the whole patch.
// needs: 21
package tools;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Ping {
  private ExecutorService pinger;

  void ping(String host) {
    CompletableFuture.runAsync(() -> System.out.println(host), pinger)
        .thenRun(this.pinger::close);
  }
}
