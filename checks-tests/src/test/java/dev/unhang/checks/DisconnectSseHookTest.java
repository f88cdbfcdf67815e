package dev.unhang.checks;

import static dev.unhang.checks.ResponseSources.controller;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** {@code SseEmitter}: hooks that have the handle in reach and do something else. */
final class DisconnectSseHookTest {
  private static final String LOOP =
      """

      private void follow(SseEmitter emitter, String topic) {
        while (feed.hasNext()) {
          send(emitter, feed.next(topic));
        }
      }
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void onCompletionThatLogs() {
    checks.reports(
        controller(
            """
            @GetMapping("/a")
            SseEmitter a() {
              SseEmitter emitter = new SseEmitter(101L);
              Future<?> follower = pool.submit(() -> follow(emitter, "a"));
              // BUG: Diagnostic contains: `onCompletion` runs when the client goes and does not
              emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "a is over"));
                      return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void onTimeoutAloneCancels() {
    checks.reports(
        controller(
            """
            @GetMapping("/b")
            SseEmitter b() {
              SseEmitter emitter = new SseEmitter(102L);
              Future<?> follower = pool.submit(() -> follow(emitter, "b"));
              // BUG: Diagnostic contains: `onTimeout` does not run when the browser closes the tab
              emitter.onTimeout(() -> follower.cancel(true));
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void onErrorAloneCancels() {
    checks.reports(
        controller(
            """
            @GetMapping("/c")
            SseEmitter c() {
              SseEmitter emitter = new SseEmitter(103L);
              Future<?> follower = pool.submit(() -> follow(emitter, "c"));
              // BUG: Diagnostic contains: `onError` does not run when the response times out
              emitter.onError(error -> follower.cancel(true));
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void handlerOfTimeoutsThatLogsWithTheHandleInReach() {
    checks.reports(
        controller(
            """
            @GetMapping("/d")
            SseEmitter d() {
              SseEmitter emitter = new SseEmitter(104L);
              Future<?> follower = pool.submit(() -> follow(emitter, "d"));
              // BUG: Diagnostic contains: `onTimeout` does not run when the browser closes the tab
              emitter.onTimeout(() -> log.log(System.Logger.Level.INFO, "late: " + follower));
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void oneOfTwoHandles() {
    checks.reports(
        controller(
            """
            @GetMapping("/e")
            SseEmitter e() {
              SseEmitter emitter = new SseEmitter(105L);
              Future<?> follower = pool.submit(() -> follow(emitter, "e"));
              ScheduledFuture<?> ping =
                  timer.scheduleAtFixedRate(() -> send(emitter, "e?"), 1, 5, TimeUnit.SECONDS);
              emitter.onCompletion(
                  // BUG: Diagnostic contains: does not stop the task started on line
                  () -> {
                    ping.cancel(false);
                    log.log(System.Logger.Level.INFO, "e is over: " + follower.isDone());
                  });
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void shutdownOfTheOwnExecutor() {
    checks.reports(
        controller(
            """
            @GetMapping("/f")
            SseEmitter f() {
              SseEmitter emitter = new SseEmitter(106L);
              ExecutorService own = Executors.newSingleThreadExecutor();
              own.submit(() -> follow(emitter, "f"));
              // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
              emitter.onCompletion(() -> own.shutdown());
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void shutdownByMethodReference() {
    checks.reports(
        controller(
            """
            @GetMapping("/g")
            SseEmitter g() {
              SseEmitter emitter = new SseEmitter(107L);
              ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor();
              own.schedule(() -> follow(emitter, "g"), 3, TimeUnit.SECONDS);
              // BUG: Diagnostic contains: `shutdown()` stops nothing that is queued or running
              emitter.onCompletion(own::shutdown);
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void endOfTheExecutorOfAllReaders() {
    checks.reports(
        controller(
            """
            @GetMapping("/h")
            SseEmitter h() {
              SseEmitter emitter = new SseEmitter(108L);
              pool.execute(() -> follow(emitter, "h"));
              // BUG: Diagnostic contains: ends an executor that serves other clients too
              emitter.onCompletion(() -> pool.shutdownNow());
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void fieldThatTheNextReaderOverwrites() {
    checks.reports(
        controller(
            """
            private Future<?> current;

            @GetMapping("/i")
            SseEmitter i() {
              SseEmitter emitter = new SseEmitter(109L);
              // BUG: Diagnostic contains: The next client overwrites `current`
              current = pool.submit(() -> follow(emitter, "i"));
              emitter.onCompletion(() -> current.cancel(true));
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void hookThatWaitsForTheTask() {
    checks.reports(
        controller(
            """
            @GetMapping("/j")
            SseEmitter j() {
              SseEmitter emitter = new SseEmitter(110L);
              CompletableFuture<Void> follower =
                  CompletableFuture.runAsync(() -> follow(emitter, "j"), pool);
              // BUG: Diagnostic contains: `onTimeout` waits for the task started on line
              emitter.onTimeout(follower::join);
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void listThatIsClearedAndNotCancelled() {
    checks.reports(
        controller(
            """
            @GetMapping("/k")
            SseEmitter k(@RequestParam("topics") List<String> topics) {
              SseEmitter emitter = new SseEmitter(111L);
              List<Future<?>> followers = new ArrayList<>();
              for (String topic : topics) {
                followers.add(pool.submit(() -> follow(emitter, topic)));
              }
              // BUG: Diagnostic contains: `onCompletion` runs when the client goes and does not
              emitter.onCompletion(() -> followers.clear());
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void mapFromWhichTheHandleIsOnlyRemoved() {
    checks.reports(
        controller(
            """
            private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();

            @GetMapping("/l")
            SseEmitter l(@RequestParam("id") String id) {
              SseEmitter emitter = new SseEmitter(112L);
              jobs.put(id, pool.submit(() -> follow(emitter, id)));
              // BUG: Diagnostic contains: `onCompletion` runs when the client goes and does not
              emitter.onCompletion(() -> jobs.remove(id));
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void hookInAMethodOfTheClass() {
    checks.reports(
        controller(
            """
            private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();

            @GetMapping("/m")
            SseEmitter m(@RequestParam("id") String id) {
              SseEmitter emitter = new SseEmitter(113L);
              readers.put(id, emitter);
              jobs.put(id, pool.submit(() -> follow(emitter, id)));
              // BUG: Diagnostic contains: `onCompletion` runs when the client goes and does not
              emitter.onCompletion(() -> forget(id));
              return emitter;
            }

            private void forget(String id) {
              readers.remove(id);
            }
            """
                + LOOP));
  }

  /* `cancel` of a CompletableFuture does not reach its supplier, which goes on. */
  @Test
  void knownGapCancelOfAFutureThatDoesNotInterrupt() {
    checks.silentOn(
        controller(
            """
            @GetMapping("/n")
            SseEmitter n() {
              SseEmitter emitter = new SseEmitter(114L);
              CompletableFuture<Void> follower =
                  CompletableFuture.runAsync(() -> follow(emitter, "n"), pool);
              emitter.onCompletion(() -> follower.cancel(true));
              return emitter;
            }
            """
                + LOOP));
  }

  @Test
  void cancelWhenTheServerEndsOnly() {
    checks.reports(
        """
        package jakarta.annotation;

        public @interface PreDestroy {}
        """,
        controller(
            """
            private final List<Future<?>> jobs = new CopyOnWriteArrayList<>();

            @GetMapping("/o")
            SseEmitter o() {
              SseEmitter emitter = new SseEmitter(115L);
              // BUG: Diagnostic contains: Nothing stops the task started here
              jobs.add(pool.submit(() -> follow(emitter, "o")));
              return emitter;
            }

            @jakarta.annotation.PreDestroy
            void stop() {
              jobs.forEach(job -> job.cancel(true));
            }
            """
                + LOOP));
  }
}
