import com.sun.management.ThreadMXBean;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles one source tree again and again in this JVM, with one variant of the compiler's flags
 * after the other in each round, and prints the processor time and the memory that javac's thread
 * takes, against the variant {@code off}: Error Prone with all checks off.
 *
 * <p>Run by {@code run.sh}. All variants share one class loader, as in a daemon; what is written is
 * thrown away.
 */
public final class TreeBenchmark {
  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final String OFF = "-XepDisableAllChecks -XepIgnoreUnknownCheckNames";
  private static final String CLOSE = "ExecutorCloseInAsyncHandler";
  private static final String WAIT = "AwaitTerminationOnEventLoop";
  private static final String DISCONNECT = "DisconnectWithoutCancel";
  private static final String NO_OWN_ERRORS = "-XepAllErrorsAsWarnings";

  private final Path folder;
  private List<Path> files;
  private final String classPath;
  private final ClassLoader processors;

  private TreeBenchmark(Path folder, String processorPath) throws IOException {
    this.folder = folder;
    files =
        Files.readAllLines(folder.resolve("files")).stream()
            .map(folder.resolve("src")::resolve)
            .toList();
    classPath = Files.readString(folder.resolve("cp")).strip();
    List<URL> urls = new ArrayList<>();
    for (String entry : processorPath.split(File.pathSeparator)) {
      urls.add(Path.of(entry.strip()).toUri().toURL());
    }
    processors =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
          /* javac closes the class loaders that it has used. */
          @Override
          public void close() {}
        };
  }

  /**
   * Measures.
   *
   * @param arguments the folder with {@code files}, {@code cp} and {@code src}; what to call the
   *     tree; its budget; the processor path; the file that results are added to; how many rounds
   *     count, and how many go before; the variants
   */
  public static void main(String[] arguments) throws Exception {
    TreeBenchmark benchmark = new TreeBenchmark(Path.of(arguments[0]), arguments[3]);
    String tree = arguments[1];
    double budget = Double.parseDouble(arguments[2]);
    int rounds = Integer.parseInt(arguments[5]);
    int warm = Integer.parseInt(arguments[6]);
    String[] variants = Arrays.copyOfRange(arguments, 7, arguments.length);
    benchmark.leaveOutBroken();
    System.out.printf(
        "%s, %,d files, %,d lines, Java %s, %d cores, load of the machine %.1f%n",
        tree,
        benchmark.files.size(),
        benchmark.lines(),
        Runtime.version().feature(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Cost[][] costs = benchmark.measure(variants, rounds, warm);
    Cost[] base = costs[Math.max(0, Arrays.asList(variants).indexOf("off"))];
    double exceeded = 0;
    boolean isComplete = true;
    for (int i = 0; i < variants.length; i++) {
      if (costs[i] == null || base == null) {
        isComplete = false;
        continue;
      }
      Ratio ratio = Ratio.of(costs[i], base);
      String line =
          String.format(
              Locale.ROOT,
              "%s\t%d\t%s\t%.0f\t%.3f\t%.3f\t%.3f\t%.0f\t%.3f",
              tree,
              benchmark.lines(),
              variants[i],
              Cost.least(costs[i]).nanoseconds() / 1e6,
              ratio.median(),
              ratio.low(),
              ratio.high(),
              Cost.least(costs[i]).bytes() / 1e6,
              (double) Cost.least(costs[i]).bytes() / Cost.least(base).bytes());
      System.out.println("  " + line.substring(line.indexOf('\t', tree.length() + 1) + 1));
      Files.writeString(
          Path.of(arguments[4]),
          line + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      if (variants[i].equals("unhang")) {
        double least = (double) Cost.least(costs[i]).nanoseconds() / Cost.least(base).nanoseconds();
        System.out.printf(
            Locale.ROOT, "  the least times: %.3f, budget %.2f%n", least, budget);
        exceeded = (least - 1) / (budget - 1);
      }
    }
    if (exceeded > 2) {
      System.out.printf(Locale.ROOT, "  %.1f times the budget of %.2f%n", exceeded, budget);
    }
    System.exit(isComplete && exceeded <= 2 ? 0 : 1);
  }

  /** What does not compile is left out: the others find its classes on the class path. */
  private void leaveOutBroken() throws IOException {
    for (int attempt = 0; attempt < 6; attempt++) {
      Set<String> broken = new HashSet<>();
      run("javac", problem -> broken.add(problem.getSource().toUri().toString()));
      if (broken.isEmpty()) {
        return;
      }
      files =
          files.stream().filter(file -> !broken.contains(file.toUri().toString())).toList();
    }
    throw new IllegalStateException("no part of it compiles: " + folder);
  }

  private Cost[][] measure(String[] variants, int rounds, int warm) throws IOException {
    Cost[][] costs = new Cost[variants.length][rounds];
    for (int round = -warm; round < rounds; round++) {
      for (int i = 0; i < variants.length; i++) {
        /* Each of them goes first as often as the others. */
        int which = Math.floorMod(round + i, variants.length);
        if (costs[which] == null) {
          continue;
        }
        try {
          Cost cost = compile(variants[which]);
          if (round >= 0) {
            costs[which][round] = cost;
          }
        } catch (RuntimeException e) {
          /* The others are measured all the same. */
          System.out.println("  " + variants[which] + " failed: " + e);
          costs[which] = null;
        }
      }
    }
    return costs;
  }

  private long lines() throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readString(file, StandardCharsets.UTF_8).lines().count();
    }
    return lines;
  }

  private Cost compile(String variant) throws IOException {
    List<String> errors = new ArrayList<>();
    Cost cost = run(variant, problem -> errors.add(problem.toString()));
    if (!errors.isEmpty()) {
      throw new IllegalStateException(variant + ": " + errors.get(0));
    }
    return cost;
  }

  /** Compiles; {@code reporter} is told of errors that stand somewhere in the source. */
  private Cost run(String variant, Consumer<Diagnostic<? extends JavaFileObject>> reporter)
      throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-implicit:none",
                "-nowarn",
                "-classpath",
                classPath,
                "-sourcepath",
                "none",
                "-encoding",
                "UTF-8",
                "-XDcompilePolicy=simple",
                "-XDaddTypeAnnotationsToSymbol=true",
                "--should-stop=ifError=FLOW"));
    if (!variant.equals("javac")) {
      options.add("-Xplugin:ErrorProne " + flags(variant));
    }
    System.gc();
    long thread = Thread.currentThread().threadId();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    long start = THREADS.getCurrentThreadCpuTime();
    List<String> others = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean succeeds =
          compiler
              .getTask(
                  null,
                  new Discarding(manager),
                  problem -> {
                    if (problem.getKind() != Diagnostic.Kind.ERROR) {
                      return;
                    }
                    if (problem.getSource() == null) {
                      others.add(problem.toString());
                    } else {
                      reporter.accept(problem);
                    }
                  },
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!succeeds && !others.isEmpty()) {
        throw new IllegalStateException(variant + ": " + others);
      }
    }
    return new Cost(
        THREADS.getCurrentThreadCpuTime() - start,
        THREADS.getThreadAllocatedBytes(thread) - bytes);
  }

  /** A line in the middle of the tree, which has some code or none. */
  private String place() {
    return files.get(files.size() / 2).getFileName() + ":100";
  }

  private Path scratch(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private String flags(String variant) throws IOException {
    return switch (variant) {
      case "off", "off-again" -> OFF;
      case "unhang" -> OFF + on(CLOSE, WAIT, DISCONNECT);
      case "close" -> OFF + on(CLOSE);
      case "wait" -> OFF + on(WAIT);
      case "disconnect" -> OFF + on(DISCONNECT);
      case "nullaway" -> OFF + on("NullAway") + " -XepOpt:NullAway:AnnotatedPackages=io,com,org";
      case "defaults" ->
          NO_OWN_ERRORS + off(CLOSE, WAIT, DISCONNECT) + off("NullAway");
      case "defaults+unhang" -> NO_OWN_ERRORS + on(CLOSE, WAIT, DISCONNECT) + off("NullAway");
      case "patches" ->
          OFF
              + on(CLOSE, WAIT, DISCONNECT)
              + " -XepPatchLocation:"
              + scratch("patches")
              + " -XepPatchChecks:"
              + String.join(",", CLOSE, WAIT, DISCONNECT);
      case "explain" ->
          OFF + on(CLOSE, WAIT, DISCONNECT) + " -XepOpt:Unhang:Explain=" + place();
      case "sarif" ->
          OFF + on(CLOSE, WAIT, DISCONNECT) + " -XepOpt:Unhang:Sarif=" + scratch("sarif");
      case "summaries" -> OFF + on(CLOSE, WAIT, DISCONNECT) + " -XepOpt:Unhang:Summaries=true";
      default -> throw new IllegalArgumentException(variant);
    };
  }

  private static String on(String... checks) {
    return " -Xep:" + String.join(":WARN -Xep:", checks) + ":WARN";
  }

  private static String off(String... checks) {
    return " -Xep:" + String.join(":OFF -Xep:", checks) + ":OFF";
  }

  /** What one compilation takes of its thread: processor time, and memory allocated. */
  private record Cost(long nanoseconds, long bytes) {
    static Cost least(Cost[] costs) {
      return new Cost(
          Arrays.stream(costs).mapToLong(Cost::nanoseconds).min().orElseThrow(),
          Arrays.stream(costs).mapToLong(Cost::bytes).min().orElseThrow());
    }
  }

  /** The ratio of two times, round by round: the median, and its confidence interval of 95 %. */
  private record Ratio(double median, double low, double high) {
    static Ratio of(Cost[] costs, Cost[] base) {
      double[] ratios = new double[costs.length];
      for (int i = 0; i < costs.length; i++) {
        ratios[i] = (double) costs[i].nanoseconds() / base[i].nanoseconds();
      }
      Arrays.sort(ratios);
      int outside = outside(ratios.length);
      return new Ratio(
          ratios[ratios.length / 2], ratios[outside], ratios[ratios.length - 1 - outside]);
    }

    /** How many of the smallest and of the greatest of {@code n} values are outside. */
    private static int outside(int n) {
      double each = Math.pow(0.5, n);
      double below = each;
      int outside = 0;
      while (below <= 0.025 && outside < n / 2) {
        outside++;
        each = each * (n - outside + 1) / outside;
        below += each;
      }
      return Math.max(0, outside - 1);
    }
  }

  /** Finds the processors of all variants in one class loader, and writes nothing. */
  private final class Discarding extends ForwardingJavaFileManager<StandardJavaFileManager> {
    Discarding(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public boolean hasLocation(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? processors
          : super.getClassLoader(location);
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String name, FileObject sibling) {
      return nowhere(packageName + "/" + name, JavaFileObject.Kind.OTHER);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return nowhere(name, kind);
    }

    private static JavaFileObject nowhere(String name, JavaFileObject.Kind kind) {
      return new SimpleJavaFileObject(
          URI.create("none:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public InputStream openInputStream() throws IOException {
          throw new NoSuchFileException(getName());
        }

        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
