// What a verticle returns goes on with what follows a wait that a worker does.
// with: VERTX5
// needs: 21
package news;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class VerticleFuture extends VerticleBase {
  private final ExecutorService outbox = Executors.newSingleThreadExecutor();

  @Override public Future<?> start() {
    try (var indexers = Executors.newWorkStealingPool(3)) {
      indexers.execute(() -> System.out.println("indexing"));
    }
    return Future.succeededFuture();
  }
  @Override public Future<?> stop() throws Exception {
    outbox.close(); // NO PATCH: fix
    return super.stop();
  }

  static class Changes extends VerticleBase {
    private int loaded;
    @Override public Future<?> start() {
      try (var indexers = Executors.newWorkStealingPool(4)) { // NO PATCH: fix
        indexers.execute(() -> System.out.println("indexing"));
        loaded++;
      }
      return Future.succeededFuture(loaded);
    }
  }
}
