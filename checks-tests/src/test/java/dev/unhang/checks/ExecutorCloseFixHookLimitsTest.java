package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/**
 * Where a second registration would do harm, or the stream is not there yet, the hook stays out.
 */
@NeedsJdk21
final class ExecutorCloseFixHookLimitsTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void fluxSinkHasOneSlotSoNoHookInALoop() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class InALoop {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      for (String feed : feeds) {
                        try (var fetcher = Executors.newSingleThreadExecutor()) {
                          fetcher.execute(() -> sink.next(feed));
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

            class InALoop {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      for (String feed : feeds) {
                        var fetcher = Executors.newSingleThreadExecutor();
                        try {
                          fetcher.execute(() -> sink.next(feed));
                        } finally {
                          fetcher.shutdown();
                        }
                      }
                    });
              }
            }
            """);
  }

  @Test
  void fluxSinkHasOneSlotSoNoHookInACallbackThatRunsOften() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class OnRequest {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      sink.onRequest(
                          amount -> {
                            try (var fetcher = Executors.newSingleThreadExecutor()) {
                              fetcher.execute(() -> sink.next(amount + " of " + feeds.size()));
                            }
                          });
                    });
              }
            }
            """,
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class OnRequest {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      sink.onRequest(
                          amount -> {
                            var fetcher = Executors.newSingleThreadExecutor();
                            try {
                              fetcher.execute(() -> sink.next(amount + " of " + feeds.size()));
                            } finally {
                              fetcher.shutdown();
                            }
                          });
                    });
              }
            }
            """);
  }

  @Test
  void fluxSinkWhoseSlotIsTakenInAChain() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Chained {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      sink.onCancel(() -> System.out.println("cancelled"))
                          .onDispose(() -> System.out.println("gone"));
                      try (var fetcher = Executors.newSingleThreadExecutor()) {
                        fetcher.execute(() -> sink.next(feeds.get(0)));
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

            class Chained {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      sink.onCancel(() -> System.out.println("cancelled"))
                          .onDispose(() -> System.out.println("gone"));
                      var fetcher = Executors.newSingleThreadExecutor();
                      try {
                        fetcher.execute(() -> sink.next(feeds.get(0)));
                      } finally {
                        fetcher.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void fluxSinkWhoseSlotIsTakenInsideTheTry() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class TakenInside {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      try (var fetcher = Executors.newSingleThreadExecutor()) {
                        sink.onDispose(() -> System.out.println("gone"));
                        fetcher.execute(() -> sink.next(feeds.get(1)));
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

            class TakenInside {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      var fetcher = Executors.newSingleThreadExecutor();
                      try {
                        sink.onDispose(() -> System.out.println("gone"));
                        fetcher.execute(() -> sink.next(feeds.get(1)));
                      } finally {
                        fetcher.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void fluxSinkHasOneSlotForTwoPools() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class TwoPools {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      try (var fast = Executors.newCachedThreadPool();
                          var slow = Executors.newFixedThreadPool(2)) {
                        fast.execute(() -> sink.next(feeds.get(2)));
                        slow.execute(() -> sink.next(feeds.get(3)));
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

            class TwoPools {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      var fast = Executors.newCachedThreadPool();
                      try {
                        var slow = Executors.newFixedThreadPool(2);
                        try {
                          fast.execute(() -> sink.next(feeds.get(2)));
                          slow.execute(() -> sink.next(feeds.get(3)));
                        } finally {
                          slow.shutdown();
                        }
                      } finally {
                        fast.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void hookInsideATryWithACatch() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class WithCatch {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      try (var fetcher = Executors.newSingleThreadExecutor()) {
                        fetcher.execute(() -> sink.next(feeds.get(4)));
                      } catch (IllegalStateException e) {
                        sink.error(e);
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

            class WithCatch {
              Flux<String> stream(List<String> feeds) {
                return Flux.create(
                    sink -> {
                      try {
                        var fetcher = Executors.newSingleThreadExecutor();
                        sink.onDispose(fetcher::shutdownNow);
                        try {
                          fetcher.execute(() -> sink.next(feeds.get(4)));
                        } finally {
                          fetcher.shutdown();
                        }
                      } catch (IllegalStateException e) {
                        sink.error(e);
                      }
                    });
              }
            }
            """);
  }

  @Test
  void fluxSinkHandedToAHelperThatTakesTheSlot() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.FluxSink;

            class Helper {
              Flux<String> stream(String feed) {
                return Flux.create(
                    sink -> {
                      logTheEnd(sink);
                      try (var fetcher = Executors.newSingleThreadExecutor()) {
                        fetcher.execute(() -> sink.next(feed));
                      }
                    });
              }

              private void logTheEnd(FluxSink<String> sink) {
                sink.onDispose(() -> System.out.println("gone"));
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.FluxSink;

            class Helper {
              Flux<String> stream(String feed) {
                return Flux.create(
                    sink -> {
                      logTheEnd(sink);
                      var fetcher = Executors.newSingleThreadExecutor();
                      try {
                        fetcher.execute(() -> sink.next(feed));
                      } finally {
                        fetcher.shutdown();
                      }
                    });
              }

              private void logTheEnd(FluxSink<String> sink) {
                sink.onDispose(() -> System.out.println("gone"));
              }
            }
            """);
  }
}
