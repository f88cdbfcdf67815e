package dev.unhang.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.unhang.testing.Framework;
import dev.unhang.testing.TestClassPath;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small project, compiled in this JVM as Maven does that does not fork. */
record News(Path folder) {
  static final ImmutableList<String> NAMES =
      ImmutableList.of("Live.java", "Pools.java", "Weather.java");

  /** Writes the sources into a folder, which becomes a repository. */
  static News in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Path sources = Files.createDirectories(folder.resolve("src/main java/news"));
    for (String name : NAMES) {
      Files.writeString(sources.resolve(name), stored(name));
    }
    return new News(folder);
  }

  static String stored(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(News.class, "news/" + name), StandardCharsets.UTF_8);
  }

  Path source(String name) {
    return folder.resolve("src/main java/news").resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(source(name));
  }

  void change(String name, String from, String to) throws IOException {
    String text = text(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " has no " + from);
    }
    Files.writeString(source(name), text.replace(from, to));
  }

  /** Compiles all files into a folder below that of the project, and returns what javac says. */
  @CanIgnoreReturnValue
  String compile(String classes, String... flags) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    ImmutableList<String> options =
        ImmutableList.of(
            "-proc:none",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:ExecutorCloseInAsyncHandler:WARN"
                + " -Xep:AwaitTerminationOnEventLoop:WARN -Xep:DisconnectWithoutCancel:ERROR "
                + String.join(" ", flags),
            "-processorpath",
            TestClassPath.text(),
            "-classpath",
            Framework.classPathOf(ImmutableList.of("REACTOR", "SPRING", "SPRING_MVC")),
            "-d",
            Files.createDirectories(folder.resolve(classes)).toString());
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      javac
          .getTask(
              output,
              files,
              null,
              options,
              null,
              files.getJavaFileObjectsFromPaths(
                  NAMES.stream().map(this::source).collect(toImmutableList())))
          .call();
    }
    return output.toString();
  }

  /** The names of what is in a folder below that of the project. */
  static ImmutableList<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(toImmutableList());
    }
  }
}
