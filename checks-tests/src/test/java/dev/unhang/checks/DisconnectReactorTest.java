package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Reactor: sinks, operators and what is subscribed to inside. */
final class DisconnectReactorTest {
  private static final String IMPORTS =
      """
      import java.time.Duration;
      import reactor.core.*;
      import reactor.core.publisher.*;
      import reactor.core.scheduler.Schedulers;
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(REACTOR);

  @Test
  void loopThatDoesNotAskTheSink() {
    reports(
        """
        Flux<String> a() {
          return Flux.create(
              sink ->
                  // BUG: Diagnostic contains: Nothing stops the task started here
                  pool.submit(
                      () -> {
                        while (feed.hasNext()) {
                          sink.next(feed.next("a"));
                        }
                        sink.complete();
                      }));
        }
        """);
  }

  @Test
  void periodicTaskWhoseHandleIsThrownAway() {
    reports(
        """
        Flux<String> b() {
          return Flux.push(
              sink -> {
                sink.onDispose(() -> log.log(System.Logger.Level.INFO, "b is over"));
                // BUG: Diagnostic contains: The handle of the periodic task started here
                timer.scheduleAtFixedRate(() -> sink.next("b"), 1, 601, TimeUnit.MILLISECONDS);
              });
        }
        """);
  }

  @Test
  void subscriptionInside() {
    reports(
        """
        Flux<String> c(Flux<String> upstream) {
          return Flux.create(
              sink -> {
                // BUG: Diagnostic contains: Nothing stops the subscription started here
                upstream.subscribe(sink::next, sink::error, sink::complete);
              });
        }
        """);
  }

  @Test
  void onCancelThatLogs() {
    reports(
        """
        Flux<Long> d() {
          return Flux.create(
              sink -> {
                Disposable ticks = Flux.interval(Duration.ofMillis(604)).subscribe(sink::next);
                // BUG: Diagnostic contains: does not stop the subscription started on line
                sink.onCancel(() -> log.log(System.Logger.Level.INFO, "d: " + ticks.isDisposed()));
              });
        }
        """);
  }

  @Test
  void monoOfACallOfUnknownLength() {
    reports(
        """
        Mono<String> e() {
          return Mono.create(
              sink -> {
                // BUG: Diagnostic contains: Nothing stops the task started here
                pool.execute(() -> sink.success(feed.next("e")));
              });
        }
        """);
  }

  @Test
  void threadOfItsOwn() {
    reports(
        """
        Flux<String> f() {
          return Flux.<String>create(
                  sink -> {
                    Thread reader =
                        new Thread(
                            () -> {
                              while (true) {
                                sink.next(feed.next("f"));
                              }
                            });
                    // BUG: Diagnostic contains: Nothing stops the task started here
                    reader.start();
                  })
              .publishOn(Schedulers.parallel());
        }
        """);
  }

  @Test
  void operatorThatLogsInsteadOfCancelling() {
    reports(
        """
        Flux<String> g() {
          Sinks.Many<String> items = Sinks.many().unicast().onBackpressureBuffer();
          Future<?> reader =
              pool.submit(
                  () -> {
                    while (feed.hasNext()) {
                      items.tryEmitNext(feed.next("g"));
                    }
                  });
          return items
              .asFlux()
              // BUG: Diagnostic contains: `doFinally` runs when the client goes and does not stop
              .doFinally(signal -> log.log(System.Logger.Level.INFO, signal + " " + reader));
        }
        """);
  }

  @Test
  void shutdownWhenTheFluxEnds() {
    reports(
        """
        Flux<String> h() {
          return Flux.create(
              sink -> {
                ExecutorService own = Executors.newFixedThreadPool(2);
                own.submit(
                    () -> {
                      while (feed.hasNext()) {
                        sink.next(feed.next("h"));
                      }
                    });
                // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
                sink.onDispose(own::shutdown);
              });
        }
        """);
  }

  @Test
  void poolOfAllClients() {
    reports(
        """
        Flux<String> i() {
          return Flux.create(
              sink -> {
                pool.submit(() -> sink.next(feed.next("i")));
                // BUG: Diagnostic contains: ends an executor that serves other clients too
                sink.onCancel(() -> pool.shutdownNow());
              });
        }
        """);
  }

  @Test
  void loopThatAsksTheSink() {
    silentOn(
        """
        Flux<String> j() {
          return Flux.create(
              sink ->
                  pool.execute(
                      () -> {
                        while (!sink.isCancelled() && feed.hasNext()) {
                          sink.next(feed.next("j"));
                        }
                        sink.complete();
                      }));
        }
        """);
  }

  @Test
  void loopInAMethodThatAsksTheSink() {
    silentOn(
        """
        Flux<String> k() {
          return Flux.create(sink -> new Thread(() -> read(sink)).start());
        }

