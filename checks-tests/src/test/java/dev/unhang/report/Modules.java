package dev.unhang.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.unhang.testing.Framework;
import dev.unhang.testing.TestClassPath;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Modules of a project, which are compiled one after the other. */
record Modules(Path folder) {
  private static final Pattern FINDING =
      Pattern.compile("(\\w+\\.java:\\d+): (?:warning|error): (\\[[A-Z]\\w+])");

  /**
   * Compiles files of the project.
   *
   * @param classes the folder for the classes, which is on the class path too
   * @param classPath other folders and jars below that of the project
   */
  @CanIgnoreReturnValue
  String compile(String classes, List<String> classPath, List<Path> sources, String... flags)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    Path to = Files.createDirectories(folder.resolve(classes));
    ImmutableList<String> options =
        ImmutableList.of(
            "-proc:none",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:ExecutorCloseInAsyncHandler:WARN"
                + " -Xep:AwaitTerminationOnEventLoop:WARN -Xep:DisconnectWithoutCancel:WARN "
                + String.join(" ", flags),
            "-processorpath",
            TestClassPath.text(),
            "-classpath",
            Joiner.on(File.pathSeparator)
                .join(
                    Stream.concat(
                            Stream.of(
                                to.toString(),
                                Framework.classPathOf(
                                    ImmutableList.of("NETTY", "SPRING", "SPRING_MVC"))),
                            classPath.stream().map(each -> folder.resolve(each).toString()))
                        .toList()),
            "-d",
            to.toString());
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      javac
          .getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return output.toString();
  }

  /** The checks and places of the findings in what javac says. */
  static ImmutableSet<String> findings(String output) {
    return FINDING
        .matcher(output)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** All files below a folder whose names end so, with their texts. */
  Map<String, String> files(String below, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(below))) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return texts;
  }
}
