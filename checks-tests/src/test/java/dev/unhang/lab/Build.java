package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.JavaFiles;
import dev.unhang.testing.TestClassPath;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sources of a scene in a folder of their own, compiled as users do.
 *
 * @param scene the file there
 * @param processors the path of annotation processors; empty if there are none
 */
record Build(Path folder, Path scene, Stack stack, String processors) {
  private static final Path NEWS = Path.of("src/lab/news");
  private static final Path PARTS = Path.of("src/lab/parts");
  private static final Pattern REFUSAL =
      Pattern.compile("there is no automatic fix, because ([^\\n]*)");
  private static final String CHECKS =
      "ExecutorCloseInAsyncHandler,AwaitTerminationOnEventLoop,DisconnectWithoutCancel";
  /* Each takes one of those patches that overlapped before. */
  private static final int PATCH_RUNS = 5;

  static Build copy(Scene scene, Stack stack, Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src"));
    copy(NEWS, sources);
    for (String part : scene.parts()) {
      copy(PARTS.resolve(part), sources);
      if (Files.isDirectory(PARTS.resolve(part).resolve(stack.name()))) {
        copy(PARTS.resolve(part).resolve(stack.name()), sources);
      }
    }
    Path copy = sources.resolve(scene.file().getFileName());
    Files.writeString(copy, scene.text(stack.name()));
    return new Build(folder, copy, stack, scene.isProcessed() ? stack.classPath() : "");
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : JavaFiles.below(from)) {
      if (from.equals(file.getParent())) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /**
   * What the pack finds.
   *
   * @param refusal why there is no patch; empty if there is one
   */
  record Finding(long line, String check, String refusal) {}

  /** What the pack finds in the scene. */
  ImmutableList<Finding> findings() throws IOException {
    return javac(
            ImmutableList.of("-Xplugin:ErrorProne -XepDisableAllChecks" + onlyThePack()), "find")
        .stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("["))
        .filter(diagnostic -> diagnostic.getSource() != null)
        .map(Build::finding)
        .sorted(comparingLong(Finding::line))
        .collect(toImmutableList());
  }

  private static Finding finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher refusal = REFUSAL.matcher(message);
    return new Finding(
        diagnostic.getLineNumber(),
        message.substring(1, message.indexOf(']')),
        refusal.find() ? refusal.group(1) : "");
  }

  /** Changes the sources as the pack wants to, with Error Prone's own patch mode. */
  void patch() throws IOException {
    String before = "";
    for (int i = 0; i < PATCH_RUNS && !before.equals(Files.readString(scene)); i++) {
      before = Files.readString(scene);
      javac(
          ImmutableList.of(
              "-Xplugin:ErrorProne -XepPatchChecks:" + CHECKS + " -XepPatchLocation:IN_PLACE"),
          "patch");
    }
  }

  /** Without the pack; returns the folder of the classes. */
  Path classes() throws IOException {
    javac(ImmutableList.of(), "classes");
    return folder.resolve("classes");
  }

  private static String onlyThePack() {
    return List.of(CHECKS.split(",", -1)).stream()
        .map(check -> " -Xep:" + check + ":WARN")
        .collect(joining());
  }

  private List<Diagnostic<? extends JavaFileObject>> javac(List<String> plugin, String output)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(plugin);
    options.addAll(
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            processors.isEmpty() ? "-proc:none" : "-proc:full",
            "-parameters"));
    options.add("-XDaddTypeAnnotationsToSymbol=true");
    options.addAll(List.of("-classpath", stack.classPath()));
    options.addAll(List.of("-d", Files.createDirectories(folder.resolve(output)).toString()));
    options.add("-processorpath");
    options.add(
        plugin.isEmpty() ? processors : TestClassPath.text() + File.pathSeparator + processors);
    StringWriter out = new StringWriter();
    boolean done;
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<File> sources =
          JavaFiles.below(folder.resolve("src")).stream().map(Path::toFile).toList();
      done =
          compiler
              .getTask(
                  out,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromFiles(sources))
              .call();
    }
    assertWithMessage("%s of %s: %s %s", output, scene, diagnostics.getDiagnostics(), out)
        .that(done)
        .isTrue();
    return diagnostics.getDiagnostics();
  }
}
