package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Every subtype of ExecutorService became closeable with Java 19. */
@NeedsJdk21
final class ExecutorCloseTypesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void forkJoinPool() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ForkJoinPool;

        class Sorting {
          CompletableFuture<Long> sort(long[] numbers) {
            // BUG: Diagnostic contains: close
            try (ForkJoinPool sorters = new ForkJoinPool(4)) {
              return CompletableFuture.supplyAsync(() -> numbers[0], sorters);
            }
          }
        }
        """);
  }

  @Test
  void scheduledExecutorService() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import java.util.concurrent.ScheduledExecutorService;
        import java.util.concurrent.ScheduledFuture;
        import java.util.concurrent.TimeUnit;

        class Reminder {
          ScheduledFuture<String> remind(String text) {
            // BUG: Diagnostic contains: close
            try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(1)) {
              return clock.schedule(() -> text, 25, TimeUnit.MINUTES);
            }
          }
        }
        """);
  }

  @Test
  void nettyEventLoopGroup() {
    checks
        .with(NETTY)
        .reports(
            """
            package news;

            import io.netty.channel.EventLoopGroup;
            import io.netty.channel.nio.NioEventLoopGroup;
            import java.util.concurrent.CompletableFuture;

            class Client {
              CompletableFuture<String> fetch(String host) {
                CompletableFuture<String> body = new CompletableFuture<>();
                // BUG: Diagnostic contains: close
                try (EventLoopGroup group = new NioEventLoopGroup(1)) {
                  group.execute(() -> body.complete("from " + host));
                }
                return body;
              }
            }
            """);
  }

  @Test
  void nettyEventExecutorGroupClosedExplicitly() {
    checks
        .with(NETTY)
        .reports(
            """
            package news;

            import io.netty.util.concurrent.DefaultEventExecutorGroup;
            import java.util.concurrent.CompletableFuture;

            class Workers {
              CompletableFuture<Integer> run(int jobs) {
                DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(2);
                CompletableFuture<Integer> done = CompletableFuture.supplyAsync(() -> jobs, group);
                // BUG: Diagnostic contains: close
                group.close();
                return done;
              }
            }
            """);
  }

  @Test
  void ownSubclassOfThreadPoolExecutor() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Metering {
          static class MeteredPool extends ThreadPoolExecutor {
            MeteredPool(int size) {
              super(size, size, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            }
          }

          CompletableFuture<Double> measure() {
            // BUG: Diagnostic contains: close
            try (MeteredPool metered = new MeteredPool(2)) {
              return CompletableFuture.supplyAsync(() -> 3.6, metered);
            }
          }
        }
        """);
  }

  @Test
  void typeVariableBoundedByExecutorService() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.function.Supplier;

        class Generic {
          <E extends ExecutorService> CompletableFuture<String> on(Supplier<E> maker) {
            // BUG: Diagnostic contains: close
            try (E made = maker.get()) {
              return CompletableFuture.supplyAsync(() -> "done", made);
            }
          }
        }
        """);
  }

  @Test
  void guavaListeningDecorator() {
    checks
        .with(GRPC)
        .reports(
            """
            package news;

            import com.google.common.util.concurrent.MoreExecutors;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;

            class Decorated {
              CompletableFuture<Integer> weigh(String parcel) {
                var scales = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(2));
                CompletableFuture<Integer> grams =
                    CompletableFuture.supplyAsync(() -> parcel.length() * 10, scales);
                // BUG: Diagnostic contains: close
                scales.close();
                return grams;
              }
            }
            """);
  }

  @Test
  void silentOnTheCommonPoolWhoseCloseDoesNothing() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ForkJoinPool;

        class Common {
          CompletableFuture<Long> factorial(int n) {
            try (var pool = ForkJoinPool.commonPool()) {
              return CompletableFuture.supplyAsync(() -> n * 2L, pool);
            }
          }

          CompletableFuture<Long> again(int n) {
            ForkJoinPool shared = ForkJoinPool.commonPool();
            CompletableFuture<Long> result = CompletableFuture.supplyAsync(() -> n * 3L, shared);
            shared.close();
            return result;
          }
        }
        """);
  }

  @Test
  void knownGapOwnCloseThatDoesNotWait() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Quick extends ThreadPoolExecutor {
          Quick() {
            super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          @Override
          public void close() {
            shutdown();
          }

          static CompletableFuture<Integer> five() {
            // BUG: Diagnostic contains: close
            try (Quick quick = new Quick()) {
              return CompletableFuture.supplyAsync(() -> 5, quick);
            }
          }
        }
        """);
  }
}
