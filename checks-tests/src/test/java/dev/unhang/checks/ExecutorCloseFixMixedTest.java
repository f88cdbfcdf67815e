package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Existing variables among other resources, and several findings in one file. */
@NeedsJdk21
final class ExecutorCloseFixMixedTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void existingVariableBeforeAnotherResource() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Mixed {
          CompletableFuture<Integer> letter(ExecutorService first, ExecutorService second, String text)
              throws IOException {
            try (first; var reader = new StringReader(text)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter, first).thenApplyAsync(i -> i, second);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Mixed {
          CompletableFuture<Integer> letter(ExecutorService first, ExecutorService second, String text)
              throws IOException {
            try (var reader = new StringReader(text)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter, first).thenApplyAsync(i -> i, second);
            } finally {
              first.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void existingVariablesAroundAnotherResource() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Mixed {
          CompletableFuture<Integer> letter(ExecutorService first, ExecutorService second, String text)
              throws IOException {
            try (first; var reader = new StringReader(text); second) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter, first).thenApplyAsync(i -> i + 1, second);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Mixed {
          CompletableFuture<Integer> letter(ExecutorService first, ExecutorService second, String text)
              throws IOException {
            try (var reader = new StringReader(text)) {
              try {
                int letter = reader.read();
                return CompletableFuture.supplyAsync(() -> letter, first).thenApplyAsync(i -> i + 1, second);
              } finally {
                second.shutdown();
              }
            } finally {
              first.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void twoExistingVariables() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Mixed {
          CompletableFuture<Integer> letter(ExecutorService first, ExecutorService second, String text)
              throws IOException {
            try (first; second) {
              int length = text.length();
              return CompletableFuture.supplyAsync(() -> length, first).thenApplyAsync(i -> i + 2, second);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Mixed {
          CompletableFuture<Integer> letter(ExecutorService first, ExecutorService second, String text)
              throws IOException {
            try {
              int length = text.length();
              return CompletableFuture.supplyAsync(() -> length, first).thenApplyAsync(i -> i + 2, second);
            } finally {
              second.shutdown();
              first.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void threeFindingsInOneFile() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Several {
          CompletableFuture<Integer> one() {
            try (var pool = Executors.newFixedThreadPool(1)) {
              return CompletableFuture.supplyAsync(() -> 1, pool);
            }
          }

          CompletableFuture<Integer> two(ExecutorService shared) {
            CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 2, shared);
            shared.close();
            return two;
          }

          void three(ExecutorService shared) {
            CompletableFuture.supplyAsync(() -> 3, shared).thenRun(shared::close);
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Several {
          CompletableFuture<Integer> one() {
            var pool = Executors.newFixedThreadPool(1);
            try {
              return CompletableFuture.supplyAsync(() -> 1, pool);
            } finally {
              pool.shutdown();
            }
          }

          CompletableFuture<Integer> two(ExecutorService shared) {
            CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 2, shared);
            shared.shutdown();
            return two;
          }

          void three(ExecutorService shared) {
            CompletableFuture.supplyAsync(() -> 3, shared).thenRun(shared::shutdown);
          }
        }
        """);
  }

  @Test
  void fluxEndpointThatJoinsInside() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Flux;

            @RestController
            class ScoresController {
              @GetMapping("/scores")
              Flux<Integer> scores(String game) {
                List<Integer> all = new ArrayList<>();
                try (var judges = Executors.newFixedThreadPool(3)) {
                  all.add(CompletableFuture.supplyAsync(() -> game.length() * 3, judges).join());
                }
                return Flux.fromIterable(all);
              }
            }
            """,
            """
            package news;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class ScoresController {
              @GetMapping("/scores")
              Flux<Integer> scores(String game) {
                return Flux.defer(() -> {
                  List<Integer> all = new ArrayList<>();
                  try (var judges = Executors.newFixedThreadPool(3)) {
                    all.add(CompletableFuture.supplyAsync(() -> game.length() * 3, judges).join());
                  }
                  return Flux.fromIterable(all);
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void nestedTriesTakeTwoRuns() {
    checks.fixesInRuns(
        2,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Nested {
          CompletableFuture<Integer> pipeline() {
            try (var download = Executors.newFixedThreadPool(3)) {
              try (var unpack = Executors.newFixedThreadPool(5)) {
                return CompletableFuture.supplyAsync(() -> 1, download)
                    .thenApplyAsync(archive -> archive + 1, unpack);
              }
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Nested {
          CompletableFuture<Integer> pipeline() {
            var download = Executors.newFixedThreadPool(3);
            try {
              var unpack = Executors.newFixedThreadPool(5);
              try {
                return CompletableFuture.supplyAsync(() -> 1, download)
                    .thenApplyAsync(archive -> archive + 1, unpack);
              } finally {
                unpack.shutdown();
              }
            } finally {
              download.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void textBlockInABodyThatMovesIn() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class MovedTextBlock {
          CompletableFuture<String> json(int id) {
            try (var printer = Executors.newSingleThreadExecutor()) {
              return CompletableFuture.supplyAsync(
                  () ->
                      \"""
                      { "id": %d }
                      \"""
                          .formatted(id),
                  printer);
            } catch (IllegalStateException e) {
              return CompletableFuture.failedFuture(e);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class MovedTextBlock {
          CompletableFuture<String> json(int id) {
            try {
              var printer = Executors.newSingleThreadExecutor();
              try {
                return CompletableFuture.supplyAsync(
                    () ->
                        \"""
                        { "id": %d }
                        \"""
                            .formatted(id),
                    printer);
              } finally {
                printer.shutdown();
              }
            } catch (IllegalStateException e) {
              return CompletableFuture.failedFuture(e);
            }
          }
        }
        """);
  }
}
