// Where one call, reference or annotation is the whole patch.
// needs: 21
package tools;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class LambdaWithoutBracesThatClosesItself {
  void run(String file, ExecutorService importer) {
    CompletableFuture.supplyAsync(() -> file.length(), importer)
        .thenAccept(length -> System.out.println(length))
        .whenComplete((nothing, error) -> importer.close());
  }
}

class BoundMethodReference {
  private ExecutorService pinger;
  void ping(String host) {
    CompletableFuture.runAsync(() -> System.out.println(host), pinger)
        .thenRun(this.pinger::close);
  }
}
