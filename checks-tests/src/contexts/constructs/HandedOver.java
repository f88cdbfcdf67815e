// framework: Vert.x
// with: VERTX4
package constructs;
import io.vertx.core.*;
import io.vertx.ext.web.*;

final class HandedOver {
  private final Handler<RoutingContext> kept = ctx -> here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
  private final Runnable task = () -> here(); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  private final Handler<RoutingContext> referred = this::bound;
  private Handler<Long> assignedLater;
  void lambda(Route route) { route.handler(ctx -> here()); } // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
  void staticReference(Route route) { route.handler(HandedOver::ofStatic); }
  private static void ofStatic(RoutingContext ctx) { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  void boundReference(Route route) { route.handler(referred); }
  private void bound(RoutingContext ctx) { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  void unboundReference(Vertx vertx, HandedOver other) {
    vertx.executeBlocking(other::unbound);
    Function<HandedOver, String> function = HandedOver::neverApplied;
  }
  private String unbound() { return here(); } // MAY_BLOCK: method reference handed to `Vertx.executeBlocking`
  private String neverApplied() { return here(); } // UNKNOWN
  void constructorReference(Route route) { route.handler(Page::new); }
  static final class Page { Page(RoutingContext ctx) { here(); } } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Route.handler`
  void anonymousClass(Route route) {
    route.handler(new Handler<RoutingContext>() { @Override public void handle(RoutingContext ctx) { here(); } }); // EVENT_LOOP: a Vert.x event loop
  }
  void localClass(Route route) {
    class Local implements Handler<RoutingContext> { @Override public void handle(RoutingContext ctx) { here(); } } // EVENT_LOOP: a Vert.x event loop
    route.handler(new Local());
  }
  void nestedClass(Vertx vertx) { vertx.setPeriodic(1, new Nested()); }
  static final class Nested implements Handler<Long> {
    @Override public void handle(Long id) { here(); helped(); } // EVENT_LOOP: a Vert.x event loop
    private void helped() { here(); } // EVENT_LOOP: a Vert.x event loop: `helped` called
  }
  void local(Route route) {
    Handler<RoutingContext> handler = ctx -> here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
    route.handler(handler);
  }
  void field(Route route, ExecutorService pool) { route.handler(kept); pool.submit(task); }
  void assigned(Vertx vertx) {
    assignedLater = id -> here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.setTimer`
    vertx.setTimer(1, assignedLater);
  }
  void conditional(Route route, boolean first) {
    route.handler(first ? ctx -> here() : ctx -> {}); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
  }
  void cast(Route route) { route.handler((Handler<RoutingContext>) ctx -> here()); } // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
  void returned(Route route) { route.handler(handlerOf()); }
  private Handler<RoutingContext> handlerOf() { return ctx -> here(); } // EVENT_LOOP: a Vert.x event loop
  void returnedJob(ExecutorService pool) { pool.submit(jobOf()); }
  private Runnable jobOf() { return () -> here(); } // MAY_BLOCK: `ExecutorService.submit`
  private static Handler<RoutingContext> wrap(Handler<RoutingContext> handler) {
    return ctx -> { here(); handler.handle(ctx); }; // EVENT_LOOP: a Vert.x event loop
  }
  void wrapped(Route route) { Handler<RoutingContext> handler = wrap(this::wrapped); route.handler(handler); }
  private void wrapped(RoutingContext ctx) { here(); } // EVENT_LOOP: a Vert.x event loop
  void passedOn(ExecutorService pool) {
    later(pool, () -> here()); // MAY_BLOCK: lambda handed to `HandedOver.later`: lambda handed to `ExecutorService.submit`
  }
  private static void later(ExecutorService pool, Runnable job) { pool.submit(job); }
  void runInPlace(Route route) { route.handler(ctx -> { timed(() -> here()); }); } // EVENT_LOOP: a Vert.x event loop: lambda handed to `HandedOver.timed`
  private static void timed(Runnable job) { job.run(); }
  void stored() { Supplier<String> unused = () -> here(); } // UNKNOWN
  void callsBoth(Route route, ExecutorService pool) { route.handler(ctx -> both()); pool.submit(() -> both()); }
  private void both() { here(); } // EVENT_LOOP: a Vert.x event loop: `both` called
  void onlyWorkers(ExecutorService pool) { pool.submit(() -> worker()); }
  private void worker() { here(); } // MAY_BLOCK: `worker` called: lambda handed to `ExecutorService.submit`
  void recursive(Route route) { route.handler(ctx -> turn(3)); }
  private void turn(int count) { here(); if (count > 0) { turn(count - 1); } } // EVENT_LOOP: a Vert.x event loop: `turn` called
  void inner(Route route, ExecutorService pool) {
    route.handler(ctx -> pool.submit(() -> { here(); })); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  }
  void nobodyCalls() { here(); } // UNKNOWN
}
