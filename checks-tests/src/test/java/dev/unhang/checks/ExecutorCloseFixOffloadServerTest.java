package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Offloading with the means of Vert.x and gRPC. */
@NeedsJdk21
final class ExecutorCloseFixOffloadServerTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void vertx4RouteHandler() {
    checks
        .with(VERTX4)
        .fixes(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;

            class Compare {
              void routes(Router router) {
                router.get("/compare").handler(ctx -> {
                  try (var shops = Executors.newFixedThreadPool(2)) {
                    var cheap = CompletableFuture.supplyAsync(() -> 1299, shops);
                    ctx.response().end("from " + cheap.join());
                  }
                });
              }
            }
            """,
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;

            class Compare {
              void routes(Router router) {
                router.get("/compare").blockingHandler(ctx -> {
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
  void vertx5RouteHandlerThatNeedsTheResultsAfterTheTry() {
    checks
        .with(VERTX5)
        .fixes(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class Total {
              void routes(Router router) {
                router.get("/total").handler(ctx -> {
                  Future<Integer> total;
                  try (var adders = Executors.newFixedThreadPool(2)) {
                    total = adders.submit(() -> 77);
                  }
                  ctx.response().end("total " + total.resultNow());
                });
              }
            }
            """,
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class Total {
              void routes(Router router) {
                router.get("/total").blockingHandler(ctx -> {
                  Future<Integer> total;
                  try (var adders = Executors.newFixedThreadPool(2)) {
                    total = adders.submit(() -> 77);
                  }
                  ctx.response().end("total " + total.resultNow());
                });
              }
            }
            """);
  }

  @Test
  void grpcObserverCompletedAfterTheTry() {
    checks
        .with(GRPC)
        .fixes(
            """
            package news;

            import io.grpc.BindableService;
            import io.grpc.ServerServiceDefinition;
            import io.grpc.stub.StreamObserver;
            import java.util.List;
            import java.util.concurrent.Executors;

            class NewsService implements BindableService {
              private final List<String> agencies = List.of("keystone", "reuters");

              @Override
              public ServerServiceDefinition bindService() {
                return ServerServiceDefinition.builder("news.News").build();
              }

              public void watch(String topic, StreamObserver<String> items) {
                try (var sources = Executors.newFixedThreadPool(agencies.size())) {
                  for (String agency : agencies) {
                    sources.execute(() -> items.onNext(agency + topic));
                  }
                }
                items.onCompleted();
              }
            }
            """,
            """
            package news;

            import io.grpc.BindableService;
            import io.grpc.ServerServiceDefinition;
            import io.grpc.stub.StreamObserver;
            import java.util.List;
            import java.util.concurrent.Executors;

            class NewsService implements BindableService {
              private final List<String> agencies = List.of("keystone", "reuters");

              @Override
              public ServerServiceDefinition bindService() {
                return ServerServiceDefinition.builder("news.News").build();
              }

              public void watch(String topic, StreamObserver<String> items) {
                Thread.startVirtualThread(() -> {
                  try (var sources = Executors.newFixedThreadPool(agencies.size())) {
                    for (String agency : agencies) {
                      sources.execute(() -> items.onNext(agency + topic));
                    }
                  }
                  items.onCompleted();
                });
              }
            }
            """);
  }
}
