package dev.unhang;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.JavaFiles;
import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.TestClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own checks, all of them as errors, on our own production code. */
final class SelfCheckTest {
  private static final Path SOURCES = Path.of("..", "checks", "src", "main", "java");

  private static final String BAD =
      """
      package dev.unhang;
      import java.util.concurrent.*;
      class Bad {
        CompletableFuture<String> fetch() {
          try (ExecutorService executor = Executors.newCachedThreadPool()) {
            return CompletableFuture.supplyAsync(() -> "x", executor);
          }
        }
      }
      """;

  @TempDir private Path classes;

  @Test
  void findsNothingInOurOwnCode() throws IOException {
    assertThat(compile(JavaFiles.below(SOURCES))).isEmpty();
  }

  @NeedsJdk21
  @Test
  void wouldFindIt() throws IOException {
    Path bad = Files.writeString(classes.resolve("Bad.java"), BAD);

    ImmutableList<String> found =
        compile(ImmutableList.<Path>builder().addAll(JavaFiles.below(SOURCES)).add(bad).build());

    assertThat(found).hasSize(1);
    assertThat(found.get(0)).startsWith("Bad.java:5: [ExecutorCloseInAsyncHandler]");
  }

  /** The errors, and the warnings of Error Prone. */
  private ImmutableList<String> compile(ImmutableList<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              null, files, diagnostics, options(), null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(
            diagnostic ->
                diagnostic.getKind() == Diagnostic.Kind.ERROR
                    || diagnostic.getCode().startsWith("compiler.warn.error.prone"))
        .map(SelfCheckTest::describe)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> options() throws IOException {
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
    for (String checker : Pack.checkers()) {
      plugin
          .append(" -Xep:")
          .append(checker.substring(checker.lastIndexOf('.') + 1))
          .append(":ERROR");
    }
    ImmutableList.Builder<String> options = ImmutableList.builder();
    for (String name :
        Splitter.on(' ').split("api code comp file main model parser processing tree util")) {
      options.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    return options
        .add("-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW")
        .add("-XDaddTypeAnnotationsToSymbol=true")
        .add("-classpath", TestClassPath.text())
        .add("-processorpath", TestClassPath.text())
        .add("-d", classes.toString())
        .add(plugin.toString())
        .build();
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file =
        diagnostic.getSource() == null
            ? ""
            : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
    return file + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
  }
}
