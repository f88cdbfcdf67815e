package dev.unhang.plugin;

import static dev.unhang.testing.Framework.LOMBOK;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.PluginRun;
import dev.unhang.testing.PluginRun.Outcome;
import org.junit.jupiter.api.Test;

/** The check inside javac, started the way users start it. */
final class PluginPathTest {
  private static final String CHECK = "ExecutorCloseInAsyncHandler";

  private static final String BLOCKING_STREAM =
      """
      package news;

      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Executors;

      class FrontPage {
        CompletableFuture<String> headline() {
          try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return CompletableFuture.supplyAsync(() -> "Rain until Friday", executor);
          }
        }
      }
      """;

  @Test
  @NeedsJdk21
  void warnsByDefaultWithNameLineReasonAndFix() {
    Outcome outcome = PluginRun.with().compile(BLOCKING_STREAM);

    assertTrue(outcome.success(), outcome.output());
    assertTrue(outcome.output().contains("8: warning: [" + CHECK + "]"), outcome.output());
    assertTrue(outcome.output().contains("close()"), outcome.output());
    assertTrue(outcome.output().contains("CompletableFuture"), outcome.output());
    assertTrue(outcome.output().contains("Did you mean"), outcome.output());
  }

  @Test
  @NeedsJdk21
  void isOnWithAllOfErrorPronesOwnChecksOff() {
    Outcome outcome =
        PluginRun.with()
            .flags("-XepDisableAllChecks", "-Xep:" + CHECK + ":WARN")
            .compile(BLOCKING_STREAM);

    assertTrue(outcome.success(), outcome.output());
    assertTrue(outcome.output().contains("[" + CHECK + "]"), outcome.output());
  }

  @Test
  @NeedsJdk21
  void failsTheBuildAsAnError() {
    Outcome outcome = PluginRun.with().flags("-Xep:" + CHECK + ":ERROR").compile(BLOCKING_STREAM);

    assertFalse(outcome.success(), outcome.output());
    assertTrue(outcome.output().contains("8: error: [" + CHECK + "]"), outcome.output());
  }

  @Test
  @NeedsJdk21
  void isSilentWhenOff() {
    Outcome outcome = PluginRun.with().flags("-Xep:" + CHECK + ":OFF").compile(BLOCKING_STREAM);

    assertTrue(outcome.success(), outcome.output());
    assertFalse(outcome.output().contains(CHECK), outcome.output());
  }

  @Test
  @NeedsJdk21
  void isSilentWhenSuppressed() {
    Outcome outcome =
        PluginRun.with()
            .flags("-Xep:" + CHECK + ":ERROR")
            .compile(
                BLOCKING_STREAM.replace(
                    "class FrontPage", "@SuppressWarnings(\"" + CHECK + "\")\nclass FrontPage"));

    assertTrue(outcome.success(), outcome.output());
    assertFalse(outcome.output().contains(CHECK), outcome.output());
  }

  @Test
  @NeedsJdk21
  void oneFindingForOneTryAndNoCrash() {
    Outcome outcome =
        PluginRun.with(SPRING, SPRING_MVC)
            .compile(
                """
                package news;

                import java.util.concurrent.Executors;
                import org.springframework.web.bind.annotation.GetMapping;
                import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

                class StreamController {
                  @GetMapping("/stream")
                  SseEmitter stream() {
                    SseEmitter emitter = new SseEmitter();
                    try (var executor = Executors.newCachedThreadPool()) {
                      executor.execute(emitter::complete);
                    }
                    return emitter;
                  }
                }
                """);

    assertTrue(outcome.success(), outcome.output());
    assertEquals(
        1,
        outcome.output().lines().filter(line -> line.contains("[" + CHECK + "]")).count(),
        outcome.output());
    assertFalse(outcome.output().contains("unhandled exception"), outcome.output());
  }

  @Test
  @NeedsJdk21
  void findsWhatLombokMakesOfCleanup() {
    Outcome outcome =
        PluginRun.with()
            .processing(LOMBOK)
            .compile(
                """
                package news;

                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executors;
                import lombok.Cleanup;

                class WithLombok {
                  CompletableFuture<Integer> answer() {
                    @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor();
                    return CompletableFuture.supplyAsync(() -> 42, deepThought);
                  }
                }
                """);

    assertTrue(outcome.success(), outcome.output());
    assertEquals(
        1,
        outcome.output().lines().filter(line -> line.contains("[" + CHECK + "]")).count(),
        outcome.output());
    assertFalse(outcome.output().contains("unhandled exception"), outcome.output());
  }

  @Test
  void brokenSourcesGetJavacsErrorsOnly() {
    Outcome outcome =
        PluginRun.with()
            .compile(
                """
                package news;

                import java.util.concurrent.ExecutorService;
                import missing.Router;

                class Broken {
                  void routes(Router router, ExecutorService pool) {
                    router.get("/x").handler(ctx -> pool.close());
                  }

                  Unknown<String> later(ExecutorService pool) {
                    try (var other = undefined(pool)) {
                      return Unknown.of(() -> pool.close());
                    }
                  }
                }
                """);

    assertFalse(outcome.success(), outcome.output());
    assertTrue(outcome.output().contains("package missing does not exist"), outcome.output());
    assertFalse(outcome.output().contains("unhandled exception"), outcome.output());
    assertFalse(outcome.output().contains("[" + CHECK + "]"), outcome.output());
  }

  @Test
  void isQuietOnCodeWithoutAnyClose() {
    Outcome outcome =
        PluginRun.with()
            .flags("-Xep:" + CHECK + ":ERROR")
            .compile(
                """
                package news;

                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executors;

                class Modest {
                  CompletableFuture<Integer> half(int whole) {
                    ExecutorService executor = Executors.newSingleThreadExecutor();
                    try {
                      return CompletableFuture.supplyAsync(() -> whole / 2, executor)
                          .whenComplete((half, error) -> executor.shutdown());
                    } finally {
                      executor.shutdown();
                    }
                  }
                }
                """);

    assertTrue(outcome.success(), outcome.output());
    assertFalse(outcome.output().contains(CHECK), outcome.output());
  }
}