        private void read(FluxSink<String> sink) {
          while (true) {
            if (sink.isCancelled()) {
              return;
            }
            sink.next(feed.next("k"));
          }
        }
        """);
  }

  @Test
  void futureThatTheSinkCancels() {
    silentOn(
        """
        Flux<String> l() {
          return Flux.create(
              sink -> {
                Future<?> reader = pool.submit(() -> sink.next(feed.next("l")));
                sink.onDispose(() -> reader.cancel(true));
              });
        }
        """);
  }

  @Test
  void disposableHandedToTheSink() {
    silentOn(
        """
        Flux<String> m(Flux<String> upstream) {
          return Flux.create(
              sink -> sink.onDispose(upstream.subscribe(sink::next, sink::error, sink::complete)));
        }
        """);
  }

  @Test
  void compositeHandedToTheSink() {
    silentOn(
        """
        Flux<Object> n(Flux<String> left, Flux<Integer> right) {
          return Flux.create(
              sink -> {
                Disposable.Composite both = Disposables.composite();
                both.add(left.subscribe(sink::next));
                both.add(right.subscribe(sink::next));
                sink.onDispose(both);
              });
        }
        """);
  }

  @Test
  void compositeOfTwoHandles() {
    silentOn(
        """
        Flux<Object> o(Flux<String> left, Flux<Integer> right) {
          return Flux.create(
              sink -> {
                Disposable first = left.subscribe(sink::next);
                Disposable second = right.subscribe(sink::next);
                sink.onCancel(Disposables.composite(first, second));
              });
        }
        """);
  }

  @Test
  void subscriberThatIsCancelled() {
    silentOn(
        """
        Flux<String> v(Flux<String> upstream) {
          return Flux.create(
              sink -> {
                BaseSubscriber<String> subscriber =
                    new BaseSubscriber<>() {
                      @Override
                      protected void hookOnNext(String item) {
                        sink.next(item);
                      }
                    };
                upstream.subscribeWith(subscriber);
                sink.onDispose(subscriber::cancel);
              });
        }
        """);
  }

  @Test
  void doFinallyThatCancels() {
    silentOn(
        """
        Flux<String> p() {
          Sinks.Many<String> items = Sinks.many().unicast().onBackpressureBuffer();
          Future<?> reader =
              pool.submit(
                  () -> {
                    while (feed.hasNext()) {
                      items.tryEmitNext(feed.next("p"));
                    }
                  });
          return items.asFlux().doFinally(signal -> reader.cancel(true));
        }
        """);
  }

  @Test
  void fluxOfTheFramework() {
    silentOn(
        """
        Flux<String> q() {
          return Flux.interval(Duration.ofSeconds(17))
              .map(tick -> feed.next("q" + tick))
              .subscribeOn(Schedulers.boundedElastic());
        }
        """);
  }

  @Test
  void futureGivenToAMono() {
    silentOn(
        """
        Mono<String> r() {
          return Mono.fromFuture(CompletableFuture.supplyAsync(() -> feed.next("r"), pool));
        }
        """);
  }

  @Test
  void shutdownAfterAllIsDone() {
    silentOn(
        """
        Flux<String> s(List<String> topics) {
          ExecutorService own = Executors.newFixedThreadPool(4);
          return Flux.fromIterable(topics)
              .flatMap(topic -> Mono.fromCallable(() -> feed.next(topic))
                  .subscribeOn(Schedulers.fromExecutor(own)))
              .doFinally(signal -> own.shutdown());
        }
        """);
  }

  @Test
  void reconnectThatTheHookSchedules() {
    silentOn(
        """
        Flux<String> t() {
          return Flux.create(
              sink ->
                  sink.onCancel(
                      () -> timer.schedule(() -> feed.next("t"), 20, TimeUnit.SECONDS)));
        }
        """);
  }

  @Test
  void sinkThatIsOnlyKept() {
    silentOn(
        """
        private final Set<FluxSink<String>> sinks = ConcurrentHashMap.newKeySet();

        Flux<String> u() {
          return Flux.create(
              sink -> {
                sinks.add(sink);
                sink.onDispose(() -> sinks.remove(sink));
              });
        }

        void publish(String item) {
          timer.schedule(() -> sinks.forEach(sink -> sink.next(item)), 21, TimeUnit.MILLISECONDS);
        }
        """);
  }

  private void reports(String members) {
    checks.reports(ResponseSources.service(IMPORTS, members));
  }

  private void silentOn(String members) {
    checks.silentOn(ResponseSources.service(IMPORTS, members));
  }
}
