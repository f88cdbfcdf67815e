package dev.unhang.plugin;

import static dev.unhang.testing.Framework.LOMBOK;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.PluginRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real javac process, and files that a patch run changes in place. */
@NeedsJdk21
final class PatchRunTest {
  private static final String CHECK = "ExecutorCloseInAsyncHandler";

  private static final String BEFORE =
      """
      package news;

      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Executors;

      class Weather {
        CompletableFuture<Integer> temperature(String city) {
          try (var stations = Executors.newFixedThreadPool(3)) {
            return CompletableFuture.supplyAsync(() -> city.length() - 7, stations);
          }
        }

        void log(String line) {
          var logger = Executors.newSingleThreadExecutor();
          CompletableFuture.runAsync(() -> System.out.println(line), logger)
              .whenComplete((nothing, error) -> logger.close());
        }
      }
      """;

  private static final String AFTER =
      """
      package news;

      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Executors;

      class Weather {
        CompletableFuture<Integer> temperature(String city) {
          var stations = Executors.newFixedThreadPool(3);
          try {
            return CompletableFuture.supplyAsync(() -> city.length() - 7, stations);
          } finally {
            stations.shutdown();
          }
        }

        void log(String line) {
          var logger = Executors.newSingleThreadExecutor();
          CompletableFuture.runAsync(() -> System.out.println(line), logger)
              .whenComplete((nothing, error) -> logger.shutdown());
        }
      }
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheSource() throws IOException {
    file = Files.createDirectories(folder.resolve("news")).resolve("Weather.java");
    Files.writeString(file, BEFORE);
  }

  @Test
  void javacPrintsFileLineNameAndFix() {
    PluginRun.with()
        .compileInOwnProcess(file)
        .succeeds()
        .says(
            "Weather.java:8: warning: [" + CHECK + "]",
            "Weather.java:16: warning: [" + CHECK + "]",
            "Did you mean");
  }

  @Test
  void patchInPlaceThenTheStrictBuildPasses() throws IOException {
    PluginRun.with()
        .flags("-XepPatchChecks:" + CHECK, "-XepPatchLocation:IN_PLACE")
        .compileInOwnProcess(file)
        .succeeds();
    assertEquals(AFTER, Files.readString(file));

    PluginRun.with()
        .flags("-Xep:" + CHECK + ":ERROR")
        .compileInOwnProcess(file)
        .succeeds()
        .doesNotSay(CHECK);
  }

  @Test
  void aSecondPatchRunChangesNothing() throws IOException {
    PluginRun patch =
        PluginRun.with().flags("-XepPatchChecks:" + CHECK, "-XepPatchLocation:IN_PLACE");
    patch.compileInOwnProcess(file);
    String once = Files.readString(file);
    assertEquals(AFTER, once);

    patch.compileInOwnProcess(file);
    assertEquals(once, Files.readString(file));
  }

  @Test
  void anImportStaysIfThePatchThatNeedsItNoMoreIsLeftOut() throws IOException {
    Path latest = folder.resolve("news").resolve("Latest.java");
    Files.writeString(
        latest,
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.TimeUnit;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;
        import org.springframework.web.context.request.async.DeferredResult;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        @RestController
        class Latest {
          private final ExecutorService pool = Executors.newCachedThreadPool();

          @GetMapping("/latest")
          SseEmitter latest() {
            SseEmitter emitter = new SseEmitter(0L);
            pool.submit(() -> follow(emitter));
            return emitter;
          }

          @GetMapping("/summary")
          DeferredResult<String> summary() throws InterruptedException {
            DeferredResult<String> summary = new DeferredResult<>(0L);
            ExecutorService readers = Executors.newSingleThreadExecutor();
            readers.execute(() -> summary.setResult("read"));
            readers.shutdown();
            readers.awaitTermination(1, TimeUnit.HOURS);
            return summary;
          }

          private void follow(SseEmitter emitter) {
            while (true) {
              System.out.println(emitter);
            }
          }
        }
        """);
    PluginRun.with(SPRING, SPRING_MVC)
        .flags(
            "-XepPatchChecks:AwaitTerminationOnEventLoop,DisconnectWithoutCancel",
            "-XepPatchLocation:IN_PLACE")
        .compileInOwnProcess(latest)
        .succeeds();
    String once = Files.readString(latest);
    assertTrue(once.contains("!Thread.currentThread().isInterrupted()"), once);
    assertEquals(
        once.contains("awaitTermination"), once.contains("import java.util.concurrent.TimeUnit"));
  }

  @Test
  void aPatchRunOfTwoChecksThenTheStrictBuildPasses() throws IOException {
    Path live = folder.resolve("news").resolve("Live.java");
    Files.writeString(
        live,
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        abstract class Live {
          private final ExecutorService pool = Executors.newCachedThreadPool();

          abstract void follow(String feed, SseEmitter emitter);

          SseEmitter one(String feed) {
            SseEmitter emitter = new SseEmitter(0L);
            pool.execute(() -> follow(feed, emitter));
            return emitter;
          }

          SseEmitter two(String feed) {
            SseEmitter emitter = new SseEmitter(1L);
            try (ExecutorService own = Executors.newSingleThreadExecutor()) {
              own.execute(() -> follow(feed, emitter));
            }
            return emitter;
          }
        }
        """);
    PluginRun spring = PluginRun.with(SPRING, SPRING_MVC);

    spring
        .flags("-XepPatchChecks:" + CHECK + ",DisconnectWithoutCancel")
        .flags("-XepPatchLocation:IN_PLACE")
        .compileInOwnProcess(live)
        .succeeds();

    String patched = Files.readString(live);
    assertTrue(patched.contains("emitter.onCompletion(() -> task.cancel(true));"), patched);
    assertTrue(patched.contains("emitter.onCompletion(own::shutdownNow);"), patched);
    spring
        .flags("-Xep:" + CHECK + ":ERROR", "-Xep:DisconnectWithoutCancel:ERROR")
        .compileInOwnProcess(live)
        .succeeds()
        .doesNotSay("[Disconnect");
  }

  @Test
  void aPatchRunWithLombokInTheSameCompilationDoesNoHarm() throws IOException {
    Path lombok = folder.resolve("news").resolve("WithLombok.java");
    Files.writeString(
        lombok,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import lombok.Cleanup;
        import lombok.Getter;

        @Getter
        class WithLombok {
          private int asked;

          CompletableFuture<Integer> answer() {
            @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor();
            return CompletableFuture.supplyAsync(() -> 42 + getAsked(), deepThought);
          }
        }
        """);
    PluginRun withLombok = PluginRun.with().processing(LOMBOK);
    withLombok
        .flags("-XepPatchChecks:" + CHECK, "-XepPatchLocation:IN_PLACE")
        .compileInOwnProcess(lombok);

    String patched = Files.readString(lombok);
    assertTrue(patched.contains("@Cleanup(\"shutdown\") ExecutorService deepThought"), patched);
    withLombok.flags("-Xep:" + CHECK + ":ERROR").compileInOwnProcess(lombok).succeeds();
  }
}
