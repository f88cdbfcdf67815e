package dev.unhang.robust;

import static com.google.common.collect.Iterables.getOnlyElement;
import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.unhang.testing.Source;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures what it costs to follow calls from a handler to a wait in another file, for graphs of
 * calls of one and of two sizes. Not run by the build, as {@link CostBenchmark}.
 */
final class PathBenchmark {
  private static final int ROUNDS = 12;

  @EnumSource
  @ParameterizedTest
  void doubling(Graph graph) {
    try (Daemon with = Daemon.withClassPath("").withoutProbe();
        Daemon without = Daemon.withoutChecks("")) {
      double once = 0;
      double twice = 0;
      for (int i = 0; i < ROUNDS; i++) {
        boolean warm = i >= ROUNDS / 2;
        double one = cost(with, graph, graph.size) - cost(without, graph, graph.size);
        double two = cost(with, graph, 2 * graph.size) - cost(without, graph, 2 * graph.size);
        once += warm ? one : 0;
        twice += warm ? two : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "paths, %s: %d methods %.0f ms, %d methods %.0f ms, ratio %.1f%n",
          graph,
          graph.size,
          once / (ROUNDS - ROUNDS / 2),
          2 * graph.size,
          twice / (ROUNDS - ROUNDS / 2),
          twice / once);
    }
  }

  private static double cost(Daemon daemon, Graph graph, int size) {
    Source handler =
        Source.of(
            """
            package demo;
            class Handler {
              void press(java.util.concurrent.ExecutorService pool) {
                javax.swing.SwingUtilities.invokeLater(() -> Calls.m0(pool));
              }
            }
            """);
    Source calls = Source.of(graph.source(size));
    long start = System.nanoTime();
    Daemon.Outcome outcome = daemon.compile(handler, calls);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (!outcome.diagnostics().isEmpty()) {
      assertThat(getOnlyElement(outcome.diagnostics())).contains("Calls.m" + (size - 1));
    }
    return milliseconds;
  }

  /** A shape of the graph of calls; only its last method waits. */
  enum Graph {
    /** Each calls the next. */
    CHAIN(1000, 1, 0),
    /** Each calls two, in many circles. */
    CIRCLES(5000, 2, 6),
    /** Each calls thirty. */
    DENSE(300, 30, 7);

    private final int size;
    private final int calls;
    private final int stride;

    Graph(int size, int calls, int stride) {
      this.size = size;
      this.calls = calls;
      this.stride = stride;
    }

    String source(int size) {
      return """
      package demo;

      class Calls {
      %s}
      """
          .formatted(IntStream.range(0, size).mapToObj(i -> method(i, size)).collect(joining()));
    }

    private String method(int index, int size) {
      String body =
          index == size - 1
              ? "try { pool.awaitTermination(1, java.util.concurrent.TimeUnit.DAYS); }"
                  + " catch (InterruptedException e) { }"
              : IntStream.range(0, calls)
                  .map(call -> (index + 1 + stride * call) % size)
                  .mapToObj(target -> "m" + target + "(pool);")
                  .collect(joining(" "));
      return "  static void m%d(java.util.concurrent.ExecutorService pool) { %s }\n"
          .formatted(index, body);
    }
  }
}
