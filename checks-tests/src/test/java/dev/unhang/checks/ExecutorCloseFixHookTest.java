package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** With a disconnect hook at hand, the patch makes it stop the tasks. */
@NeedsJdk21
final class ExecutorCloseFixHookTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void sseEmitter() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              private final List<String> feeds = List.of("politics", "chess");

              @GetMapping("/stream")
              SseEmitter stream() {
                SseEmitter emitter = new SseEmitter(60_000L);
                try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                  for (String feed : feeds) {
                    executor.execute(() -> System.out.println(emitter + feed));
                  }
                }
                return emitter;
              }
            }
            """,
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class StreamController {
              private final List<String> feeds = List.of("politics", "chess");

              @GetMapping("/stream")
              SseEmitter stream() {
                SseEmitter emitter = new SseEmitter(60_000L);
                var executor = Executors.newVirtualThreadPerTaskExecutor();
                emitter.onCompletion(executor::shutdownNow);
                try {
                  for (String feed : feeds) {
                    executor.execute(() -> System.out.println(emitter + feed));
                  }
                } finally {
                  executor.shutdown();
                }
                return emitter;
              }
            }
            """);
  }

  @Test
  void responseBodyEmitterWithAnExistingExecutor() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

            class CsvController {
              @GetMapping("/rows.csv")
              ResponseBodyEmitter rows() {
                var rows = new ResponseBodyEmitter();
                ExecutorService exporter = Executors.newSingleThreadExecutor();
                try (exporter) {
                  exporter.execute(rows::complete);
                }
                return rows;
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

            class CsvController {
              @GetMapping("/rows.csv")
              ResponseBodyEmitter rows() {
                var rows = new ResponseBodyEmitter();
                ExecutorService exporter = Executors.newSingleThreadExecutor();
                rows.onCompletion(exporter::shutdownNow);
                try {
                  exporter.execute(rows::complete);
                } finally {
                  exporter.shutdown();
                }
                return rows;
              }
            }
            """);
  }

  @Test
  void sseEmitterWhoseHookIsTaken() {
    checks
        .with(SPRING, SPRING_MVC)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class CountingController {
              @GetMapping("/count")
              SseEmitter count() {
                SseEmitter emitter = new SseEmitter();
                emitter.onCompletion(() -> System.out.println("gone"));
                try (var counter = Executors.newSingleThreadExecutor()) {
                  counter.execute(() -> System.out.println(1));
                }
                return emitter;
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

            class CountingController {
              @GetMapping("/count")
              SseEmitter count() {
                SseEmitter emitter = new SseEmitter();
                emitter.onCompletion(() -> System.out.println("gone"));
                var counter = Executors.newSingleThreadExecutor();
                try {
                  counter.execute(() -> System.out.println(1));
                } finally {
                  counter.shutdown();
                }
                return emitter;
              }
            }
            """);
  }

  @Test
  void fluxSink() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Ticker {
              Flux<String> quotes(List<String> symbols) {
                return Flux.create(
                    sink -> {
                      try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
                        for (String symbol : symbols) {
                          fetchers.execute(() -> sink.next(symbol + " 41.7"));
                        }
                      }
                    });
              }
            }
            """,
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Ticker {
              Flux<String> quotes(List<String> symbols) {
                return Flux.create(
                    sink -> {
                      var fetchers = Executors.newVirtualThreadPerTaskExecutor();
                      sink.onDispose(fetchers::shutdownNow);
                      try {
                        for (String symbol : symbols) {
                          fetchers.execute(() -> sink.next(symbol + " 41.7"));
                        }
                      } finally {
                        fetchers.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void monoSinkWhoseHookIsTaken() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Answer {
              Mono<Integer> answer(int question) {
                return Mono.create(
                    sink -> {
                      sink.onDispose(() -> System.out.println("gone"));
                      try (var thinker = Executors.newSingleThreadExecutor()) {
                        thinker.execute(() -> sink.success(question * 2));
                      }
                    });
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Answer {
              Mono<Integer> answer(int question) {
                return Mono.create(
                    sink -> {
                      sink.onDispose(() -> System.out.println("gone"));
                      var thinker = Executors.newSingleThreadExecutor();
                      try {
                        thinker.execute(() -> sink.success(question * 2));
                      } finally {
                        thinker.shutdown();
                      }
                    });
              }
            }
            """);
  }
}
