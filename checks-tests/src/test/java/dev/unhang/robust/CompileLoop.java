package dev.unhang.robust;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Source;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The program that {@link CostBenchmark} measures with: compiles the same sources with one
 * processor path and another in turn, and prints the processor time of each compilation.
 */
final class CompileLoop {
  private CompileLoop() {}

  /**
   * Compiles.
   *
   * @param arguments how often, {@code plain} or {@code reactive}, the class path of the sources,
   *     the flags of Error Prone, and the processor paths
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    ImmutableList<Source> sources =
        arguments[1].equals("plain") ? GeneratedSources.plain() : GeneratedSources.reactive();
    ImmutableList<String> options =
        ImmutableList.of(
            "-proc:none",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-classpath",
            arguments[2],
            "-Xplugin:ErrorProne " + arguments[3]);
    ImmutableList.Builder<ClassLoader> processorPaths = ImmutableList.builder();
    for (int i = 4; i < arguments.length; i++) {
      processorPaths.add(processorPath(arguments[i]));
    }
    for (int round = 0; round < rounds; round++) {
      long[] times = new long[arguments.length - 4];
      for (int i = 0; i < times.length; i++) {
        /* Each of them goes first as often as the others. */
        int which = (round + i) % times.length;
        times[which] = compile(sources, options, processorPaths.build().get(which));
      }
      System.out.println(Arrays.stream(times).mapToObj(Long::toString).collect(joining(" ")));
    }
  }

  /** The processor time of this thread, on which javac does all its work, in nanoseconds. */
  private static long compile(List<Source> sources, List<String> options, ClassLoader processorPath)
      throws IOException {
    StringWriter output = new StringWriter();
    System.gc();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (SharedFiles files = SharedFiles.create(processorPath)) {
      boolean success = Source.task(output, files, null, options, sources).call();
      if (!success || output.toString().contains("Unhang")) {
        throw new IllegalStateException(output.toString());
      }
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /* Nothing of the class path of this program, which has the pack. */
  private static ClassLoader processorPath(String path) throws MalformedURLException {
    ImmutableList.Builder<URL> urls = ImmutableList.builder();
    for (String entry : Splitter.on(File.pathSeparatorChar).split(path)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new KeptOpen(urls.build().toArray(URL[]::new));
  }

  /** javac closes the class loaders that it has used. */
  private static final class KeptOpen extends URLClassLoader {
    KeptOpen(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public void close() {}
  }
}
