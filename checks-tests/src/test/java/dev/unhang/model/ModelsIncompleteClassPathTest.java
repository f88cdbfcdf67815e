package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.testing.ClassFiles;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    ClassFiles.compile(
        folder,
        Source.of(LIBRARY),
        Source.of("package lib;\npublic class Gone { public void inherited() {} }"),
        Source.of("package lib;\npublic interface GoneInterface<X> {}"),
        Source.of("package lib;\npublic class GoneArgument {}"),
        Source.of("package lib;\npublic @interface GoneAnnotation {}"));
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
}
