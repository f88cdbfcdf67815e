// What waits for an end: more servers, and clients of message brokers and databases.
// with: HELIDON
// needs: 21
package news;

import java.util.concurrent.*;

class FamilyHelidon {
  void mayThrow() throws Exception {}

  io.helidon.common.task.HelidonTaskExecutor x;
  io.helidon.webserver.WebServer helidonStopX;
  void methods(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.terminate(7, TimeUnit.SECONDS); // FINDING: terminate
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void helidonStop(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            helidonStopX.stop(); // FINDING: stop
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
}
