// framework: Vert.x
// with: vertx-core:4, vertx-web:4
import io.vertx.core.*;
import io.vertx.ext.web.*;
import io.vertx.core.Future;

class Nesting {
  private final Map<String, Handler<RoutingContext>> handlers = new HashMap<>();
  void backAndForth(Vertx vertx) {
    vertx.executeBlocking(() -> {
      vertx.runOnContext(back -> here()); // EVENT_LOOP
      Runnable direct = () -> { here(); }; // MAY_BLOCK: `Vertx.executeBlocking`
      direct.run();
      return slow();
    }, false);
    vertx.setTimer(5, id -> new Thread(() -> here()).start()); // MAY_BLOCK: handed to `new Thread`
    vertx.setTimer(6, id -> vertx.executeBlocking(Nesting::task));
  }
  private static String slow() { here(); return "slow"; } // MAY_BLOCK: `slow` called: `Vertx.executeBlocking`
  private static String task() { here(); return "task"; } // MAY_BLOCK: method reference handed to `Vertx.executeBlocking`
  void chosen(Router router, int mode) {
    router.get("/switch").handler(switch (mode) { case 0 -> context -> here(); default -> this::shown; }); // EVENT_LOOP: a Vert.x event loop
    handlers.put("/map", context -> here()); // EVENT_LOOP: lambda implements `Handler`
    router.get("/c").handler((Handler<RoutingContext>) (any -> here())); // EVENT_LOOP: `Route
    Handler<RoutingContext> assigned;
    assigned = context -> here(); // EVENT_LOOP: a Vert.x event loop: `Route.handler`
    router.get("/assigned").handler(assigned);
  }
  private void shown(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop
  void body(Router router) {
    router.post().handler(context -> context.request().bodyHandler(body -> here()) // EVENT_LOOP: `HttpServerRequest.bodyHandler`
        .endHandler(end -> here())); // EVENT_LOOP: endHandler`
  }
  void earlyExit(RoutingContext context) {
    if (!Context.isOnWorkerThread()) { context.fail(500); return; }
    here(); // MAY_BLOCK: `Context.isOnWorkerThread` is true here
  }
  void futures(Vertx vertx) {
    vertx.setTimer(7, id -> Future.future(promise -> { here(); })); // EVENT_LOOP: `Future.future`: `Vertx.setTimer`
    Future.future(promise -> here()); // UNKNOWN
    Future.<String>succeededFuture().onSuccess(text -> vertx.executeBlocking(this::handle, true));
  }
  private String handle() { here(); return "handled"; } // MAY_BLOCK: method reference handed to `Vertx.executeBlocking`
  void ambiguous(Router router, Vertx vertx) { router.get("/both").handler(context -> both()); vertx.executeBlocking(this::both); }
  private String both() { here(); return "both"; } // EVENT_LOOP: a Vert.x event loop: `both` called
}
