// Bodies that a worker runs: the nearest boundary around the code decides.
// with: VERTX5
// needs: 21
package news;

import io.vertx.core.*;
import java.util.concurrent.Executors;

class VertxExecuteBlocking { // SILENT
  Future<Integer> render(Vertx vertx) {
    return vertx.executeBlocking(() -> {
          try (var renderers = Executors.newFixedThreadPool(3)) { return renderers.submit(() -> 17).get(); }
        });
  }
}
