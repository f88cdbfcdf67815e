// A callback that closes the executor that runs it waits for itself: wrong in any class.
// needs: 21
package tools;

import java.util.concurrent.*;

class Ping {
  void ping(String host) {
    var pinger = Executors.newVirtualThreadPerTaskExecutor();
    CompletableFuture.runAsync(() -> System.out.println(host), pinger).thenRun(pinger::close); // FINDING: close
  }
}
