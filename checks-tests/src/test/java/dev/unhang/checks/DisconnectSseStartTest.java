package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** {@code SseEmitter}: work that no hook can stop, reported where it starts. */
final class DisconnectSseStartTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void endlessLoopThatSwallowsTheException() {
    checks.reports(
        controller(
            """
            @GetMapping("/news")
            SseEmitter news() {
              SseEmitter emitter = new SseEmitter(0L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.execute(
                  () -> {
                    while (true) {
                      try {
                        emitter.send(feed.next());
                        Thread.sleep(1_001);
                      } catch (Exception e) {
                        log.log(System.Logger.Level.WARNING, "not sent", e);
                      }
                    }
                  });
              return emitter;
            }
            """));
  }

  @Test
  void longLoopThatSendsByAHelperThatSwallows() {
    checks.reports(
        controller(
            """
            @GetMapping("/quotes")
            SseEmitter quotes() {
              SseEmitter emitter = new SseEmitter(120_000L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.submit(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next("quotes"));
                    }
                    emitter.complete();
                  });
              return emitter;
            }
            """));
  }

  @Test
  void hookThatCompletesTheEmitterOnly() {
    checks.reports(
        controller(
            """
            @GetMapping("/chess")
            SseEmitter chess() {
              SseEmitter emitter = new SseEmitter(3_000L);
              emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "gone"));
              emitter.onTimeout(emitter::complete);
              // BUG: Diagnostic contains: The handle of the task started here is thrown away
              pool.execute(
                  () -> {
                    for (int move = 0; move < 80; move++) {
                      send(emitter, feed.next("move " + move));
                    }
                  });
              return emitter;
            }
            """));
  }

  @Test
  void hookThatForgetsTheReader() {
    checks.reports(
        controller(
            """
            @GetMapping("/sport/{id}")
            SseEmitter sport(@PathVariable("id") String id) {
              SseEmitter emitter = new SseEmitter();
              readers.put(id, emitter);
              emitter.onCompletion(() -> readers.remove(id));
              emitter.onError(error -> readers.remove(id));
              // BUG: Diagnostic contains: The handle of the periodic task started here
              timer.scheduleAtFixedRate(() -> send(emitter, "ping"), 5, 15, TimeUnit.SECONDS);
              return emitter;
            }
            """));
  }

  @Test
  void heartbeatWithoutAHook() {
    checks.reports(
        controller(
            """
            @GetMapping("/weather")
            SseEmitter weather() {
              SseEmitter emitter = new SseEmitter(Long.MAX_VALUE);
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              timer.scheduleWithFixedDelay(
                  () -> send(emitter, "heartbeat"), 0, 20, TimeUnit.SECONDS);
              return emitter;
            }
            """));
  }

  @Test
  void hookThatSetsAFlagThatNobodyReads() {
    checks.reports(
        controller(
            """
            @GetMapping("/opera")
            SseEmitter opera() {
              SseEmitter emitter = new SseEmitter(7_000L);
              AtomicBoolean gone = new AtomicBoolean();
              emitter.onCompletion(() -> gone.set(true));
              // BUG: Diagnostic contains: The handle of the task started here is thrown away
              pool.submit(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next("opera"));
                    }
                  });
              return emitter;
            }
            """));
  }

  @Test
  void oneCallOfUnknownLength() {
    checks.reports(
        controller(
            """
            @GetMapping("/summary")
            SseEmitter summary(@RequestParam("topic") String topic) {
              SseEmitter emitter = new SseEmitter();
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.execute(
                  () -> {
                    send(emitter, feed.next(topic));
                    emitter.complete();
                  });
              return emitter;
            }
            """));
  }

  @Test
  void runAsync() {
    checks.reports(
        controller(
            """
            @GetMapping("/radio")
            SseEmitter radio() {
              SseEmitter emitter = new SseEmitter(8_000L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              CompletableFuture.runAsync(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next("radio"));
                    }
                  },
                  pool);
              return emitter;
            }
            """));
  }

  @Test
  void supplyAsyncAndWhatFollows() {
    checks.reports(
        controller(
            """
            @GetMapping("/essay")
            SseEmitter essay() {
              SseEmitter emitter = new SseEmitter(9_000L);
              // BUG: Diagnostic contains: the task started here
              CompletableFuture.supplyAsync(() -> feed.next("essay"))
                  .thenAccept(text -> send(emitter, text))
                  .thenRun(emitter::complete);
              return emitter;
            }
            """));
  }

  @Test
  void threadWithoutAName() {
    checks.reports(
        controller(
            """
            @GetMapping("/tickets")
            SseEmitter tickets() {
              SseEmitter emitter = new SseEmitter(10_000L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              new Thread(() -> poll(emitter)).start();
              return emitter;
            }

            private void poll(SseEmitter emitter) {
              try {
                while (true) {
                  send(emitter, feed.next("tickets"));
                  Thread.sleep(2_000);
                }
              } catch (InterruptedException e) {
                emitter.completeWithError(e);
              }
            }
            """));
  }

  @NeedsJdk21
  @Test
  void virtualThread() {
    checks.reports(
        controller(
            """
            @GetMapping("/trains")
            SseEmitter trains() {
              SseEmitter emitter = new SseEmitter(11_000L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              Thread.startVirtualThread(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next("trains"));
                    }
                  });
              return emitter;
            }
            """));
  }

  @Test
  void timer() {
    checks.reports(
        controller(
            """
            @GetMapping("/clock")
            SseEmitter clock() {
              SseEmitter emitter = new SseEmitter(12_000L);
              Timer clock = new Timer(true);
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              clock.scheduleAtFixedRate(
                  new TimerTask() {
                    @Override
                    public void run() {
                      send(emitter, "tick");
                    }
                  },
                  0,
                  1_000);
              return emitter;
            }
            """));
  }

  @Test
  void ownExecutorThatNobodyEnds() {
    checks.reports(
        controller(
            """
            @GetMapping("/ticker")
            SseEmitter ticker() {
              SseEmitter emitter = new SseEmitter(13_000L);
              ExecutorService own = Executors.newSingleThreadExecutor();
              // BUG: Diagnostic contains: Nothing stops the task started here
              own.execute(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next("ticker"));
                    }
                  });
              own.shutdown();
              return emitter;
            }
            """));
  }

  @Test
  void startInAHelperThatTakesTheEmitter() {
    checks.reports(
        controller(
            """
            @GetMapping("/ships")
            SseEmitter ships() {
              SseEmitter emitter = new SseEmitter(14_000L);
              follow(emitter, "ships");
              return emitter;
            }

            private void follow(SseEmitter emitter, String topic) {
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.execute(
                  () -> {
                    while (feed.hasNext()) {
                      send(emitter, feed.next(topic));
                    }
                  });
            }
            """));
  }

  @Test
  void runnableClassOfTheFile() {
    checks.reports(
        controller(
            """
            @GetMapping("/planes")
            SseEmitter planes() {
              SseEmitter emitter = new SseEmitter(16_000L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              pool.submit(new Planes(emitter, feed));
              return emitter;
            }

            private static final class Planes implements Runnable {
              private final SseEmitter emitter;
              private final Feed feed;

              Planes(SseEmitter emitter, Feed feed) {
                this.emitter = emitter;
                this.feed = feed;
              }

              @Override
              public void run() {
                while (feed.hasNext()) {
                  try {
                    emitter.send(feed.next("planes"));
                  } catch (Exception e) {
                    log.log(System.Logger.Level.WARNING, "not sent", e);
                  }
                }
              }
            }
            """));
  }
}
