package dev.unhang.checks;

import static dev.unhang.testing.Framework.MUTINY;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Annotations, signatures and guards that move code to a thread that may wait. */
@NeedsJdk21
final class ExecutorCloseAnnotationTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void springAsyncRunsOnAnExecutor() {
    checks
        .with(SPRING)
        .silentOn(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.scheduling.annotation.Async;

            class Service {
              @Async
              CompletableFuture<String> load() {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  pool.execute(() -> System.out.println("task"));
                }
                return CompletableFuture.completedFuture("loaded");
              }
            }
            """);
  }

  @Test
  void springCallableRunsOnTheTaskExecutor() {
    checks
        .with(SPRING)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Callable;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;

            class Service {
              @GetMapping("/slow")
              Callable<String> slow() {
                return () -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    pool.execute(() -> System.out.println("task"));
                  }
                  return "slow";
                };
              }
            }
            """);
  }

  @Test
  void springStreamingResponseBodyMayBlock() {
    checks
        .with(SPRING, SPRING_MVC)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

            class Service {
              @GetMapping("/export")
              StreamingResponseBody export() {
                return output -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    pool.execute(() -> System.out.println(output));
                  }
                };
              }
            }
            """);
  }

  @Test
  void smallryeBlocking() {
    checks
        .with(MUTINY)
        .silentOn(
            """
            package news;

            import io.smallrye.common.annotation.Blocking;
            import io.smallrye.mutiny.Uni;
            import java.util.concurrent.Executors;

            class Service {
              @Blocking
              Uni<Integer> number() {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  pool.execute(() -> System.out.println("task"));
                }
                return Uni.createFrom().item(41);
              }
            }
            """);
  }

  @Test
  void smallryeRunOnVirtualThread() {
    checks
        .with(MUTINY)
        .silentOn(
            """
            package news;

            import io.smallrye.common.annotation.RunOnVirtualThread;
            import io.smallrye.mutiny.Uni;
            import java.util.concurrent.Executors;

            class Service {
              @RunOnVirtualThread
              Uni<Integer> number() {
                try (var pool = Executors.newFixedThreadPool(2)) {
                  pool.execute(() -> System.out.println("task"));
                }
                return Uni.createFrom().item(42);
              }
            }
            """);
  }

  @Test
  void vertxWorkerExecutor() {
    checks
        .with(VERTX5)
        .silentOn(
            """
            package news;

            import io.vertx.core.Future;
            import io.vertx.core.WorkerExecutor;
            import java.util.concurrent.Executors;

            class Service {
              Future<Integer> number(WorkerExecutor workers) {
                return workers.executeBlocking(
                    () -> {
                      try (var pool = Executors.newFixedThreadPool(2)) {
                        pool.execute(() -> System.out.println("task"));
                      }
                      return 43;
                    });
              }
            }
            """);
  }

  @Test
  void branchThatIsNotOnTheEventLoop() {
    checks
        .with(NETTY)
        .silentOn(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;

            class GuardedHandler extends ChannelInboundHandlerAdapter {
              private final ExecutorService pool;

              GuardedHandler(ExecutorService pool) {
                this.pool = pool;
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (!ctx.executor().inEventLoop()) {
                  pool.close();
                }
              }
            }
            """);
  }

  @Test
  void closedInAPrivateHelperOfACallback() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Helper {
          void start(ExecutorService pool) {
            CompletableFuture.supplyAsync(() -> 44, pool).thenAccept(number -> stop(pool));
          }

          private static void stop(ExecutorService stopped) {
            // BUG: Diagnostic contains: close
            stopped.close();
          }
        }
        """);
  }

  @Test
  void silentWhenOneCallerIsSynchronousAndTheOtherAWorker() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Callers {
          int direct() {
            return work();
          }

          CompletableFuture<Integer> later() {
            return CompletableFuture.supplyAsync(this::work);
          }

          private int work() {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
            return 45;
          }
        }
        """);
  }
}
