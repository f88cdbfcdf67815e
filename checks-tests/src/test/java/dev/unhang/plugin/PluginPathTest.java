package dev.unhang.plugin;

import static dev.unhang.testing.Framework.LOMBOK;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.PluginRun;
import org.junit.jupiter.api.Test;

/** The check inside javac, started the way users start it. */
final class PluginPathTest {
  private static final String CHECK = "ExecutorCloseInAsyncHandler";

  private static final String BLOCKING_STREAM =
      """
      package news;
      import java.util.concurrent.*;
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
    PluginRun.with()
        .compile(BLOCKING_STREAM)
        .succeeds()
        .says("5: warning: [" + CHECK + "]", "close()", "CompletableFuture", "Did you mean");
  }

  @Test
  @NeedsJdk21
  void isOnWithAllOfErrorPronesOwnChecksOff() {
    PluginRun.with()
        .flags("-XepDisableAllChecks", "-Xep:" + CHECK + ":WARN")
        .compile(BLOCKING_STREAM)
        .succeeds()
        .says("[" + CHECK + "]");
  }

  @Test
  @NeedsJdk21
  void failsTheBuildAsAnError() {
    PluginRun.with()
        .flags("-Xep:" + CHECK + ":ERROR")
        .compile(BLOCKING_STREAM)
        .fails()
        .says("5: error: [" + CHECK + "]");
  }

  @Test
  @NeedsJdk21
  void isSilentWhenOff() {
    PluginRun.with()
        .flags("-Xep:" + CHECK + ":OFF")
        .compile(BLOCKING_STREAM)
        .succeeds()
        .doesNotSay(CHECK);
  }

  @Test
  @NeedsJdk21
  void isSilentWhenSuppressed() {
    PluginRun.with()
        .flags("-Xep:" + CHECK + ":ERROR")
        .compile(
            BLOCKING_STREAM.replace(
                "class FrontPage", "@SuppressWarnings(\"" + CHECK + "\")\nclass FrontPage"))
        .succeeds()
        .doesNotSay(CHECK);
  }

  @Test
  @NeedsJdk21
  void oneFindingForOneTryAndNoCrash() {
    PluginRun.with(SPRING, SPRING_MVC)
        .compile(
            """
            package news;
            import java.util.concurrent.Executors;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
            class StreamController {
              @GetMapping("/stream") SseEmitter stream() {
                SseEmitter emitter = new SseEmitter();
                try (var executor = Executors.newCachedThreadPool()) {
                  executor.execute(emitter::complete);
                }
                return emitter;
              }
            }
            """)
        .succeeds()
        .says(1, "[" + CHECK + "]")
        .doesNotSay("unhandled exception");
  }

  @Test
  @NeedsJdk21
  void findsWhatLombokMakesOfCleanup() {
    PluginRun.with()
        .processing(LOMBOK)
        .compile(
            """
            package news;
            import java.util.concurrent.*;
            import lombok.Cleanup;
            class WithLombok {
              CompletableFuture<Integer> answer() {
                @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor();
                return CompletableFuture.supplyAsync(() -> 42, deepThought);
              }
            }
            """)
        .succeeds()
        .says(1, "[" + CHECK + "]")
        .doesNotSay("unhandled exception");
  }

  @Test
  void brokenSourcesGetJavacsErrorsOnly() {
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
                try (var other = undefined(pool)) { return Unknown.of(() -> pool.close()); }
              }
            }
            """)
        .fails()
        .says("package missing does not exist")
        .doesNotSay("unhandled exception", "[" + CHECK + "]");
  }

  @Test
  void isQuietOnCodeWithoutAnyClose() {
    PluginRun.with()
        .flags("-Xep:" + CHECK + ":ERROR")
        .compile(
            """
            package news;
            import java.util.concurrent.*;
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
            """)
        .succeeds()
        .doesNotSay(CHECK);
  }
}
