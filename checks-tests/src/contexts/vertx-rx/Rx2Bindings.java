// framework: Vert.x
// with: vertx-rx-java2:4, vertx-rx-gen:4, vertx-core:4, vertx-web:4, rxjava:2, reactive-streams:1
import io.vertx.core.Handler;
import io.vertx.reactivex.core.Vertx;
import io.vertx.reactivex.ext.web.*;

class Rx2Bindings {
  void routes(Router router, Vertx vertx) {
    router.get("/lambda").handler(context -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
    router.get("/object").handler(new Show());
    vertx.executeBlocking(promise -> { here(); }, // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
    result -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.executeBlocking`
    });
  }
  private static final class Show implements Handler<RoutingContext> {
    @Override public void handle(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: object handed to `Route.handler`
  }
}
