package dev.unhang.checks;

import static dev.unhang.checks.PatchSources.fixes;
import static dev.unhang.checks.PatchSources.hasNoFix;

import org.junit.jupiter.api.Test;

/** Patches where a stream keeps one registration only, and the hook may come before the start. */
final class DisconnectFixOrderTest {
  private static final String LATE =
      """

      private void late(DeferredResult<String> result) {
        while (feed.hasNext()) {
          result.setResult(feed.next());
        }
      }
      """;

  private static String deferred(String statements) {
    return """
    @GetMapping("/late")
    DeferredResult<String> late() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
    %s  return result;
    }
    """
            .formatted(statements.indent(2))
        + LATE;
  }

  @Test
  void nothingRegisteredYet() {
    fixes(
        deferred("pool.execute(() -> late(result));\n"),
        deferred(
            """
            Future<?> task = pool.submit(() -> late(result));
            result.onCompletion(() -> task.cancel(true));
            """));
  }

  @Test
  void hookBehindTheStart() {
    fixes(
        deferred(
            """
            pool.execute(() -> late(result));
            result.onCompletion(() -> readers.remove("a"));
            """),
        deferred(
            """
            Future<?> task = pool.submit(() -> late(result));
            result.onCompletion(() -> {
              task.cancel(true);
              readers.remove("a");
            });
            """));
  }

  @Test
  void hookBeforeTheStart() {
    fixes(
        deferred(
            """
            // forgets the reader
            result.onCompletion(() -> readers.remove("b"));
            String name = "late";

            // starts
            pool.execute(() -> late(result));
            log.log(System.Logger.Level.INFO, name);
            """),
        deferred(
            """
            String name = "late";

            // starts
            Future<?> task = pool.submit(() -> late(result));
            // forgets the reader
            result.onCompletion(() -> {
              task.cancel(true);
              readers.remove("b");
            });
            log.log(System.Logger.Level.INFO, name);
            """));
  }

  @Test
  void hookBeforeTheStartByReference() {
    String over = "\nprivate void over() {}\n";
    fixes(
        deferred(
                """
                result.onCompletion(this::over);
                pool.execute(() -> late(result)); // go
                """)
            + over,
        deferred(
                """
                Future<?> task = pool.submit(() -> late(result)); // go
                result.onCompletion(() -> {
                  task.cancel(true);
                  over();
                });
                """)
            + over);
  }

  @Test
  void somethingBetweenThatMayEndTheResponse() {
    hasNoFix(
        "`onCompletion` is registered before the start, and keeps only one registration",
        deferred(
            """
            result.onCompletion(() -> readers.remove("c"));
            result.setResult("at once");
            pool.execute(() -> late(result));
            """));
  }

  @Test
  void somethingBetweenThatMayLeave() {
    hasNoFix(
        "`onCompletion` is registered before the start, and keeps only one registration",
        deferred(
            """
            result.onCompletion(() -> readers.remove("d"));
            if (feed == null) {
              return result;
            }
            pool.execute(() -> late(result));
            """));
  }

  @Test
  void startInATask() {
    hasNoFix(
        "`onCompletion` may be called only before the method returns",
        deferred(
            """
            pool.execute(() -> {
              timer.schedule(() -> late(result), 3, TimeUnit.SECONDS);
            });
            """));
  }

  @Test
  void severalStarts() {
    PatchSources.fixesInRuns(
        2,
        deferred(
            """
            pool.execute(() -> late(result));
            pool.execute(() -> late(result));
            """),
        deferred(
            """
            Future<?> task = pool.submit(() -> late(result));
            Future<?> task2 = pool.submit(() -> late(result));
            result.onCompletion(() -> {
              task2.cancel(true);
              task.cancel(true);
            });
            """));
  }
}
