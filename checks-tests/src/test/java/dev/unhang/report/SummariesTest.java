package dev.unhang.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.JavaFiles;
import dev.unhang.testing.NeedsJdk21;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation tells the next one of its methods. */
final class SummariesTest {
  private static final String FLAG = "-XepOpt:Unhang:Summaries=true";
  private static final ImmutableList<String> NOTHING = ImmutableList.of();
  private static final ImmutableList<String> LIB = ImmutableList.of("lib");
  private static final Path BORDER =
      Path.of("src", "test", "resources", "dev", "unhang", "report", "border");
  private static final Path CLOSING = BORDER.resolveSibling("closing");

  @TempDir private Path folder;
  private Modules modules;

  @BeforeEach
  void begin() {
    modules = new Modules(folder);
  }

  @Test
  void twoModulesAreFoundWhatOneIs() throws IOException {
    assertThat(inOne(BORDER)).hasSize(8);
    assertThat(inTwo(BORDER)).isEqualTo(inOne(BORDER));
  }

  @Test
  @NeedsJdk21
  void twoModulesAreFoundWhatOneIsOfHelpersThatClose() throws IOException {
    assertThat(inOne(CLOSING)).hasSize(4);
    assertThat(inTwo(CLOSING)).isEqualTo(inOne(CLOSING));
  }

