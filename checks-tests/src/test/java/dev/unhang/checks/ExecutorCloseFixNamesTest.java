package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.RXJAVA3;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Names that are taken: of variables after the try, and of types that a patch needs. */
@NeedsJdk21
final class ExecutorCloseFixNamesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void patternVariableOfTheSameNameAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Pattern {
          CompletableFuture<Void> start(Object note) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            try (var worker = Executors.newFixedThreadPool(2)) {
              worker.execute(() -> done.complete(null));
            }
            if (note instanceof String worker) {
              System.out.println(worker);
            }
            return done;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Pattern {
          CompletableFuture<Void> start(Object note) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            {
              var worker = Executors.newFixedThreadPool(2);
              try {
                worker.execute(() -> done.complete(null));
              } finally {
                worker.shutdown();
              }
            }
            if (note instanceof String worker) {
              System.out.println(worker);
            }
            return done;
          }
        }
        """);
  }

  @Test
  void loopVariableOfTheSameNameAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LoopVariable {
          CompletableFuture<Void> start(List<String> names) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            try (var worker = Executors.newFixedThreadPool(3)) {
              worker.execute(() -> done.complete(null));
            }
            for (String worker : names) {
              System.out.println(worker);
            }
            return done;
          }
        }
        """,
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LoopVariable {
          CompletableFuture<Void> start(List<String> names) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            {
              var worker = Executors.newFixedThreadPool(3);
              try {
                worker.execute(() -> done.complete(null));
              } finally {
                worker.shutdown();
              }
            }
            for (String worker : names) {
              System.out.println(worker);
            }
            return done;
          }
        }
        """);
  }

  @Test
  void inheritedFieldOfTheSameNameReadAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executor;
        import java.util.concurrent.Executors;

        class InheritedField {
          static class Base {
            protected final Executor pool = Runnable::run;
          }

          static class Service extends Base {
            CompletableFuture<Integer> start(int port) {
              CompletableFuture<Integer> bound = new CompletableFuture<>();
              try (var pool = Executors.newSingleThreadExecutor()) {
                pool.execute(() -> bound.complete(port));
              }
              pool.execute(() -> System.out.println("inherited"));
              return bound;
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executor;
        import java.util.concurrent.Executors;

        class InheritedField {
          static class Base {
            protected final Executor pool = Runnable::run;
          }

          static class Service extends Base {
            CompletableFuture<Integer> start(int port) {
              CompletableFuture<Integer> bound = new CompletableFuture<>();
              {
                var pool = Executors.newSingleThreadExecutor();
                try {
                  pool.execute(() -> bound.complete(port));
                } finally {
                  pool.shutdown();
                }
              }
              pool.execute(() -> System.out.println("inherited"));
              return bound;
            }
          }
        }
        """);
  }

  @Test
  void elseWithoutBraces() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Else {
          CompletableFuture<String> maybe(boolean fast) {
            if (fast)
              return CompletableFuture.completedFuture("fast");
            else
              try (var lane = Executors.newSingleThreadExecutor()) {
                return CompletableFuture.supplyAsync(() -> "slow", lane);
              }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Else {
          CompletableFuture<String> maybe(boolean fast) {
            if (fast)
              return CompletableFuture.completedFuture("fast");
            else
              {
                var lane = Executors.newSingleThreadExecutor();
                try {
                  return CompletableFuture.supplyAsync(() -> "slow", lane);
                } finally {
                  lane.shutdown();
                }
              }
          }
        }
        """);
  }

  @Test
  void anotherSchedulersIsImported() {
    checks
        .with(REACTOR, RXJAVA3, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import io.reactivex.rxjava3.core.Single;
            import io.reactivex.rxjava3.schedulers.Schedulers;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class MixedController {
              Single<Integer> other() {
                return Single.just(1).subscribeOn(Schedulers.io());
              }

              @GetMapping("/points")
              Mono<Integer> points(String game) {
                try (var judges = Executors.newFixedThreadPool(3)) {
                  var points = CompletableFuture.supplyAsync(() -> game.length() * 3, judges);
                  return Mono.just(points.join());
                }
              }
            }
            """,
            """
            package news;

            import io.reactivex.rxjava3.core.Single;
            import io.reactivex.rxjava3.schedulers.Schedulers;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class MixedController {
              Single<Integer> other() {
                return Single.just(1).subscribeOn(Schedulers.io());
              }

              @GetMapping("/points")
              Mono<Integer> points(String game) {
                return Mono.fromCallable(() -> {
                  try (var judges = Executors.newFixedThreadPool(3)) {
                    var points = CompletableFuture.supplyAsync(() -> game.length() * 3, judges);
                    return points.join();
                  }
                }).subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void ownTypeNamedExecutorService() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class OwnName {
              interface ExecutorService {}

              Flux<String> letters() {
                return Flux.using(
                    Executors::newSingleThreadExecutor,
                    pool -> Flux.just("x", "y").publishOn(Schedulers.fromExecutor(pool)));
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class OwnName {
              interface ExecutorService {}

              Flux<String> letters() {
                return Flux.using(
                    Executors::newSingleThreadExecutor,
                    pool -> Flux.just("x", "y").publishOn(Schedulers.fromExecutor(pool)),
                    java.util.concurrent.ExecutorService::shutdown);
              }
            }
            """);
  }

  @Test
  void arrowCaseOfASwitchExpression() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class NewSwitch {
          CompletableFuture<Integer> weight(String animal) {
            return switch (animal) {
              case "cat" -> {
                try (var scales = Executors.newSingleThreadExecutor()) {
                  yield CompletableFuture.supplyAsync(() -> 4, scales);
                }
              }
              default -> CompletableFuture.completedFuture(70);
            };
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class NewSwitch {
          CompletableFuture<Integer> weight(String animal) {
            return switch (animal) {
              case "cat" -> {
                var scales = Executors.newSingleThreadExecutor();
                try {
                  yield CompletableFuture.supplyAsync(() -> 4, scales);
                } finally {
                  scales.shutdown();
                }
              }
              default -> CompletableFuture.completedFuture(70);
            };
          }
        }
        """);
  }
}
