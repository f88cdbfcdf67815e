package dev.unhang.checks;

import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Vert.x: responses that are written bit by bit. */
final class DisconnectVertxTest {
  private static final String IMPORTS =
      """
      import io.vertx.core.*;
      import io.vertx.core.eventbus.EventBus;
      import io.vertx.core.http.*;
      import io.vertx.ext.web.*;
      import java.util.concurrent.Future;
      """;
  private static final String END_HANDLER =
      """
      void route(Router router, Vertx vertx) {
        router
            .get("/end")
            .handler(
                context -> {
                  HttpServerResponse response = context.response().setChunked(true);
                  %s
                  long ticks = vertx.setPeriodic(1_101, id -> response.write("tick"));
                  response.endHandler(end -> vertx.cancelTimer(ticks));
                });
      }
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(VERTX5);

  @Test
  void timerOfAChunkedResponse() {
    reports(
        """
        void a(Router router, Vertx vertx) {
          router
              .get("/a")
              .handler(
                  context -> {
                    HttpServerResponse response = context.response();
                    response.setChunked(true);
                    // BUG: Diagnostic contains: Nothing stops the periodic task started here
                    vertx.setPeriodic(1_102, id -> response.write("a"));
                  });
        }
        """);
  }

  @Test
  void closeHandlerThatLogs() {
    reports(
        """
        void b(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          long ticks = context.vertx().setPeriodic(1_103, id -> response.write("b"));
          // BUG: Diagnostic contains: `closeHandler` runs when the client goes and does not stop
          response.closeHandler(gone -> log.log(System.Logger.Level.INFO, "b: " + ticks));
        }
        """);
  }

  @Test
  void endOfTheRequestIsNoDisconnect() {
    reports(
        """
        void c(HttpServerRequest request, Vertx vertx) {
          request.response().setChunked(true);
          // BUG: Diagnostic contains: Nothing stops the periodic task started here
          long ticks = vertx.setPeriodic(1_104, id -> request.response().write("c"));
          request.endHandler(end -> vertx.cancelTimer(ticks));
        }
        """);
  }

  @Test
  void poolBesideAChunkedResponse() {
    reports(
        """
        void d(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          context.addEndHandler(end -> log.log(System.Logger.Level.INFO, "d is over"));
          // BUG: Diagnostic contains: The handle of the task started here is thrown away
          pool.execute(
              () -> {
                while (feed.hasNext()) {
                  response.write(feed.next("d"));
                }
                response.end();
              });
        }
        """);
  }

  @Test
  void endHandlerSince51() {
    checks.reports(
        ResponseSources.service(
            IMPORTS,
            END_HANDLER.formatted(
                "// BUG: Diagnostic contains: Nothing stops the periodic task started here")));
  }

  @Test
  void endHandlerBefore51() {
    Checks.of(DisconnectWithoutCancel.class)
        .with(VERTX4)
        .silentOn(ResponseSources.service(IMPORTS, END_HANDLER.formatted("")));
  }

  @Test
  void closeHandlerThatCancels() {
    silentOn(
        """
        void e(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          long ticks = context.vertx().setPeriodic(1_106, id -> response.write("e"));
          response.closeHandler(gone -> context.vertx().cancelTimer(ticks));
        }
        """);
  }

  @Test
  void endHandlerOfTheContext() {
    silentOn(
        """
        void f(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          Future<?> reader = pool.submit(() -> response.write(feed.next("f")));
          context.addEndHandler(end -> reader.cancel(true));
        }
        """);
  }

  @Test
  void timerThatStopsItself() {
    silentOn(
        """
        void g(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          context
              .vertx()
              .setPeriodic(
                  1_108,
                  id -> {
                    if (response.closed()) {
                      context.vertx().cancelTimer(id);
                      return;
                    }
                    response.write("g");
                  });
        }
        """);
  }

  @Test
  void consumerThatIsUnregistered() {
    silentOn(
        """
        void h(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          EventBus bus = context.vertx().eventBus();
          var items = bus.<String>consumer("news", item -> response.write(item.body()));
          response.closeHandler(gone -> items.unregister());
        }
        """);
  }

  @Test
  void consumerThatIsForgotten() {
    reports(
        """
        void i(RoutingContext context) {
          HttpServerResponse response = context.response().setChunked(true);
          // BUG: Diagnostic contains: Nothing stops the subscription started here
          context.vertx().eventBus().<String>consumer("i", item -> response.write(item.body()));
        }
        """);
  }

  @Test
  void shortAnswer() {
    silentOn(
        """
        void j(RoutingContext context) {
          context.vertx().setTimer(1_111, id -> context.response().end("j"));
        }
        """);
  }

  private void reports(String members) {
    checks.reports(ResponseSources.service(IMPORTS, members));
  }

  private void silentOn(String members) {
    checks.silentOn(ResponseSources.service(IMPORTS, members));
  }
}
