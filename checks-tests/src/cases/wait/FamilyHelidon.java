// What waits for an end: more servers, and clients of message brokers and databases.
// with: HELIDON
// needs: 21
package news;

import java.util.concurrent.*;

class FamilyHelidon {
  CompletableFuture<?> methods(io.helidon.common.task.HelidonTaskExecutor x) throws Exception {
    x.terminate(7, TimeUnit.SECONDS); // FINDING: terminate
    return null;
  }
  CompletableFuture<?> helidonStop(io.helidon.webserver.WebServer x) throws Exception {
    x.stop(); // FINDING: stop
    return null;
  }
}
