// Where one call, reference or annotation is the whole patch.
// needs: 21
package tools;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class CallOn {
  private ExecutorService pinger;
  void lambdaWithoutBracesThatClosesItself(String file, ExecutorService importer) {
    CompletableFuture.supplyAsync(() -> file.length(), importer)
        .thenAccept(length -> System.out.println(length))
        .whenComplete((nothing, error) -> importer.close());
  }
  void boundMethodReference(String host) {
    CompletableFuture.runAsync(() -> System.out.println(host), pinger)
        .thenRun(this.pinger::close);
  }
}
