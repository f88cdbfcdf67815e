// Vert.x: responses that are written bit by bit.
// with: VERTX5
package news;

import io.vertx.core.*;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.http.*;
import io.vertx.ext.web.*;
import java.util.concurrent.*;
import java.util.concurrent.Future;

class VertxHandlers {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;

  void methods(RoutingContext context) { // SILENT
    HttpServerResponse response = context.response().setChunked(true);
    EventBus bus = context.vertx().eventBus();
    var items = bus.<String>consumer("news", item -> response.write(item.body()));
    response.closeHandler(gone -> items.unregister());
  }
  void consumerThatIsForgotten(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    context.vertx().eventBus().<String>consumer("i", item -> response.write(item.body())); // FINDING: Nothing stops the subscription started here
  }
  void closeHandlerThatLogs(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    long ticks = context.vertx().setPeriodic(1_103, id -> response.write("b"));
    response.closeHandler(gone -> log.log(System.Logger.Level.INFO, "b: " + ticks)); // FINDING: `closeHandler` runs when the client goes and does not stop
  }
  void closeHandlerThatCancels(RoutingContext context) { // SILENT
    HttpServerResponse response = context.response().setChunked(true);
    long ticks = context.vertx().setPeriodic(1_106, id -> response.write("e"));
    response.closeHandler(gone -> context.vertx().cancelTimer(ticks));
  }
  void poolBesideAChunkedResponse(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    context.addEndHandler(end -> log.log(System.Logger.Level.INFO, "d is over"));
    pool.execute(() -> { // FINDING: The handle of the task started here is thrown away
          while (feed.hasNext()) { response.write(feed.next("d")); }
          response.end();
        });
  }
  void endHandlerSince51(Router router, Vertx vertx) {
    router.get("/end").handler(context -> {
              HttpServerResponse response = context.response().setChunked(true);
              long ticks = vertx.setPeriodic(1_101, id -> response.write("tick")); // FINDING: No disconnect hook stops the periodic task started here
              response.endHandler(end -> vertx.cancelTimer(ticks));
            });
  }
  void endHandlerOfTheContext(RoutingContext context) { // SILENT
    HttpServerResponse response = context.response().setChunked(true);
    Future<?> reader = pool.submit(() -> response.write(feed.next("f")));
    context.addEndHandler(end -> reader.cancel(true));
  }
  void shortAnswer(RoutingContext context) { // SILENT
    context.vertx().setTimer(1_111, id -> context.response().end("j"));
  }
  void timerOfAChunkedResponse(Router router, Vertx vertx) {
    router.get("/a").handler(context -> {
              HttpServerResponse response = context.response();
              response.setChunked(true);
              vertx.setPeriodic(1_102, id -> response.write("a")); // FINDING: Nothing stops the periodic task started here
            });
  }
  void endOfTheRequestIsNoDisconnect(HttpServerRequest request, Vertx vertx) {
    request.response().setChunked(true);
    long ticks = vertx.setPeriodic(1_104, id -> request.response().write("c")); // FINDING: No disconnect hook stops the periodic task started here
    request.endHandler(end -> vertx.cancelTimer(ticks));
  }
  void timerThatStopsItself(RoutingContext context) { // SILENT
    HttpServerResponse response = context.response().setChunked(true);
    context.vertx().setPeriodic(1_108, id -> {
              if (response.closed()) {
                context.vertx().cancelTimer(id);
                return;
              }
              response.write("g");
            });
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
