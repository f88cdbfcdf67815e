// Timers that the context of a request keeps, from where the hook only throws them away.
// with: VERTX4
package news;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

class KeptInAContext {
  void thrownAway(RoutingContext context, Vertx vertx) {
    long timer = vertx.setPeriodic(1_000, id -> context.response().write("a"));
    context.put("timer", timer);
    context.addEndHandler(ended -> context.remove("timer"));
  }

  void inPlace(RoutingContext context, Vertx vertx) {
    context.put("timer", vertx.setPeriodic(2_000, id -> context.response().write("b")));
    context.response().closeHandler(gone -> context.data().clear());
  }

  void bodyEnd(RoutingContext context, Vertx vertx) {
    long timer = vertx.setPeriodic(3_000, id -> context.response().write("c"));
    context.addBodyEndHandler(ended -> vertx.cancelTimer(timer));
  }
}
