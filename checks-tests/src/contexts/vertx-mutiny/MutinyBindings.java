// framework: Vert.x
// with: smallrye-mutiny-vertx-core:3, smallrye-mutiny-vertx-runtime:3, smallrye-mutiny-vertx-web:3
// with: vertx-core:4, vertx-web:4, mutiny:3
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.core.AbstractVerticle;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.*;

class MutinyBindings {
  void routes(Router router, Vertx vertx) {
    router.get("/lambda").handler(context -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
    router.get("/reference").handler(MutinyBindings::show);
    router.get("/blocking").blockingHandler(context -> { here(); }); // MAY_BLOCK: lambda handed to `Route.blockingHandler`
    vertx.setTimer(10, id -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.setTimer`
  }
  private static void show(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  static class Bus extends AbstractVerticle {
    @Override public Uni<Void> asyncStart() {
      here(); // EVENT_LOOP: `asyncStart` overrides `AbstractVerticle.asyncStart`
      vertx.eventBus().consumer("news", message -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `EventBus.consumer`
      return vertx.executeBlocking(() -> { here(); return null; }); // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
    }
  }
}
