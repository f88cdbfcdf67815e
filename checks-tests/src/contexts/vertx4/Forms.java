// framework: Vert.x
// with: vertx-core:4, vertx-web:4
import io.vertx.core.*;
import io.vertx.ext.web.*;

class Forms {
  private final Vertx vertx = Vertx.vertx();
  private final Callable<String> row = () -> { here(); return "row"; }; // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
  record Page(RoutingContext context) { Page { here(); } } // EVENT_LOOP: method reference handed to `Route.handler`
  enum Answer implements Handler<RoutingContext> {
    OK, GONE { @Override public void handle(RoutingContext context) { here(); } }; // EVENT_LOOP: a Vert.x event loop: `handle` overrides `Handler.handle`
    @Override public void handle(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: object handed to `Route.handler`
  }
  void references(Router router) {
    router.get("/constructor").handler(Page::new);
    router.get("/enum").handler(Answer.OK);
    router.get("/static").handler(Forms::shown);
    router.get("/bound").handler(new Bound()::shown);
    router.get("/nested").handler(Forms.this::mine);
    List.of("/a", "/b").forEach(path -> router.get(path).handler(any -> here())); // EVENT_LOOP
    vertx.executeBlocking(row);
  }
  private static void shown(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  private void mine(RoutingContext context) { here(); mine(context, 3); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  private void mine(RoutingContext context, int times) {
    here(); // EVENT_LOOP: a Vert.x event loop: `mine` called
    if (times > 0) { mine(context, times - 1); }
  }
  static class Bound { void shown(RoutingContext context) { here(); } } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  void local(Route route) {
    class Local implements Handler<RoutingContext> {
      @Override public void handle(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: object handed to `Route.handler`
    }
    route.handler(new Local());
  }
  void localOnWorker(Route route) {
    class Slow implements Handler<RoutingContext> {
      @Override public void handle(RoutingContext context) { here(); } // MAY_BLOCK: object handed to `Route.blockingHandler`
    }
    Handler<RoutingContext> slow = new Slow();
    route.blockingHandler(slow, true);
  }
  abstract static class Base extends AbstractVerticle {
    @Override public void start() { here(); open(); } // EVENT_LOOP: a Vert.x event loop: `start` overrides `AbstractVerticle.start`
    abstract void open();
  }
  static class Sub extends Base { @Override void open() { here(); } } // EVENT_LOOP: a Vert.x event loop: `open` called
  static class Field {
    private Function<RoutingContext, String> page = context -> "page" + here(); // UNKNOWN
    private final Handler<Long> timer = id -> here(); // EVENT_LOOP: `Vertx.setPeriodic`
    void start(Vertx vertx) { vertx.setPeriodic(1_000, timer); }
  }
  void handOn(Handler<Long> handler) { vertx.setTimer(10, handler); }
  void callers() {
    handOn(id -> here()); // EVENT_LOOP: a Vert.x event loop: `Vertx.setTimer`: `Forms.handOn`
    offload(() -> "later" + here()); // MAY_BLOCK: `Vertx.executeBlocking`: `Forms.offload`
    now(() -> here()); // UNKNOWN
    vertx.runOnContext(unused -> now(() -> here())); // EVENT_LOOP: `Forms.now`
  }
  private void offload(Callable<String> work) { vertx.executeBlocking(work, false); }
  private void now(Runnable work) { work.run(); }
}
