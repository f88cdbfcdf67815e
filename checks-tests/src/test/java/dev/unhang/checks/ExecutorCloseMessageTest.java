package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** What a finding says: what waits, where it runs, why that is bad, the path, what to do. */
@NeedsJdk21
final class ExecutorCloseMessageTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void namesTheExecutor() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline() {
            // BUG: Diagnostic contains: editors
            try (var editors = Executors.newFixedThreadPool(5)) {
              return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
            }
          }
        }
        """);
  }

  @Test
  void namesTheCallThatWaits() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline() {
            // BUG: Diagnostic contains: close()
            try (var editors = Executors.newFixedThreadPool(5)) {
              return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
            }
          }
        }
        """);
  }

  @Test
  void namesTheAsynchronousResult() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline() {
            // BUG: Diagnostic contains: CompletableFuture
            try (var editors = Executors.newFixedThreadPool(5)) {
              return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
            }
          }
        }
        """);
  }

  @Test
  void contradictsTheToolsThatAdviseTheOpposite() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline() {
            // BUG: Diagnostic contains: S2095
            try (var editors = Executors.newFixedThreadPool(5)) {
              return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
            }
          }
        }
        """);
  }

  @Test
  void saysWhatToDo() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline() {
            // BUG: Diagnostic contains: shutdown()
            try (var editors = Executors.newFixedThreadPool(5)) {
              return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
            }
          }
        }
        """);
  }

  @Test
  void namesTheEventLoop() {
    checks
        .with(NETTY)
        .reports(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.Executors;

            class QueryHandler extends ChannelInboundHandlerAdapter {
              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                // BUG: Diagnostic contains: Netty event loop
                try (var executor = Executors.newFixedThreadPool(2)) {
                  executor.submit(() -> ctx.writeAndFlush("rows for " + message));
                }
              }
            }
            """);
  }

  @Test
  void namesTheCallThatTheLambdaIsHandedToAndItsLine() {
    checks
        .with(VERTX4)
        .reports(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.Executors;

            class Web {
              void routes(Router router) {
                router.get("/news").handler(ctx -> {
                  // BUG: Diagnostic contains: `Route.handler` (line 8)
                  try (var fetchers = Executors.newFixedThreadPool(3)) {
                    fetchers.execute(() -> ctx.response().end("done"));
                  }
                });
              }
            }
            """);
  }

  @Test
  void namesTheEndpointOfAReactiveServer() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class DigestController {
              @GetMapping("/digest")
              Mono<String> digest() throws Exception {
                // BUG: Diagnostic contains: Spring WebFlux event loop
                try (var readers = Executors.newFixedThreadPool(2)) {
                  return Mono.just(readers.submit(() -> "lead story").get());
                }
              }
            }
            """);
  }

  @Test
  void saysThatItWaitsForItself() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Import {
          void run(String file, ExecutorService importer) {
            CompletableFuture.supplyAsync(() -> file.length(), importer)
                // BUG: Diagnostic contains: waits for itself
                .whenComplete((rows, error) -> importer.close());
          }
        }
        """);
  }
}
