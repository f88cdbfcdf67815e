// framework: Vert.x
// with: vertx-core:4, vertx-web:4
import io.vertx.core.*;
import io.vertx.ext.web.*;
import io.vertx.core.Future;

class Routes {
  private final Handler<RoutingContext> stored = context -> { here(); }; // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
  void directly(Router router) {
    router.get("/lambda").handler(context -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
    router.get("/reference").handler(this::show);
    router.get("/field").handler(stored);
    router.get("/failure").failureHandler(context -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.failureHandler`
    router.get("/respond").respond(context -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.respond`
      return Future.succeededFuture("answer");
    });
    router.get("/anonymous").handler(new Handler<RoutingContext>() {
      @Override public void handle(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: class handed to `Route.handler`
    });
    router.errorHandler(500, context -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Router.errorHandler`
  }
  private void show(RoutingContext context) { here(); print(context); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  private static void print(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: `print` called
  void toWorkers(Router router) {
    router.post("/blocking").blockingHandler(context -> { here(); }); // MAY_BLOCK: lambda handed to `Route.blockingHandler`
    router.post("/unordered").blockingHandler(this::store, false);
    router.post("/object").blockingHandler(new Upload());
  }
  private void store(RoutingContext context) { here(); } // MAY_BLOCK: method reference handed to `Route.blockingHandler`
  static class Upload implements Handler<RoutingContext> {
    @Override public void handle(RoutingContext context) { here(); } // MAY_BLOCK: object handed to `Route.blockingHandler`
  }
  static class Login implements Handler<RoutingContext> {
    @Override public void handle(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: `handle` overrides `Handler.handle`
  }
  void nested(Router router, ExecutorService pool, List<String> names) {
    router.get("/nested").handler(context -> {
      names.forEach(name -> { here(); }); // EVENT_LOOP: a Vert.x event loop: `Iterable.forEach`: `Route.handler`
      pool.submit(() -> { here(); }); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
      context.addEndHandler(ended -> { here(); }); // EVENT_LOOP: a Vert.x event loop: `RoutingContext.addEndHandler`
    });
  }
  void throughHelpers(Router router) {
    register(router, context -> { here(); }); // EVENT_LOOP: a Vert.x event loop: `Route.handler`: `Routes.register`
    Handler<RoutingContext> safe = wrap(this::wrapped);
    router.get("/wrapped").handler(safe);
    router.get("/returned").handler(returned());
  }
  private static void register(Router router, Handler<RoutingContext> handler) { router.get("/helper").handler(handler); }
  private static Handler<RoutingContext> wrap(Handler<RoutingContext> handler) { return context -> handler.handle(context); }
  private void wrapped(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Routes.wrap`
  private static Handler<RoutingContext> returned() { return context -> { here(); }; } // EVENT_LOOP: a Vert.x event loop
  void lookalikes(Router router, RoutingContext context, Consumer<Runnable> later) {
    here(); // UNKNOWN
    Consumer<RoutingContext> unused = any -> { here(); }; // UNKNOWN
    later.accept(() -> { here(); }); // UNKNOWN
  }
}
