// What waits for an end: servers, clients and actor systems of the frameworks.
// with: AKKA, VERTX5
package news;

import java.time.Duration;
import java.util.concurrent.*;

class FamilyVertxAwait {
  CompletableFuture<?> akkaGetWhenTerminated(akka.actor.ActorSystem x) throws Exception {
    x.getWhenTerminated().toCompletableFuture().join(); // FINDING: join
    return null;
  }
  CompletableFuture<?> akkaAwaitTerminate(akka.actor.ActorSystem x) throws Exception {
    scala.concurrent.Await.result(x.terminate(), scala.concurrent.duration.Duration.Inf()); // FINDING: result
    return null;
  }
  CompletableFuture<?> vertxFiveAwait(io.vertx.core.Vertx x) throws Exception {
    x.close().await(); // FINDING: await
    return null;
  }
  CompletableFuture<?> vertxCloseJoin(io.vertx.core.Vertx x) throws Exception {
    x.close().toCompletionStage().toCompletableFuture().join(); // FINDING: join
    return null;
  }
}
