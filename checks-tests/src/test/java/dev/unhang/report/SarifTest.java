package dev.unhang.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import dev.unhang.setup.PackMessages;
import dev.unhang.testing.NeedsJdk21;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the SARIF file of a compilation. */
@NeedsJdk21
@Tag("once")
final class SarifTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "dev", "unhang", "report", "news.sarif");

  @TempDir private Path folder;
  private News news;
  private Path reports;

  @BeforeEach
  void writeTheSources() throws IOException {
    news = News.in(folder.resolve("news"));
    reports = folder.resolve("to/reports");
  }

  @Test
  void isWhatIsStoredAndValid() throws IOException {
    String output = news.compile("target/classes", flag());

    assertThat(output).contains("[DisconnectWithoutCancel]");
    String text =
        Files.readString(reports.resolve(News.namesIn(reports).get(0)))
            .replace(news.folder().toUri().toString(), "file:///news/")
            .replace("\"" + PackMessages.version() + "\"", "\"VERSION\"");
    if (System.getProperty("unhang.accept") != null) {
      Files.writeString(GOLDEN, text);
    }
    assertWithMessage("-Dunhang.accept writes it anew")
        .that(text)
        .isEqualTo(Files.readString(GOLDEN));
    assertThat(Sarif.parse(text).violations()).isEmpty();
  }

  @Test
  void theSchemaIsReallyAsked() throws IOException {
    assertThat(Sarif.parse("{\"version\": \"2.1.0\", \"runs\": [{}]}").violations()).isNotEmpty();
  }

  @Test
  void isAsCodeScanningAndReviewdogWantIt() throws IOException {
    assertThat(Sarif.read(GOLDEN).unmetDemands()).isEmpty();

    String text = Files.readString(GOLDEN);
    String absolute = text.replace("\"src/", "\"/home/me/src/").replace("\"endColumn\"", "\"end\"");
    assertThat(Sarif.parse(absolute).unmetDemands().toString())
        .contains("a path in the repository");
    assertThat(Sarif.parse(absolute).unmetDemands().toString()).contains("lines and columns");
  }

  @Test
  void regionsAreTheCodeThatIsFound() throws IOException {
    news.compile("target/classes", flag());

    Sarif sarif = Sarif.onlyIn(reports);
    ImmutableList<String> files =
        sarif.results("/locations/0/physicalLocation/artifactLocation/uri");
    ImmutableList.Builder<String> code = ImmutableList.builder();
    for (int i = 0; i < files.size(); i++) {
      String name = files.get(i).replaceFirst(".*/", "");
      code.add(Sarif.code(news.text(name), sarif.regions().get(i)));
    }
    assertThat(code.build())
        .containsExactly(
            "pool.submit(() -> { while (true) { Thread.sleep(1000); poll(); } })",
            "Pools.drain(others)",
            "var stations = Executors.newFixedThreadPool(3)",
            "logger.close()");
  }

  @Test
  void fixesAreThePatchOfErrorProne() throws IOException {
    news.compile("target/classes", flag());
    Sarif sarif = Sarif.onlyIn(reports);
    ImmutableList.Builder<String> applied = ImmutableList.builder();
    for (String name : News.NAMES) {
      applied.add(sarif.applied("src/main%20java/news/" + name, news.text(name)));
    }

    String output =
        news.compile(
            "target/classes",
            "-XepPatchChecks:ExecutorCloseInAsyncHandler,AwaitTerminationOnEventLoop,DisconnectWithoutCancel",
            "-XepPatchLocation:IN_PLACE");

    ImmutableList.Builder<String> patched = ImmutableList.builder();
    for (String name : News.NAMES) {
      patched.add(news.text(name));
      if (!name.equals("Pools.java")) {
        assertWithMessage(output).that(news.text(name)).isNotEqualTo(News.stored(name));
      }
    }
    assertThat(applied.build()).containsExactlyElementsIn(patched.build()).inOrder();
  }

  @Test
  void fingerprintsSurviveMovedLinesAndRenamedMethods() throws IOException {
    news.compile("target/classes", flag());
    ImmutableList<String> before = Sarif.onlyIn(reports).results("/partialFingerprints/unhang~1v1");

    news.change("Weather.java", "class Weather {", "/** Moved. */\nclass Weather {\n\n  int a;\n");
    news.change("Weather.java", "temperature(", "degrees(");
    news.change("Weather.java", "(3)) {", "( /* three */ 3)) {\n");
    news.change("Live.java", "stop(", "halt(");
    news.change("Live.java", "drain(", "empty(");
    news.change("Pools.java", "drain(", "empty(");
    news.compile("target/classes", flag());

    assertThat(Sarif.onlyIn(reports).results("/partialFingerprints/unhang~1v1"))
        .containsExactlyElementsIn(before)
        .inOrder();
    assertThat(before).containsNoDuplicates();
  }

  @Test
  void anotherFindingHasAnotherFingerprint() throws IOException {
    news.change(
        "Weather.java",
        "  @Suppress",
        """
        void again(String line) {
          var logger = Executors.newSingleThreadExecutor();
          CompletableFuture.runAsync(() -> System.out.println(line), logger)
              .whenComplete((nothing, error) -> logger.close());
        }

        @Suppress\
        """);

    news.compile("target/classes", flag());

    ImmutableList<String> all = Sarif.onlyIn(reports).results("/partialFingerprints/unhang~1v1");
    assertThat(all).hasSize(5);
    assertThat(all).containsNoDuplicates();
  }

  @Test
  void aFileForEachModuleEvenAtTheSameTime() throws IOException {
    CompletableFuture<String> app =
        CompletableFuture.supplyAsync(() -> compile("app/target/classes"));
    CompletableFuture<String> lib =
        CompletableFuture.supplyAsync(() -> compile("lib/target/classes"));
    assertThat(app.join()).isEqualTo(lib.join());

    ImmutableList<String> names = News.namesIn(reports);
    assertThat(names).hasSize(2);
    assertThat(names.get(0)).matches("unhang-app-target-classes-[0-9a-f]{8}\\.sarif");
    for (String name : names) {
      assertThat(Sarif.read(reports.resolve(name)).results("/ruleId")).hasSize(4);
    }
  }

  @Test
  void theNextCompilationReplacesWhatTheLastOneSaid() throws IOException {
    news.compile("target/classes", flag());
    news.change("Weather.java", "logger.close()", "logger.shutdown()");

    news.compile("target/classes", flag(), "-Xep:DisconnectWithoutCancel:OFF");

    Sarif sarif = Sarif.onlyIn(reports);
    assertThat(sarif.results("/ruleId"))
        .containsExactly("AwaitTerminationOnEventLoop", "ExecutorCloseInAsyncHandler");
    assertThat(sarif.results("/level")).containsExactly("warning", "warning");
    assertThat(sarif.at("/invocations/0/executionSuccessful")).isEqualTo("true");
  }

  @Test
  void withoutAFindingItIsEmptyAndThere() throws IOException {
    news.compile("target/classes", flag(), "-XepDisableAllChecks");

    assertThat(Sarif.onlyIn(reports).results("/ruleId")).isEmpty();
    assertThat(Sarif.onlyIn(reports).violations()).isEmpty();
  }

  @Test
  void nothingIsWrittenWithoutTheFlag() throws IOException {
    news.compile("target/classes");

    assertThat(News.namesIn(folder)).containsExactly("news");
    assertThat(News.namesIn(news.folder())).containsExactly(".git", "src", "target");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAWarning() throws IOException {
    Files.writeString(folder.resolve("to"), "a file");

    String output = news.compile("target/classes", flag());

    assertThat(output.lines().filter(line -> line.contains("[Unhang]")).toList()).hasSize(1);
    assertThat(output).contains("warning: [Unhang] The SARIF file could not be written into ");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.createDirectories(folder.resolve("to"));
    Files.writeString(reports, "a file");

    assertThat(news.compile("target/classes", flag()))
        .contains("error: [Unhang] Bad value '" + reports + "' of -XepOpt:Unhang:Sarif.");
  }

  private String flag() {
    return "-XepOpt:Unhang:Sarif=" + reports;
  }

  private String compile(String classes) {
    try {
      return news.compile(classes, flag());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
