package dev.unhang.checks;

import static dev.unhang.checks.PatchSources.fixes;
import static dev.unhang.checks.PatchSources.handler;
import static dev.unhang.checks.PatchSources.hasNoFix;

import org.junit.jupiter.api.Test;

/** Patches of hooks that have the handle in reach and leave the work running. */
final class DisconnectFixHookTest {
  private static final String START = "Future<?> follower = pool.submit(() -> follow(emitter));\n";

  @Test
  void lambdaWithoutBraces() {
    fixes(
        handler(START + "emitter.onCompletion(() -> readers.remove(\"a\"));\n"),
        handler(
            START
                + """
                emitter.onCompletion(() -> {
                  follower.cancel(true);
                  readers.remove("a");
                });
                """));
  }

  @Test
  void lambdaOverSeveralLines() {
    fixes(
        handler(
            START
                + """
                emitter.onCompletion(
                    () ->
                        log.log(
                            System.Logger.Level.INFO,
                            "over"));
                """),
        handler(
            START
                + """
                emitter.onCompletion(
                    () -> {
                      follower.cancel(true);
                      log.log(
                          System.Logger.Level.INFO,
                          "over");
                    });
                """));
  }

  @Test
  void lambdaWithBraces() {
    fixes(
        handler(
            START
                + """
                emitter.onCompletion(() -> { // at the end
                  // forget it
                  readers.remove("b");
                });
                """),
        handler(
            START
                + """
                emitter.onCompletion(() -> { // at the end
                  follower.cancel(true);
                  // forget it
                  readers.remove("b");
                });
                """));
  }

  @Test
  void lambdaWithBracesOnOneLine() {
    fixes(
        handler(START + "emitter.onCompletion(() -> { readers.remove(\"c\"); });\n"),
        handler(
            START
                + "emitter.onCompletion(() -> { follower.cancel(true); readers.remove(\"c\");"
                + " });\n"));
  }

  @Test
  void emptyLambda() {
    fixes(
        handler(START + "emitter.onCompletion(() -> {});\n"),
        handler(START + "emitter.onCompletion(() -> follower.cancel(true));\n"));
  }

  @Test
  void lambdaWithACommentOnly() {
    fixes(
        handler(
            START
                + """
                emitter.onCompletion(() -> {
                  // nothing to do
                });
                """),
        handler(
            START
                + """
                emitter.onCompletion(() -> {
                  follower.cancel(true);
                  // nothing to do
                });
                """));
  }

  @Test
  void ownMethod() {
    String over = "private void over() {}\n";
    fixes(
        handler(START + "emitter.onCompletion(this::over);\n") + over,
        handler(
                START
                    + """
                    emitter.onCompletion(() -> {
                      follower.cancel(true);
                      over();
                    });
                    """)
            + over);
  }

  @Test
  void staticMethodWithTheError() {
    String over = "private static void over(Throwable error) {}\n";
    fixes(
        handler(
                START
                    + """
                    emitter.onCompletion(emitter::complete);
                    emitter.onError(NewsController::over);
                    """)
            + over,
        handler(
                START
                    + """
                    emitter.onCompletion(() -> {
                      follower.cancel(true);
                      emitter.complete();
                    });
                    emitter.onError(NewsController::over);
                    """)
            + over);
  }

  @Test
  void hookInAVariable() {
    fixes(
        handler(
            START
                + """
                Runnable forget = () -> readers.remove("d");
                emitter.onCompletion(forget);
                """),
        handler(
            START
                + """
                Runnable forget = () -> {
                  follower.cancel(true);
                  readers.remove("d");
                };
                emitter.onCompletion(forget);
                """));
  }

  @Test
  void anonymousObject() {
    fixes(
        handler(
            START
                + """
                emitter.onCompletion(new Runnable() {
                  @Override public void run() {
                    readers.remove("e");
                  }
                });
                """),
        handler(
            START
                + """
                emitter.onCompletion(new Runnable() {
                  @Override public void run() {
                    follower.cancel(true);
                    readers.remove("e");
                  }
                });
                """));
  }

  @Test
  void secondRegistrationWhereTheFrameworkKeepsBoth() {
    fixes(
        handler(
            """
            emitter.onCompletion(() -> readers.remove("f"));
            pool.submit(() -> follow(emitter));
            """),
        handler(
            """
            emitter.onCompletion(() -> readers.remove("f"));
            Future<?> task = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task.cancel(true));
            """));
  }

  @Test
  void hookThatMissesTheClosedTab() {
    fixes(
        handler(START + "emitter.onTimeout(() -> follower.cancel(true));\n"),
        handler(
            START
                + """
                emitter.onTimeout(() -> follower.cancel(true));
                emitter.onCompletion(() -> follower.cancel(true));
                """));
  }

  @Test
  void hookThatMissesTheTimeout() {
    fixes(
        handler(
            START
                + """
                emitter.onError(error -> {
                  follower.cancel(true);
                });
                send(emitter, "first");
                """),
        handler(
            START
                + """
                emitter.onError(error -> {
                  follower.cancel(true);
                });
                emitter.onCompletion(() -> follower.cancel(true));
                send(emitter, "first");
                """));
  }

  @Test
  void handleThatIsAssignedTwice() {
    hasNoFix(
        "`follower` is assigned more than once",
        handler(
            """
            Future<?> follower = null;
            follower = pool.submit(() -> follow(emitter));
            send(emitter, "at " + follower);
            """));
  }
}
