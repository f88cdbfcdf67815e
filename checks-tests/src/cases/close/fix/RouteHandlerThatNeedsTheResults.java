// Offloading with the means of Vert.x and gRPC.
// with: VERTX5
// needs: 21
package news;

import io.vertx.ext.web.Router;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class RouteHandlerThatNeedsTheResults {
  void routes(Router router) {
    router.get("/total").handler(ctx -> {
      Future<Integer> total;
      try (var adders = Executors.newFixedThreadPool(2)) { total = adders.submit(() -> 77); }
      ctx.response().end("total " + total.resultNow());
    });
  }
}
