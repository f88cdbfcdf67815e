// What waits for an end: servers, clients and actor systems of the frameworks.
// with: AKKA, VERTX5
package news;

import java.time.Duration;
import java.util.concurrent.*;

class FamilyVertxAwait {
  io.vertx.core.Vertx x;
  void mayThrow() throws Exception {}

  abstract class Methods {
    akka.actor.ActorSystem x;
    void akkaGetWhenTerminated(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              x.getWhenTerminated().toCompletableFuture().join(); // FINDING: join
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }

    void akkaAwaitTerminate(CompletableFuture<String> news) {
      news.whenComplete((headline, error) -> {
            try {
              mayThrow();
              scala.concurrent.Await.result(x.terminate(), scala.concurrent.duration.Duration.Inf()); // FINDING: result
            } catch (Exception e) { throw new IllegalStateException(e); }
          });
    }
  }

  void vertxFiveAwait(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.close().await(); // FINDING: await
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
  void vertxCloseJoin(CompletableFuture<String> news) {
    news.whenComplete((headline, error) -> {
          try {
            mayThrow();
            x.close().toCompletionStage().toCompletableFuture().join(); // FINDING: join
          } catch (Exception e) { throw new IllegalStateException(e); }
        });
  }
}
