package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * The situations that linters of coroutines and of reactive code know: what blocks in a suspending
 * context, and what moves it elsewhere. In our own words, with Reactor.
 */
final class AwaitTerminationVsThreadingCoroutineTest {
  private static final String POOLS =
      """
      package news;

      import java.util.concurrent.*;

      final class Pools {
        static String drain(ExecutorService tasks) {
          try {
            tasks.awaitTermination(1, TimeUnit.MINUTES); // wait
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return "drained";
        }
      }
      """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(REACTOR);

  private static String page(String members) {
    return """
    package news;

    import java.util.concurrent.*;
    import reactor.core.publisher.*;
    import reactor.core.scheduler.*;

    class Page {
      private final ExecutorService pool = Executors.newCachedThreadPool();

    """
        + members.indent(2)
        + "}\n";
  }

  @Test
  void inAMethodThatReturnsAMono() {
    checks.reportsPaths(
        page(
            """
            Mono<String> load(Mono<String> news) {
              // PATH: load > Pools.drain
              Pools.drain(pool);
              return news.map(String::trim);
            }
            """),
        POOLS);
  }

  @Test
  void inAnOperator() {
    checks.reportsPaths(
        page(
            """
            Flux<String> load(Flux<String> news) {
              // PATH: Flux.map > Pools.drain
              return news.map(line -> line + Pools.drain(pool));
            }
            """),
        POOLS);
  }

  @Test
  void inACallableWithoutAScheduler() {
    checks.reportsPaths(
        page(
            """
            Mono<String> load() {
              // PATH: Mono.fromCallable > Pools.drain
              return Mono.fromCallable(() -> Pools.drain(pool));
            }
            """),
        POOLS);
  }

  @Test
  void onTheElasticScheduler() {
    checks.silentOn(
        page(
            """
            Mono<String> load() {
              return Mono.fromCallable(() -> Pools.drain(pool))
                  .subscribeOn(Schedulers.boundedElastic());
            }
            """),
        POOLS);
  }

  @Test
  void behindPublishOn() {
    checks.silentOn(
        page(
            """
            Flux<String> load(Flux<String> news) {
              return news.publishOn(Schedulers.boundedElastic())
                  .map(line -> line + Pools.drain(pool));
            }
            """),
        POOLS);
  }

  @Test
  void beforePublishOn() {
    checks.reportsPaths(
        page(
            """
            Flux<String> load(Flux<String> news) {
              // PATH: Flux.map > Pools.drain
              return news.map(line -> line + Pools.drain(pool))
                  .publishOn(Schedulers.boundedElastic());
            }
            """),
        POOLS);
  }

  @Test
  void onTheParallelScheduler() {
    checks.reportsPaths(
        page(
            """
            Mono<String> load() {
              // PATH: Pools.drain
              return Mono.fromCallable(() -> Pools.drain(pool)).subscribeOn(Schedulers.parallel());
            }
            """),
        POOLS);
  }

  @Test
  void inACleanUp() {
    checks.reportsPaths(
        page(
            """
            Flux<String> load(Flux<String> news) {
              // PATH: Flux.doFinally > Pools.drain
              return news.doFinally(signal -> Pools.drain(pool));
            }
            """),
        POOLS);
  }

  @Test
  void inAHelperThatIsAnOperator() {
    checks.reportsPaths(
        page(
            """
            Flux<String> load(Flux<String> news) {
              return news.map(this::decorate);
            }

            private String decorate(String line) {
              // PATH: Flux.map > Pools.drain
              return line + Pools.drain(pool);
            }
            """),
        POOLS);
  }

  @Test
  void inAHelperThatIsAnOperatorOfAnotherFile() {
    checks.reportsPaths(
        page(
            """
            Flux<String> load(Flux<String> news) {
              // PATH: Flux.map > Decorator.decorate > Pools.drain
              return news.map(Decorator::decorate);
            }
            """),
        """
        package news;

        import java.util.concurrent.*;

        final class Decorator {
          static String decorate(String line) {
            return line + Pools.drain(ForkJoinPool.commonPool());
          }
        }
        """,
        POOLS);
  }

  @Test
  void guardedByIsInNonBlockingThread() {
    checks.silentOn(
        page(
            """
            Flux<String> load(Flux<String> news) {
              return news.doOnNext(
                  line -> {
                    if (!Schedulers.isInNonBlockingThread()) {
                      Pools.drain(pool);
                    }
                  });
            }
            """),
        POOLS);
  }

  @Test
  void blockingCodeOutside() {
    checks.silentOn(
        page(
            """
            void load(Flux<String> news) {
              news.doOnNext(System.out::println).blockLast();
              Pools.drain(pool);
            }
            """),
        POOLS);
  }
}
