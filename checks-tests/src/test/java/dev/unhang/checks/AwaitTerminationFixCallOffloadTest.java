package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** A call that comes to wait moves, with the means of the library it is in. */
@NeedsJdk21
final class AwaitTerminationFixCallOffloadTest {
  private static final String UTILITIES =
      """
      package news;

      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.TimeUnit;

      final class PoolUtils {
        private PoolUtils() {}

        static void drain(ExecutorService pool) {
          pool.shutdown();
          try {
            drainWithin(91, pool);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }

        static boolean drainWithin(long seconds, ExecutorService pool) throws InterruptedException {
          return pool.awaitTermination(seconds, TimeUnit.SECONDS);
        }
      }
      """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).beside(UTILITIES);

  @Test
  void vertxRoute() {
    checks
        .with(VERTX4)
        .fixes(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.ExecutorService;

            class StopRoute {
              void install(Router router, ExecutorService readers) {
                router.post("/stop").handler(ctx -> PoolUtils.drain(readers));
              }
            }
            """,
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.ExecutorService;

            class StopRoute {
              void install(Router router, ExecutorService readers) {
                router.post("/stop").blockingHandler(ctx -> PoolUtils.drain(readers));
              }
            }
            """);
  }

  @Test
  void vertxTimer() {
    checks
        .with(VERTX4)
        .fixes(
            """
            package news;

            import io.vertx.core.AbstractVerticle;
            import java.util.concurrent.ExecutorService;

            class NightVerticle extends AbstractVerticle {
              void endOfDay(ExecutorService readers) {
                vertx.setTimer(97, id -> { PoolUtils.drain(readers); });
              }
            }
            """,
            """
            package news;

            import io.vertx.core.AbstractVerticle;
            import java.util.concurrent.ExecutorService;

            class NightVerticle extends AbstractVerticle {
              void endOfDay(ExecutorService readers) {
                vertx.setTimer(97, id -> { Thread.startVirtualThread(() -> PoolUtils.drain(readers)); });
              }
            }
            """);
  }

  @Test
  void reactorOperator() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import reactor.core.publisher.Mono;

            class Pages {
              Mono<String> last(Mono<String> page, ExecutorService printers) {
                return page.doOnNext(text -> PoolUtils.drain(printers));
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Pages {
              Mono<String> last(Mono<String> page, ExecutorService printers) {
                return page.publishOn(Schedulers.boundedElastic()).doOnNext(text -> PoolUtils.drain(printers));
              }
            }
            """);
  }

  @Test
  void grpcObserver() {
    checks
        .with(GRPC)
        .fixes(
            """
            package news;

            import io.grpc.stub.StreamObserver;
            import java.util.concurrent.ExecutorService;

            record Readers(ExecutorService pool) implements StreamObserver<String> {
              @Override
              public void onNext(String page) {}

              @Override
              public void onError(Throwable problem) {
                PoolUtils.drain(pool);
              }

              @Override
              public void onCompleted() {}
            }
            """,
            """
            package news;

            import io.grpc.stub.StreamObserver;
            import java.util.concurrent.ExecutorService;

            record Readers(ExecutorService pool) implements StreamObserver<String> {
              @Override
              public void onNext(String page) {}

              @Override
              public void onError(Throwable problem) {
                Thread.startVirtualThread(() -> PoolUtils.drain(pool));
              }

              @Override
              public void onCompleted() {}
            }
            """);
  }

  @Test
  void swingListener() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import javax.swing.JButton;

        class StopButton extends JButton {
          private static final long serialVersionUID = 1L;

          StopButton(ExecutorService readers) {
            addActionListener(event -> PoolUtils.drain(readers));
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import javax.swing.JButton;

        class StopButton extends JButton {
          private static final long serialVersionUID = 1L;

          StopButton(ExecutorService readers) {
            addActionListener(event -> Thread.startVirtualThread(() -> PoolUtils.drain(readers)));
          }
        }
        """);
  }
}
