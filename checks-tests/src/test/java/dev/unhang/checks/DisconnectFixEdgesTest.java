package dev.unhang.checks;

import static dev.unhang.checks.PatchSources.fixes;
import static dev.unhang.checks.PatchSources.handler;
import static dev.unhang.checks.PatchSources.hasNoFix;

import org.junit.jupiter.api.Test;

/** Patches in odd places, and findings that have none. */
final class DisconnectFixEdgesTest {
  @Test
  void startInATry() {
    fixes(
        handler(
            """
            try {
              pool.execute(() -> follow(emitter));
            } catch (RejectedExecutionException e) {
              emitter.completeWithError(e);
            }
            """),
        handler(
            """
            try {
              Future<?> task = pool.submit(() -> follow(emitter));
              emitter.onCompletion(() -> task.cancel(true));
            } catch (RejectedExecutionException e) {
              emitter.completeWithError(e);
            }
            """));
  }

  @Test
  void startInAnAnonymousTask() {
    fixes(
        handler(
            """
            pool.execute(new Runnable() {
              @Override public void run() {
                timer.scheduleAtFixedRate(new Runnable() {
                  @Override public void run() { send(emitter, feed.next()); }
                }, 1, 2, TimeUnit.SECONDS);
              }
            });
            """),
        handler(
            """
            pool.execute(new Runnable() {
              @Override public void run() {
                ScheduledFuture<?> task = timer.scheduleAtFixedRate(new Runnable() {
                  @Override public void run() { send(emitter, feed.next()); }
                }, 1, 2, TimeUnit.SECONDS);
                emitter.onCompletion(() -> task.cancel(true));
              }
            });
            """));
  }

  @Test
  void startInAHelper() {
    fixes(
        handler("start(emitter);\n")
            + """

            private void start(SseEmitter target) {
              pool.execute(() -> follow(target));
            }
            """,
        handler("start(emitter);\n")
            + """

            private void start(SseEmitter target) {
              Future<?> task = pool.submit(() -> follow(target));
              target.onCompletion(() -> task.cancel(true));
            }
            """);
  }

  @Test
  void timerTask() {
    fixes(
        handler(
            """
            new java.util.Timer().schedule(new TimerTask() {
              @Override public void run() { follow(emitter); }
            }, 1, 2);
            """),
        handler(
            """
            TimerTask timerTask = new TimerTask() {
              @Override public void run() { follow(emitter); }
            };
            new java.util.Timer().schedule(timerTask, 1, 2);
            emitter.onCompletion(timerTask::cancel);
            """));
  }

  @Test
  void handleThatMayBeNull() {
    fixes(
        handler(
            """
            Future<?> follower = topics.isEmpty() ? null : pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> readers.remove("a"));
            """),
        handler(
            """
            Future<?> follower = topics.isEmpty() ? null : pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> {
              if (follower != null) {
                follower.cancel(true);
              }
              readers.remove("a");
            });
            """));
  }

  @Test
  void handleInAnObjectThatGoesIntoAMap() {
    String sessions =
        """
        record Session(SseEmitter emitter, Future<?> job) {}

        private final Map<String, Session> sessions = new ConcurrentHashMap<>();

        """;
    fixes(
        sessions
            + handler(
                """
                sessions.put("b", new Session(emitter, pool.submit(() -> follow(emitter))));
                emitter.onCompletion(() -> sessions.remove("b"));
                """),
        sessions
            + handler(
                """
                Future<?> task = pool.submit(() -> follow(emitter));
                sessions.put("b", new Session(emitter, task));
                emitter.onCompletion(() -> {
                  task.cancel(true);
                  sessions.remove("b");
                });
                """));
  }

  @Test
  void mapOfResults() {
    String jobs = "private final Map<String, Future<String>> jobs = new ConcurrentHashMap<>();\n\n";
    String last =
        "\nprivate String last(SseEmitter emitter) {\n  follow(emitter);\n  return \"last\";\n}\n";
    fixes(
        jobs
            + handler(
                """
                jobs.put("c", pool.submit(() -> last(emitter)));
                emitter.onCompletion(() -> jobs.remove("c"));
                """)
            + last,
        jobs
            + handler(
                """
                Future<String> task = pool.submit(() -> last(emitter));
                jobs.put("c", task);
                emitter.onCompletion(() -> {
                  task.cancel(true);
                  jobs.remove("c");
                });
                """)
            + last);
  }

  @Test
  void streamThatIsMadeAfterTheStart() {
    fixes(
        """
        @GetMapping("/web")
        WebAsyncTask<String> web() {
          Future<String> search = pool.submit(() -> feed.next());
          WebAsyncTask<String> web = new WebAsyncTask<>(7L, () -> search.get());
          web.onTimeout(
              () -> {
                search.cancel(true);
                return "late";
              });
          return web;
        }
        """,
        """
        @GetMapping("/web")
        WebAsyncTask<String> web() {
          Future<String> search = pool.submit(() -> feed.next());
          WebAsyncTask<String> web = new WebAsyncTask<>(7L, () -> search.get());
          web.onTimeout(
              () -> {
                search.cancel(true);
                return "late";
              });
          web.onCompletion(() -> search.cancel(true));
          return web;
        }
        """);
  }

  @Test
  void typeWithANameThatTheClassHas() {
    fixes(
        "record Future(String name) {}\n\n" + handler("pool.execute(() -> follow(emitter));\n"),
        "record Future(String name) {}\n\n"
            + handler(
                """
                java.util.concurrent.Future<?> task = pool.submit(() -> follow(emitter));
                emitter.onCompletion(() -> task.cancel(true));
                """));
  }

  @Test
  void severalVariablesInOneStatement() {
    hasNoFix(
        "one statement declares several variables",
        handler("Future<?> follower = pool.submit(() -> follow(emitter)), none = null;\n"));
  }

  @Test
  void chainThatUsesTheResult() {
    hasNoFix(
        "its result is used where it is started",
        handler(
            """
            CompletableFuture.supplyAsync(() -> feed.next(), pool)
                .thenAccept(item -> send(emitter, item));
            """));
  }

  @Test
  void hookThatUsesTheResult() {
    hasNoFix(
        "the hook uses what the call returns",
        handler(
            """
            CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> {
              follow(emitter);
              return "last";
            }, pool);
            emitter.onCompletion(() -> readers.remove(last.join()));
            """));
  }
}
