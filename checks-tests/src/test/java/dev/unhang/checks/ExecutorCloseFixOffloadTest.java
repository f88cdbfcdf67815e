package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where the results are needed, the work moves to a thread that may wait; the try stays. */
@NeedsJdk21
final class ExecutorCloseFixOffloadTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void webFluxEndpointThatJoinsAndReturnsJust() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class DigestController {
              @GetMapping("/digest")
              Mono<String> digest(String topic) throws Exception {
                try (var readers = Executors.newFixedThreadPool(2)) {
                  Future<String> lead = readers.submit(() -> "lead on " + topic);
                  return Mono.just(lead.get());
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class DigestController {
              @GetMapping("/digest")
              Mono<String> digest(String topic) throws Exception {
                return Mono.fromCallable(() -> {
                  try (var readers = Executors.newFixedThreadPool(2)) {
                    Future<String> lead = readers.submit(() -> "lead on " + topic);
                    return lead.get();
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void webFluxEndpointWithStatementsAroundTheTry() {
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
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class SummaryController {
              private final List<String> feeds = List.of("world", "sport");

              @GetMapping("/summary")
              Mono<Integer> summary() {
                List<CompletableFuture<Integer>> sizes = new ArrayList<>();
                try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
                  for (String feed : feeds) {
                    sizes.add(CompletableFuture.supplyAsync(feed::length, fetchers));
                  }
                }
                int total = sizes.stream().mapToInt(CompletableFuture::join).sum();
                return Mono.just(total);
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
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class SummaryController {
              private final List<String> feeds = List.of("world", "sport");

              @GetMapping("/summary")
              Mono<Integer> summary() {
                return Mono.fromCallable(() -> {
                  List<CompletableFuture<Integer>> sizes = new ArrayList<>();
                  try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (String feed : feeds) {
                      sizes.add(CompletableFuture.supplyAsync(feed::length, fetchers));
                    }
                  }
                  int total = sizes.stream().mapToInt(CompletableFuture::join).sum();
                  return total;
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void webFluxEndpointThatAlsoReturnsAnotherMono() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class ScoreController {
              @GetMapping("/score")
              Mono<Integer> score(String game) {
                if (game.isEmpty()) {
                  return Mono.error(new IllegalArgumentException("no game"));
                }
                try (var judges = Executors.newFixedThreadPool(3)) {
                  var points = CompletableFuture.supplyAsync(() -> game.length() * 3, judges);
                  return Mono.just(points.join());
                }
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class ScoreController {
              @GetMapping("/score")
              Mono<Integer> score(String game) {
                return Mono.defer(() -> {
                  if (game.isEmpty()) {
                    return Mono.error(new IllegalArgumentException("no game"));
                  }
                  try (var judges = Executors.newFixedThreadPool(3)) {
                    var points = CompletableFuture.supplyAsync(() -> game.length() * 3, judges);
                    return Mono.just(points.join());
                  }
                }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void sseEmitterCompletedAfterTheTry() {
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
              private final List<String> feeds = List.of("arts", "motor");

              @GetMapping("/stream")
              SseEmitter stream() {
                SseEmitter emitter = new SseEmitter();
                try (var executor = Executors.newFixedThreadPool(feeds.size())) {
                  for (String feed : feeds) {
                    executor.execute(() -> System.out.println(feed));
                  }
                }
                emitter.complete();
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
              private final List<String> feeds = List.of("arts", "motor");

              @GetMapping("/stream")
              SseEmitter stream() {
                SseEmitter emitter = new SseEmitter();
                Thread.startVirtualThread(() -> {
                  try (var executor = Executors.newFixedThreadPool(feeds.size())) {
                    for (String feed : feeds) {
                      executor.execute(() -> System.out.println(feed));
                    }
                  }
                  emitter.complete();
                });
                return emitter;
              }
            }
            """);
  }

  @Test
  void fluxSinkCompletedAfterTheTry() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Letters {
              Flux<String> letters(int upTo) {
                return Flux.create(
                    sink -> {
                      try (var printers = Executors.newFixedThreadPool(2)) {
                        for (int i = 0; i < upTo; i++) {
                          printers.execute(() -> sink.next("letter"));
                        }
                      }
                      sink.complete();
                    });
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Letters {
              Flux<String> letters(int upTo) {
                return Flux.<String>create(
                    sink -> {
                      try (var printers = Executors.newFixedThreadPool(2)) {
                        for (int i = 0; i < upTo; i++) {
                          printers.execute(() -> sink.next("letter"));
                        }
                      }
                      sink.complete();
                    }).subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }
}
