package dev.unhang.checks;

import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Vert.x 4 and 5: futures, handlers, verticles. */
@NeedsJdk21
final class ExecutorCloseVertxTest {
  private final Checks vertx4 = Checks.of(ExecutorCloseInAsyncHandler.class).with(VERTX4);
  private final Checks vertx5 = Checks.of(ExecutorCloseInAsyncHandler.class).with(VERTX5);

  @Test
  void v4MethodThatReturnsAFuture() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.Future;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Shipping {
          Future<Integer> quote(int grams) {
            // BUG: Diagnostic contains: close
            try (var carriers = Executors.newFixedThreadPool(3)) {
              return Future.fromCompletionStage(
                  CompletableFuture.supplyAsync(() -> grams / 20, carriers));
            }
          }
        }
        """);
  }

  @Test
  void v4RouteHandlerLambda() {
    vertx4.reports(
        """
        package news;

        import io.vertx.ext.web.Router;
        import java.util.concurrent.Executors;

        class Web {
          void routes(Router router) {
            router
                .get("/news")
                .handler(
                    ctx -> {
                      // BUG: Diagnostic contains: close
                      try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
                        fetchers.submit(() -> ctx.response().write("item 1"));
                        fetchers.submit(() -> ctx.response().write("item 2"));
                      }
                    });
          }
        }
        """);
  }

  @Test
  void v4HandlerClass() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.Handler;
        import io.vertx.ext.web.RoutingContext;
        import java.util.concurrent.Executors;

        class SearchHandler implements Handler<RoutingContext> {
          @Override
          public void handle(RoutingContext ctx) {
            // BUG: Diagnostic contains: close
            try (var shards = Executors.newFixedThreadPool(12)) {
              shards.execute(() -> ctx.response().end("no hits"));
            }
          }
        }
        """);
  }

  @Test
  void v4AnonymousHandler() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.Handler;
        import io.vertx.core.Vertx;
        import io.vertx.core.http.HttpServerRequest;
        import java.util.concurrent.Executors;

        class Server {
          void start(Vertx vertx) {
            vertx
                .createHttpServer()
                .requestHandler(
                    new Handler<HttpServerRequest>() {
                      @Override
                      public void handle(HttpServerRequest request) {
                        // BUG: Diagnostic contains: close
                        try (var perRequest = Executors.newSingleThreadExecutor()) {
                          perRequest.execute(() -> request.response().end("hello"));
                        }
                      }
                    });
          }
        }
        """);
  }

  @Test
  void v4EventBusConsumer() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.Vertx;
        import java.util.concurrent.Executors;

        class Orders {
          void listen(Vertx vertx) {
            vertx
                .eventBus()
                .consumer(
                    "orders",
                    message -> {
                      // BUG: Diagnostic contains: close
                      try (var warehouse = Executors.newFixedThreadPool(2)) {
                        warehouse.execute(() -> System.out.println(message.body()));
                      }
                    });
          }
        }
        """);
  }

  @Test
  void v4TimerHandler() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.Vertx;
        import java.util.concurrent.ExecutorService;

        class Nightly {
          void later(Vertx vertx, ExecutorService nightPool) {
            // BUG: Diagnostic contains: close
            vertx.setTimer(90_000, id -> nightPool.close());
          }
        }
        """);
  }

  @Test
  void v4VerticleStart() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.AbstractVerticle;
        import java.util.concurrent.Executors;

        class CacheVerticle extends AbstractVerticle {
          @Override
          public void start() {
            // BUG: Diagnostic contains: close
            try (var loaders = Executors.newFixedThreadPool(4)) {
              loaders.submit(() -> System.out.println("cache 1 warm"));
            }
          }
        }
        """);
  }

  @Test
  void v4VerticleStopWithPromise() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.AbstractVerticle;
        import io.vertx.core.Promise;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class ScraperVerticle extends AbstractVerticle {
          private final ExecutorService scrapers = Executors.newFixedThreadPool(6);

          @Override
          public void stop(Promise<Void> stopped) {
            // BUG: Diagnostic contains: close
            scrapers.close();
            stopped.complete();
          }
        }
        """);
  }

  @Test
  void v4ResultHandlerOfExecuteBlockingIsBackOnTheLoop() {
    vertx4.reports(
        """
        package news;

        import io.vertx.core.Vertx;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Report {
          void build(Vertx vertx) {
            ExecutorService helpers = Executors.newFixedThreadPool(2);
            vertx
                .executeBlocking(() -> helpers.submit(() -> 99).get())
                // BUG: Diagnostic contains: close
                .onComplete(result -> helpers.close());
          }
        }
        """);
  }

  @Test
  void v4JoinedInsideAHandlerStillBlocksTheLoop() {
    vertx4.reports(
        """
        package news;

        import io.vertx.ext.web.Router;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Compare {
          void routes(Router router) {
            router
                .get("/compare")
                .handler(
                    ctx -> {
                      // BUG: Diagnostic contains: close
                      try (var shops = Executors.newFixedThreadPool(2)) {
                        var cheap = CompletableFuture.supplyAsync(() -> 1299, shops);
                        ctx.response().end("from " + cheap.join());
                      }
                    });
          }
        }
        """);
  }

  @Test
  void v5VerticleStartReturnsAFuture() {
    vertx5.reports(
        """
        package news;

        import io.vertx.core.Future;
        import io.vertx.core.VerticleBase;
        import java.util.concurrent.Executors;

        class IndexVerticle extends VerticleBase {
          @Override
          public Future<?> start() {
            // BUG: Diagnostic contains: close
            try (var indexers = Executors.newWorkStealingPool(3)) {
              indexers.execute(() -> System.out.println("indexing"));
            }
            return Future.succeededFuture();
          }
        }
        """);
  }

  @Test
  void v5VerticleStop() {
    vertx5.reports(
        """
        package news;

        import io.vertx.core.Future;
        import io.vertx.core.VerticleBase;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class MailVerticle extends VerticleBase {
          private final ExecutorService outbox = Executors.newSingleThreadExecutor();

          @Override
          public Future<?> stop() throws Exception {
            // BUG: Diagnostic contains: close
            outbox.close();
            return super.stop();
          }
        }
        """);
  }

  @Test
  void v5WebSocketCloseHandler() {
    vertx5.reports(
        """
        package news;

        import io.vertx.core.http.ServerWebSocket;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Game {
          void joined(ServerWebSocket socket) {
            ExecutorService moves = Executors.newSingleThreadExecutor();
            socket.textMessageHandler(text -> moves.execute(() -> System.out.println(text)));
            // BUG: Diagnostic contains: close
            socket.closeHandler(gone -> moves.close());
          }
        }
        """);
  }

  @Test
  void v5FutureOnSuccess() {
    vertx5.reports(
        """
        package news;

        import io.vertx.core.Future;
        import java.util.concurrent.ExecutorService;

        class Checkout {
          void done(Future<String> payment, ExecutorService printers) {
            payment.onSuccess(
                receipt -> {
                  printers.execute(() -> System.out.println(receipt));
                  // BUG: Diagnostic contains: close
                  printers.close();
                });
          }
        }
        """);
  }
}
