package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Which thread an operator runs on: the chain around it decides. */
@NeedsJdk21
final class ExecutorCloseSchedulersTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void silentOnARailOfBoundedElastic() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Rails {
              Flux<String> run(Flux<String> words) {
                return words
                    .parallel()
                    .runOn(Schedulers.boundedElastic())
                    .map(word -> {
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        return word + "!";
                    })
                    .sequential();
              }
            }
            """);
  }

  @Test
  void silentInCreateOnBoundedElastic() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Create {
              Mono<String> run() {
                return Mono.<String>create(sink -> {
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        sink.success("done");
                    })
                    .subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void silentWithOtherOperatorsInBetween() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.time.Duration;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Between {
              Mono<Integer> run() {
                return Mono.fromCallable(() -> {
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        return 31;
                    })
                    .map(number -> number + 1)
                    .timeout(Duration.ofSeconds(32))
                    .subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void silentInAnInnerMonoOnBoundedElastic() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class InnerMono {
              Mono<Integer> run(Mono<Integer> number) {
                return number.flatMap(n -> Mono.fromCallable(() -> {
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        return n + 33;
                    })
                    .subscribeOn(Schedulers.boundedElastic()));
              }
            }
            """);
  }

  @Test
  void silentAfterPublishOnAndSomeOperators() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Downstream {
              Mono<Integer> run(Mono<Integer> number) {
                return number
                    .publishOn(Schedulers.boundedElastic())
                    .filter(n -> n > 34)
                    .map(n -> {
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        return n - 34;
                    });
              }
            }
            """);
  }

  @Test
  void publishOnDoesNotMoveWhatIsBeforeIt() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Upstream {
              Mono<Integer> run() {
                return Mono.fromSupplier(() -> {
                        // BUG: Diagnostic contains: close
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        return 35;
                    })
                    .publishOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void intervalSwitchesToTheParallelScheduler() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.time.Duration;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Interval {
              Flux<Long> run() {
                return Flux.interval(Duration.ofSeconds(36)).doOnNext(tick -> {
                        // BUG: Diagnostic contains: close
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                    });
              }
            }
            """);
  }

  @Test
  void delaySwitchesToTheParallelSchedulerWhateverSubscribeOnSays() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.time.Duration;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Delay {
              Mono<Integer> run() {
                return Mono.delay(Duration.ofSeconds(37))
                    .subscribeOn(Schedulers.boundedElastic())
                    .map(tick -> {
                        // BUG: Diagnostic contains: close
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                        return 37;
                    });
              }
            }
            """);
  }

  @Test
  void silentInATaskForBoundedElastic() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.scheduler.Schedulers;

            class Task {
              reactor.core.Disposable run() {
                return Schedulers.boundedElastic().schedule(() -> {
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                    });
              }
            }
            """);
  }

  @Test
  void taskForTheParallelScheduler() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.scheduler.Schedulers;

            class ParallelTask {
              reactor.core.Disposable run() {
                return Schedulers.parallel().schedule(() -> {
                        // BUG: Diagnostic contains: event loop
                        try (var pool = Executors.newFixedThreadPool(2)) {
                          pool.execute(() -> System.out.println("task"));
                        }
                    });
              }
            }
            """);
  }
}
