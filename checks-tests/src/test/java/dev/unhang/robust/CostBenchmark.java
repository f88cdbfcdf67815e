package dev.unhang.robust;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.unhang.model.Models;
import dev.unhang.testing.Framework;
import dev.unhang.testing.Source;
import dev.unhang.testing.TestClassPath;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures what the pack costs, and prints it. No test of the build, because a busy machine would
 * fail it: {@code checks/docs/cost.md} tells how to run it, and what came of it.
 */
final class CostBenchmark {
  private static final String ONLY_THE_PACK =
      "-XepDisableAllChecks -XepIgnoreUnknownCheckNames"
          + Daemon.CHECKS.stream().map(check -> " -Xep:" + check + ":WARN").collect(joining());
  private static final String ROBUST = CostBenchmark.class.getPackageName() + ".";
  private static final int LOOKUPS = 5_000_000;

  @TempDir private Path folder;

  /** In one JVM, as in a daemon; the first rounds warm it up. */
  @ValueSource(strings = {"plain", "reactive"})
  @ParameterizedTest
  void daemon(String sources) throws Exception {
    List<Pair> pairs = pairs(20, sources, ONLY_THE_PACK);
    print("daemon, " + sources, pairs.subList(6, pairs.size()));
  }

  /**
   * How many of a profiler's samples of the compiler's thread are in the pack, or in what it calls.
   * Other than the ratio of two times, it is the same on a busy machine.
   */
  @ValueSource(strings = {"plain", "reactive"})
  @ParameterizedTest
  void share(String sources) throws Exception {
    Path recording = folder.resolve("recording.jfr");
    ImmutableList<String> recorder =
        ImmutableList.of(
            "-Xlog:jfr*=off",
            "-XX:FlightRecorderOptions:stackdepth=256",
            "-XX:StartFlightRecording:settings=profile,filename=" + recording);
    compile(recorder, 15, sources, ONLY_THE_PACK, with());
    int all = 0;
    int ours = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
      if (isOfTheCompiler(event)) {
        all++;
        ours += isOfThePack(event) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "share, %s: %d of %d samples, %.2f %%%n",
        sources,
        ours,
        all,
        100.0 * ours / all);
  }

  /** The same as the first, while Error Prone's own checks run. */
  @ValueSource(strings = {"plain", "reactive"})
  @ParameterizedTest
  void daemonWithAllChecks(String sources) throws Exception {
    List<Pair> pairs = pairs(10, sources, "");
    print("daemon, all checks, " + sources, pairs.subList(3, pairs.size()));
  }

  /** A JVM for each compilation, as with javac itself. */
  @ValueSource(strings = {"plain", "reactive"})
  @ParameterizedTest
  void process(String sources) throws Exception {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pairs.add(new Pair(once(sources, without()), once(sources, with())));
    }
    print("process, " + sources, pairs);
  }

  @Test
  void modelIndex() {
    List<Double> milliseconds = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      Context context = ((BasicJavacTask) task("class A {}")).getContext();
      Types.instance(context);
      VisitorState state = VisitorState.createForUtilityPurposes(context);
      double start = milliseconds();
      Models.of(state);
      milliseconds.add(milliseconds() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "model index: %.1f ms the first time, %.1f ms later%n",
        milliseconds.get(0),
        median(milliseconds));
  }

  @Test
  void lookup() throws IOException {
    JavacTask task = task("class A { void foreign() {} }");
    TypeElement type = (TypeElement) Iterables.getOnlyElement(task.analyze());
    MethodSymbol method =
        (MethodSymbol)
            Iterables.getOnlyElement(ElementFilter.methodsIn(type.getEnclosedElements()));
    VisitorState state =
        VisitorState.createForUtilityPurposes(((BasicJavacTask) task).getContext());
    Models models = Models.of(state);
    long known = 0;
    List<Double> nanoseconds = new ArrayList<>();
    for (int round = 0; round < 11; round++) {
      double start = milliseconds();
      for (int i = 0; i < LOOKUPS; i++) {
        known += models.calls(method, null, state).size();
      }
      nanoseconds.add((milliseconds() - start) * 1e6 / LOOKUPS);
    }
    assertThat(known).isEqualTo(0);
    System.out.printf(Locale.ROOT, "lookup: %.1f ns%n", median(nanoseconds));
  }

  private static JavacTask task(String source) {
    return Source.task(
        null, null, null, ImmutableList.of("-proc:none"), ImmutableList.of(Source.of(source)));
  }

  private ImmutableList<Pair> pairs(int rounds, String sources, String flags) throws Exception {
    return compile(ImmutableList.of(), rounds, sources, flags, without(), with()).stream()
        .map(line -> new Pair(line.get(0), line.get(1)))
        .collect(toImmutableList());
  }

  /** The milliseconds of each compilation, one line a round, one column a processor path. */
  private ImmutableList<ImmutableList<Double>> compile(
      List<String> vmOptions, int rounds, String sources, String flags, String... processorPaths)
      throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command(vmOptions, rounds, sources, flags, processorPaths))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exitCode = process.waitFor();
    List<String> lines = Files.readAllLines(output);
    assertWithMessage("%s", lines).that(exitCode).isEqualTo(0);
    return lines.stream()
        .map(
            line ->
                Splitter.on(' ')
                    .omitEmptyStrings()
                    .splitToStream(line)
                    .map(word -> Long.parseLong(word) / 1e6)
                    .collect(toImmutableList()))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> command(
      List<String> vmOptions, int rounds, String sources, String flags, String... processorPaths) {
    return ImmutableList.<String>builder()
        .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .addAll(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-"))
                .collect(toImmutableList()))
        .add("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
        .addAll(vmOptions)
        .add("-classpath", TestClassPath.text())
        .add(CompileLoop.class.getName(), String.valueOf(rounds), sources)
        .add(Framework.classPathOf(ImmutableList.of("REACTOR")), flags)
        .add(processorPaths)
        .build();
  }

  private double once(String sources, String processorPath) throws Exception {
    return compile(ImmutableList.of(), 1, sources, ONLY_THE_PACK, processorPath).get(0).get(0);
  }

  private static boolean isOfTheCompiler(RecordedEvent event) {
    return event.getEventType().getName().equals("jdk.ExecutionSample")
        && event.getThread("sampledThread").getJavaName().equals("main")
        && event.getStackTrace() != null;
  }

  private static boolean isOfThePack(RecordedEvent event) {
    return event.getStackTrace().getFrames().stream()
        .map(frame -> frame.getMethod().getType().getName())
        .anyMatch(type -> type.startsWith("dev.unhang.") && !type.startsWith(ROBUST));
  }

  private static String with() {
    return TestClassPath.pack() + File.pathSeparator + without();
  }

  /** Error Prone and what it needs. */
  private static String without() {
    return TestClassPath.withoutPack().stream()
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private static double milliseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static double median(List<Double> values) {
    return median(values, value -> value);
  }

  private static <T> double median(List<T> values, Function<T, Double> number) {
    return values.stream().map(number).sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void print(String what, List<Pair> pairs) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f ms without the pack, %.0f ms with it; ratio %.3f, of %d from %.3f to %.3f%n",
        what,
        median(pairs, Pair::without),
        median(pairs, Pair::with),
        median(pairs, Pair::ratio),
        pairs.size(),
        pairs.stream().mapToDouble(Pair::ratio).min().orElseThrow(),
        pairs.stream().mapToDouble(Pair::ratio).max().orElseThrow());
  }

  /** The milliseconds of two compilations of the same sources, one after the other. */
  private record Pair(double without, double with) {
    double ratio() {
      return with / without;
    }
  }
}
