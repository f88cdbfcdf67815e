// Vert.x 4 and 5: futures, handlers, verticles.
// with: VERTX4
// needs: 21
package news;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Methods {
  void vertxCases(Vertx vertx) {
    vertx.eventBus().consumer("orders", message -> {
              try (var warehouse = Executors.newFixedThreadPool(2)) { // FINDING: close
                warehouse.execute(() -> System.out.println(message.body()));
              }
            });
  }
  void v4JoinedInsideAHandlerStillBlocksTheLoop(Router router) {
    router.get("/compare").handler(ctx -> {
              try (var shops = Executors.newFixedThreadPool(2)) { // FINDING: close
                var cheap = CompletableFuture.supplyAsync(() -> 1299, shops);
                ctx.response().end("from " + cheap.join());
              }
            });
  }
  void v4ResultHandlerOfExecuteBlockingIsBackOnTheLoop(Vertx vertx) {
    ExecutorService helpers = Executors.newFixedThreadPool(2);
    vertx.executeBlocking(() -> helpers.submit(() -> 99).get()).onComplete(result -> helpers.close()); // FINDING: close
  }
  Future<Integer> v4MethodThatReturnsAFuture(int grams) {
    try (var carriers = Executors.newFixedThreadPool(3)) { // FINDING: close
      return Future.fromCompletionStage(CompletableFuture.supplyAsync(() -> grams / 20, carriers));
    }
  }
  void v4RouteHandlerLambda(Router router) {
    router.get("/news").handler(ctx -> {
              try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
                fetchers.submit(() -> ctx.response().write("item 1"));
                fetchers.submit(() -> ctx.response().write("item 2"));
              }
            });
  }
  void v4TimerHandler(Vertx vertx, ExecutorService nightPool) {
    vertx.setTimer(90_000, id -> nightPool.close()); // FINDING: close
  }
  void v4AnonymousHandler(Vertx vertx) {
    vertx.createHttpServer().requestHandler(new Handler<HttpServerRequest>() {
              @Override public void handle(HttpServerRequest request) {
                try (var perRequest = Executors.newSingleThreadExecutor()) { // FINDING: close
                  perRequest.execute(() -> request.response().end("hello"));
                }
              }
            });
  }
}

class V4VerticleStopWithPromise extends AbstractVerticle {
  private final ExecutorService scrapers = Executors.newFixedThreadPool(6);
  @Override public void stop(Promise<Void> stopped) {
    scrapers.close(); // FINDING: close
    stopped.complete();
  }
}

class V4VerticleStart extends AbstractVerticle {
  @Override public void start() {
    try (var loaders = Executors.newFixedThreadPool(4)) { // FINDING: close
      loaders.submit(() -> System.out.println("cache 1 warm"));
    }
  }
}

class V4HandlerClass implements Handler<RoutingContext> {
  @Override public void handle(RoutingContext ctx) {
    try (var shards = Executors.newFixedThreadPool(12)) { // FINDING: close
      shards.execute(() -> ctx.response().end("no hits"));
    }
  }
}