  @Test
  void aThirdModuleIsTold() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("Own.java"),
            """
            package own;
            public class Own {
              public void end(java.util.concurrent.ExecutorService pool) throws InterruptedException {
                lib.Pools.drain(pool);
              }
            }
            """);
    modules.compile("lib", NOTHING, sources("lib"), FLAG);
    modules.compile("own", LIB, ImmutableList.of(own), FLAG);

    assertThat(modules.files("own", ".summary"))
        .containsExactly(
            "own.Own.summary",
            """
            framework Own
            comes-to-wait call own.Own#end(java.util.concurrent.ExecutorService)\
             by=awaitTermination wait=call -- Pools.java:23
            """);
  }

  @Test
  void aJarIsReadAsAFolderIs() throws IOException {
    modules.compile("lib", NOTHING, sources("lib"), FLAG);
    jar(folder.resolve("lib"), folder.resolve("lib.jar"));

    String output = modules.compile("app", ImmutableList.of("lib.jar"), sources("app"));
    assertThat(Modules.findings(output)).isEqualTo(inOne(BORDER));
  }

  @Test
  void anotherFolderMayHaveTheSummaries() throws IOException {
    modules.compile("lib", NOTHING, sources("lib"));
    modules.compile("twin", NOTHING, sources("lib"), FLAG);

    String output =
        modules.compile(
            "app",
            LIB,
            sources("app"),
            "-XepOpt:Unhang:SummaryFolders="
                + folder.resolve("absent")
                + ","
                + folder.resolve("twin"));
    assertThat(Modules.findings(output)).isEqualTo(inOne(BORDER));
  }

  @Test
  void theMessageNamesThePlaceInTheOtherModule() throws IOException {
    modules.compile("lib", NOTHING, sources("lib"), FLAG);

    assertThat(modules.compile("app", LIB, sources("app")))
        .contains(
            "`Stations.stopAll` comes to `awaitTermination`, which waits in another module, and"
                + " this code runs on a Netty event loop, which serves nobody else meanwhile");
    assertThat(modules.compile("app", LIB, sources("app")))
        .contains("`awaitTermination` in `Pools.drain` (Pools.java:23)\n");
  }

  @Test
  void nothingIsWrittenWithoutTheFlag() throws IOException {
    modules.compile("lib", NOTHING, sources("lib"));

    assertThat(modules.files("lib", ".summary")).isEmpty();
    assertThat(Modules.findings(modules.compile("app", LIB, sources("app")))).isEmpty();
  }

  @Test
  void theUsersModelsComeFirst() throws IOException {
    Path model =
        Files.writeString(
            folder.resolve("own.model"), "framework Own\nnot-blocking call lib.Pools#*(..)\n");
    modules.compile("lib", NOTHING, sources("lib"), FLAG);

    String output = modules.compile("app", LIB, sources("app"), "-XepOpt:Unhang:Models=" + model);
    assertThat(Modules.findings(output)).hasSize(3);
  }

  @Test
  void anIncrementalBuildKeepsWhatItDoesNotCompile() throws IOException {
    modules.compile("lib", NOTHING, sources("lib"), FLAG);
    String before = modules.files("lib", ".summary").get("lib.Station.summary");
    Path pools =
        Files.writeString(
            folder.resolve("Pools.java"),
            Files.readString(BORDER.resolve("lib/Pools.java"))
                .replace("pool.awaitTermination(1, TimeUnit.MINUTES);", ""));

    modules.compile("lib", NOTHING, ImmutableList.of(pools), FLAG);

    assertThat(modules.files("lib", ".summary")).doesNotContainKey("lib.Pools.summary");
    assertThat(modules.files("lib", ".summary")).containsEntry("lib.Station.summary", before);
    assertThat(Modules.findings(modules.compile("app", LIB, sources("app")))).hasSize(3);
  }

  @Test
  void whatAnIncrementalBuildDoesNotCompileCounts() throws IOException {
    modules.compile(
        "all",
        NOTHING,
        ImmutableList.<Path>builder().addAll(sources("lib")).addAll(sources("app")).build(),
        FLAG);

    String output =
        modules.compile("all", NOTHING, ImmutableList.of(BORDER.resolve("app/Live.java")), FLAG);

    assertThat(Modules.findings(output)).isEqualTo(inOne(BORDER));
  }

  @Test
  void aSummaryThatDoesNotFitIsIgnoredWithANote() throws IOException {
    modules.compile("lib", NOTHING, sources("lib"), FLAG);
    Path summary = folder.resolve("lib/META-INF/unhang/summaries/lib.Pools.summary");
    Files.writeString(summary, Files.readString(summary).replace("#count(", "#counts("));

    String output =
        modules.compile("app", LIB, sources("app"), "-XepOpt:Unhang:InternalErrors=throw");

    assertThat(output)
        .contains(
            "Note: [Unhang] The summary of lib.Pools does not fit its class, and is ignored:"
                + " META-INF/unhang/summaries/lib.Pools.summary:3:");
    assertThat(output.split("does not fit", -1)).hasLength(2);
    assertThat(Modules.findings(output)).hasSize(3);
  }

  @Test
  void nothingIsWrittenIfTheCodeHasErrors() throws IOException {
    Path wrong = Files.writeString(folder.resolve("Wrong.java"), "class Wrong { int a = b; }");

    modules.compile(
        "lib",
        NOTHING,
        ImmutableList.<Path>builder().addAll(sources("lib")).add(wrong).build(),
        FLAG);

    assertThat(modules.files("lib", ".summary")).isEmpty();
  }

  private ImmutableSet<String> inOne(Path project) throws IOException {
    return Modules.findings(modules.compile("one", NOTHING, JavaFiles.below(project)));
  }

  private ImmutableSet<String> inTwo(Path project) throws IOException {
    String lib = modules.compile("lib", NOTHING, JavaFiles.below(project.resolve("lib")), FLAG);
    assertWithMessage(lib).that(modules.files("lib", ".class")).isNotEmpty();
    String app = modules.compile("app", LIB, JavaFiles.below(project.resolve("app")));
    return ImmutableSet.<String>builder()
        .addAll(Modules.findings(app))
        .addAll(Modules.findings(lib))
        .build();
  }

  private static ImmutableList<Path> sources(String module) {
    return JavaFiles.below(BORDER.resolve(module));
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> paths = Files.walk(classes)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, out);
      }
    }
  }
}
