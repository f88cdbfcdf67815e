package dev.unhang.robust;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Source;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Sources that have calls of {@code here()} and of {@code close()} in asynchronous handlers, amid
 * whatever a test is about. The handlers are callbacks of the class library and the pool is a type
 * of its own, so that rules and fixes run on every JDK.
 */
final class Sample {
  static final Source POOL =
      Source.of(
          """
          package demo;
          public class Pool implements AutoCloseable {
            public static void here() {}
            public void run(Runnable task) {}
            @Override public void close() {}
          }
          """);

  private static final Path MODEL = Path.of("src/test/resources/dev/unhang/robust/demo.model");

  private Sample() {}

  /** A daemon that knows the pool, from a model. */
  static Daemon daemon() {
    return daemon("");
  }

  /** The same with a class path. */
  static Daemon daemon(String classPath) {
    return Daemon.withClassPath(classPath, "-XepOpt:Unhang:Models=" + MODEL);
  }

  /** Asserts that all calls in the sources are found, and that nothing else is said. */
  static void assertFound(Daemon daemon, String... sources) {
    assertFound(daemon, Arrays.stream(sources).map(Source::of).toArray(Source[]::new));
  }

  static void assertFound(Daemon daemon, Source... sources) {
    ImmutableList<Source> all = ImmutableList.<Source>builder().add(sources).add(POOL).build();
    assertFound(daemon.compile(ImmutableList.of(), all), sources);
  }

  private static void assertFound(Daemon.Outcome outcome, Source... sources) {
    int calls = occurrences("here();", sources);
    int closings = occurrences(".close()", sources);
    assertWithMessage("calls to be found").that(calls + closings).isGreaterThan(0);
    assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    assertWithMessage("%s", outcome)
        .that(outcome.count("[EngineProbe] ASYNC_HANDLER"))
        .isEqualTo(calls);
    assertWithMessage("%s", outcome)
        .that(outcome.count("[ExecutorCloseInAsyncHandler]"))
        .isEqualTo(closings);
    assertWithMessage("%s", outcome).that(outcome.diagnostics()).hasSize(calls + closings);
    assertWithMessage("what else was printed").that(outcome.output()).isEmpty();
    assertWithMessage("files seen").that(outcome.watch().files()).hasSize(1 + sources.length);
  }

  private static int occurrences(String text, Source... sources) {
    return Arrays.stream(sources)
        .mapToInt(code -> Splitter.on(text).splitToList(code.text()).size() - 1)
        .sum();
  }
}
