package dev.unhang.checks;

import static dev.unhang.checks.PatchSources.fixes;
import static dev.unhang.checks.PatchSources.handler;
import static dev.unhang.checks.PatchSources.hasNoFix;

import org.junit.jupiter.api.Test;

/** Patches of calls in a hook that do not stop the work, or stop too much; and of futures. */
final class DisconnectFixCallTest {
  private static final String OWN = "ExecutorService own = Executors.newFixedThreadPool(2);\n";

  @Test
  void shutdown() {
    fixes(
        handler(
            OWN
                + """
                own.execute(() -> follow(emitter));
                emitter.onCompletion(() -> {
                  readers.remove("a");
                  own.shutdown(); // at last
                });
                """),
        handler(
            OWN
                + """
                own.execute(() -> follow(emitter));
                emitter.onCompletion(() -> {
                  readers.remove("a");
                  own.shutdownNow(); // at last
                });
                """));
  }

  @Test
  void shutdownByReference() {
    fixes(
        handler(
            OWN + "own.execute(() -> follow(emitter));\nemitter.onCompletion(own::shutdown);\n"),
        handler(
            OWN
                + "own.execute(() -> follow(emitter));\n"
                + "emitter.onCompletion(own::shutdownNow);\n"));
  }

  @Test
  void executorOfAllWithAHandle() {
    fixes(
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> pool.shutdownNow());
            """),
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> follower.cancel(true));
            """));
  }

  @Test
  void executorOfAllWithoutAHandle() {
    fixes(
        handler(
            """
            pool.execute(() -> follow(emitter));
            emitter.onCompletion(pool::shutdown);
            """),
        handler(
            """
            Future<?> task = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task.cancel(true));
            """));
  }

  @Test
  void executorOfAllWithoutWork() {
    hasNoFix(
        "no work of this client is in sight",
        handler("emitter.onCompletion(() -> pool.shutdownNow());\n"));
  }

  @Test
  void hookThatWaitsWithAReference() {
    fixes(
        handler(
            """
            CompletableFuture<Void> follower =
                CompletableFuture.runAsync(() -> follow(emitter), pool);
            emitter.onTimeout(follower::join);
            """),
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> follower.cancel(true));
            """));
  }

  @Test
  void hookThatWaitsInATry() {
    fixes(
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(
                () -> {
                  try {
                    follower.get();
                  } catch (InterruptedException | ExecutionException e) {
                    log.log(System.Logger.Level.DEBUG, "over", e);
                  }
                  readers.remove("b");
                });
            """),
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(
                () -> {
                  follower.cancel(true);
                  readers.remove("b");
                });
            """));
  }

  @Test
  void hookThatWaitsAndGoesOn() {
    fixes(
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onTimeout(() -> {
              try {
                follower.get(1, TimeUnit.SECONDS);
              } catch (InterruptedException | ExecutionException | TimeoutException e) {
                log.log(System.Logger.Level.DEBUG, "over", e);
              }
              readers.remove("c");
            });
            """),
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onTimeout(() -> {
              follower.cancel(true);
              readers.remove("c");
            });
            emitter.onCompletion(() -> follower.cancel(true));
            """));
  }

  @Test
  void futureThatIsThrownAway() {
    fixes(
        handler("CompletableFuture.runAsync(() -> follow(emitter), pool);\n"),
        handler(
            """
            Future<?> task = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task.cancel(true));
            """));
  }

  @Test
  void futureThatIsKept() {
    fixes(
        handler(
            """
            var follower = CompletableFuture.runAsync(() -> follow(emitter), pool);
            emitter.onCompletion(() -> readers.remove("d"));
            """),
        handler(
            """
            var follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> {
              follower.cancel(true);
              readers.remove("d");
            });
            """));
  }

  @Test
  void futureOfASupplier() {
    fixes(
        handler(
                """
                Supplier<String> last = () -> {
                  follow(emitter);
                  return "last";
                };
                CompletableFuture.supplyAsync(last, pool);
                """)
            .replace("Supplier<", "java.util.function.Supplier<"),
        handler(
                """
                Supplier<String> last = () -> {
                  follow(emitter);
                  return "last";
                };
                Future<?> task = pool.submit(last::get);
                emitter.onCompletion(() -> task.cancel(true));
                """)
            .replace("Supplier<", "java.util.function.Supplier<"));
  }

  @Test
  void futureWithoutAnExecutor() {
    hasNoFix(
        "cancelling a `CompletableFuture` does not interrupt the work",
        handler("CompletableFuture.runAsync(() -> follow(emitter));\n"));
  }

  @Test
  void futureWithAnExecutorThatHasNoSubmit() {
    hasNoFix(
        "cancelling a `CompletableFuture` does not interrupt the work",
        handler(
            """
            Executor plain = pool;
            CompletableFuture.runAsync(() -> follow(emitter), plain);
            """));
  }

  @Test
  void futureThatIsUsedInOtherWays() {
    hasNoFix(
        "it is used in other ways too",
        handler(
            """
            CompletableFuture<Void> follower =
                CompletableFuture.runAsync(() -> follow(emitter), pool);
            follower.whenComplete((nothing, error) -> emitter.complete());
            emitter.onCompletion(() -> readers.remove("e"));
            """));
  }

  @Test
  void executorWithoutHandles() {
    hasNoFix(
        "`execute` gives nothing to stop the work by",
        handler(
            """
            Executor plain = pool;
            plain.execute(() -> follow(emitter));
            """));
  }
}
