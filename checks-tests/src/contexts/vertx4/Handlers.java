// framework: Vert.x
// with: VERTX4
package vertx4;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

final class Handlers {
  void route(Router router) { router.route().handler(ctx -> { here(); }); } // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
  void executeBlocking(Vertx vertx) { vertx.executeBlocking(() -> { here(); return 1; }); } // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
}
