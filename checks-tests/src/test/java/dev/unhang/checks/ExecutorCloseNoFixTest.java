package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where no patch is known that keeps what the code did, the message says so. */
@NeedsJdk21
final class ExecutorCloseNoFixTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void resultsJoinedInAHandlerWhoseRegistrationIsOutOfSight() {
    checks
        .with(VERTX4)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import io.vertx.core.Handler;
            import io.vertx.ext.web.RoutingContext;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class SearchHandler implements Handler<RoutingContext> {
              private int lastHits;

              @Override
              public void handle(RoutingContext ctx) {
                try (var shards = Executors.newFixedThreadPool(12)) {
                  Future<Integer> hits = shards.submit(() -> 3);
                  lastHits = hits.get();
                } catch (Exception e) {
                  ctx.fail(e);
                  return;
                }
                ctx.put("hits", lastHits);
                ctx.next();
              }
            }
            """);
  }

  @Test
  void resultThatTheMethodReturnsSynchronously() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.Executors;

            class SumHandler extends ChannelInboundHandlerAdapter {
              private int parts;

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
                List<Callable<Integer>> work = List.of(() -> 1, () -> 2);
                try (var adders = Executors.newFixedThreadPool(2)) {
                  parts += adders.invokeAll(work).size();
                }
                if (parts > 10) {
                  throw new IllegalStateException("too many parts");
                }
                super.channelRead(ctx, parts);
              }
            }
            """);
  }

  @Test
  void emitterOverloadedWithCheckedExceptionsOfTheMethod() {
    checks
        .with(SPRING, SPRING_MVC)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class ProgressController {
              @GetMapping("/progress")
              SseEmitter progress() throws Exception {
                SseEmitter emitter = new SseEmitter();
                try (var job = Executors.newSingleThreadExecutor()) {
                  Future<Integer> percent = job.submit(() -> 100);
                  emitter.send(percent.get() + " %");
                }
                emitter.complete();
                return emitter;
              }
            }
            """);
  }

  @Test
  void parameterThatALambdaCouldNotCapture() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class TrimmingController {
              @GetMapping("/points")
              Mono<Integer> points(String game) {
                game = game.trim();
                String trimmed = game;
                try (var judges = Executors.newFixedThreadPool(3)) {
                  var points = CompletableFuture.supplyAsync(() -> trimmed.length() * 3, judges);
                  return Mono.just(points.join());
                }
              }
            }
            """);
  }

  @Test
  void checkedExceptionThatDeferCouldNotThrow() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class CheckedController {
              @GetMapping("/points")
              Mono<Integer> points(String game) throws Exception {
                if (game.isEmpty()) {
                  return Mono.empty();
                }
                try (var judges = Executors.newFixedThreadPool(3)) {
                  Future<Integer> points = judges.submit(() -> game.length() * 3);
                  return Mono.just(points.get());
                }
              }
            }
            """);
  }
}
