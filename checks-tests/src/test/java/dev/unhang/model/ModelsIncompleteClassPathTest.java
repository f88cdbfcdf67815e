package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files that refer to others that are missing, as with jars without their dependencies. */
final class ModelsIncompleteClassPathTest {
  private static final String LIBRARY =
      """
      package lib;
      import java.util.List;
      public class Lib extends Gone implements GoneInterface<GoneArgument> {
        public void run(GoneArgument a, List<GoneArgument> l) {}
        public void run(int i) {}
        @GoneAnnotation public void annotated() {}
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compileLibrary() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src"));
    write(sources, "Lib", LIBRARY);
    write(sources, "Gone", "package lib; public class Gone { public void inherited() {} }");
    write(sources, "GoneInterface", "package lib; public interface GoneInterface<X> {}");
    write(sources, "GoneArgument", "package lib; public class GoneArgument {}");
    write(sources, "GoneAnnotation", "package lib; public @interface GoneAnnotation {}");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      assertThat(
              compiler
                  .getTask(
                      new StringWriter(),
                      files,
                      null,
                      ImmutableList.of("-d", folder.toString(), "-proc:none"),
                      null,
                      files.getJavaFileObjectsFromPaths(sorted(sources)))
                  .call())
          .isTrue();
    }
    for (String gone : List.of("Gone", "GoneInterface", "GoneArgument", "GoneAnnotation")) {
      Files.delete(folder.resolve("lib").resolve(gone + ".class"));
    }
  }

  @Test
  void aMissingParameterTypeIsComparedByName() {
    assertThat(calls("waits call lib.Lib#run(lib.GoneArgument, java.util.List) -- run"))
        .containsExactly("run");
  }

  @Test
  void aMissingSuperclassDoesNoHarm() {
    assertThat(calls("waits call lib.Gone#inherited() -- gone\nwaits call lib.Lib#run(..) -- lib"))
        .containsExactly("lib");
  }

  @Test
  void aMissingAnnotationIsSkipped() {
    Compiled compiled =
        compile("class T extends lib.Lib {}", "may-block annotation lib.GoneAnnotation -- gone");
    assertThat(compiled.annotations("lib.Lib", "annotated")).isNotNull();
  }

  @Test
  void returnTypesWithMissingSupertypes() {
    Compiled compiled = compile("class T {}", "async-handler returns lib.Lib -- lib");
    assertThat(
            Compiled.notes(compiled.models().returns(compiled.type("lib.Lib"), compiled.state())))
        .containsExactly("lib");
  }

  private ImmutableList<String> calls(String model) {
    Compiled compiled = compile("class T {}", model);
    MethodSymbol run = (MethodSymbol) compiled.member("lib.Lib", "run");
    return Compiled.notes(compiled.models().calls(run, compiled.type("lib.Lib"), compiled.state()));
  }

  private Compiled compile(String source, String model) {
    return Compiled.of(folder, ImmutableList.of(folder), source, "framework Test\n" + model);
  }

  private static ImmutableList<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return ImmutableList.sortedCopyOf(files.toList());
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), text);
  }
}
