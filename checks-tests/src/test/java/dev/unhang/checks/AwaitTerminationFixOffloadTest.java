package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.RXJAVA3;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBFLUX;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where the end is needed the wait moves, with the means of the library it is in. */
@NeedsJdk21
final class AwaitTerminationFixOffloadTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void vertxRouteThatAnswersAfterwards() {
    checks
        .with(VERTX4)
        .fixes(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class StopRoute {
              void install(Router router, ExecutorService readers) {
                router
                    .post("/stop")
                    .handler(
                        ctx -> {
                          readers.shutdown();
                          try {
                            readers.awaitTermination(81, TimeUnit.SECONDS);
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                          ctx.response().end("stopped");
                        });
              }
            }
            """,
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class StopRoute {
              void install(Router router, ExecutorService readers) {
                router
                    .post("/stop")
                    .blockingHandler(
                        ctx -> {
                          readers.shutdown();
                          try {
                            readers.awaitTermination(81, TimeUnit.SECONDS);
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                          ctx.response().end("stopped");
                        });
              }
            }
            """);
  }

  @Test
  void webFluxEndpointThatReturnsWhetherItEnded() {
    checks
        .with(REACTOR, SPRING, SPRING_WEBFLUX)
        .fixes(
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.bind.annotation.PostMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;

            @RestController
            class StopController {
              private final ExecutorService readers;

              StopController(ExecutorService readers) {
                this.readers = readers;
              }

              @PostMapping("/stop-readers")
              Mono<Boolean> stopReaders() throws InterruptedException {
                boolean ended = readers.awaitTermination(82, TimeUnit.SECONDS);
                return Mono.just(ended);
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.bind.annotation.PostMapping;
            import org.springframework.web.bind.annotation.RestController;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            @RestController
            class StopController {
              private final ExecutorService readers;

              StopController(ExecutorService readers) {
                this.readers = readers;
              }

              @PostMapping("/stop-readers")
              Mono<Boolean> stopReaders() throws InterruptedException {
                return Mono.fromCallable(() -> {
                  boolean ended = readers.awaitTermination(82, TimeUnit.SECONDS);
                  return ended;
                }).subscribeOn(Schedulers.boundedElastic());
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
            import java.util.concurrent.TimeUnit;
            import reactor.core.publisher.Flux;

            class Pages {
              Flux<String> printed(Flux<String> pages, ExecutorService printers) {
                return pages.doOnNext(
                    page -> {
                      try {
                        printers.awaitTermination(83, TimeUnit.SECONDS);
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Pages {
              Flux<String> printed(Flux<String> pages, ExecutorService printers) {
                return pages.publishOn(Schedulers.boundedElastic()).doOnNext(
                    page -> {
                      try {
                        printers.awaitTermination(83, TimeUnit.SECONDS);
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void rxJavaOperator() {
    checks
        .with(RXJAVA3)
        .fixes(
            """
            package news;

            import io.reactivex.rxjava3.core.Single;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Pages {
              Single<Boolean> ended(Single<String> pages, ExecutorService printers) {
                return pages.map(page -> printers.awaitTermination(84, TimeUnit.SECONDS));
              }
            }
            """,
            """
            package news;

            import io.reactivex.rxjava3.core.Single;
            import io.reactivex.rxjava3.schedulers.Schedulers;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Pages {
              Single<Boolean> ended(Single<String> pages, ExecutorService printers) {
                return pages.observeOn(Schedulers.io()).map(page -> printers.awaitTermination(84, TimeUnit.SECONDS));
              }
            }
            """);
  }

  @Test
  void subscriberNeedsNothing() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;
            import reactor.core.publisher.Flux;

            class Pages {
              void print(Flux<String> pages, ExecutorService printers) {
                pages.doFinally(
                        signal -> {
                          printers.shutdown();
                          try {
                            printers.awaitTermination(85, TimeUnit.SECONDS);
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                        })
                    .subscribe();
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;
            import reactor.core.publisher.Flux;

            class Pages {
              void print(Flux<String> pages, ExecutorService printers) {
                pages.doFinally(
                        signal -> {
                          printers.shutdown();
                        })
                    .subscribe();
              }
            }
            """);
  }

  @Test
  void stageThatGoesOn() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Digest {
          CompletableFuture<String> of(CompletableFuture<String> lead, ExecutorService readers) {
            return lead.whenComplete(
                (text, problem) -> {
                  readers.shutdown();
                  try {
                    readers.awaitTermination(86, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Digest {
          CompletableFuture<String> of(CompletableFuture<String> lead, ExecutorService readers) {
            return lead.whenCompleteAsync(
                (text, problem) -> {
                  readers.shutdown();
                  try {
                    readers.awaitTermination(86, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
          }
        }
        """);
  }
}
