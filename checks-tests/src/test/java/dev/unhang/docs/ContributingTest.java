package dev.unhang.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.unhang.docs.Page.Block;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer is told: the classes, rooms, links and commands are there. */
@Tag("once")
final class ContributingTest {
  private static final Path ROOT = Path.of("..");
  private static final Path MAIN = ROOT.resolve("checks/src/main/java/dev/unhang");
  private static final Path TESTS = ROOT.resolve("checks-tests/src/test/java/dev/unhang");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*)`");
  private static final Pattern ROOM =
      Pattern.compile("\\| \\[`([a-z]+)`]\\(\\.\\./checks/src/main/java/dev/unhang/\\1\\) \\|");
  private static final Pattern STATION = Pattern.compile("\\| `([a-z/]+)` \\| (`.*?) \\| .*");
  private static final Pattern PROFILE = Pattern.compile("-P(\\S+)");
  private static final Pattern MODULE = Pattern.compile("-pl (\\S+)");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
  private static final Pattern PROPERTY = Pattern.compile("-D(unhang\\.[\\w.]+)");
  private static final Pattern CASES =
      Pattern.compile("-Dunhang\\.cases='?([\\w/]+?)(?:/\\*)?[' \n]");
  private static final Pattern ID = Pattern.compile("<profile>\\s*<id>([^<]+)</id>");

  @Test
  void namesClassesThatExist() throws IOException {
    ImmutableSet<String> classes =
        Stream.of(MAIN, TESTS)
            .flatMap(folder -> JavaFiles.below(folder).stream())
            .map(JavaFiles::name)
            .collect(toImmutableSet());

    assertThat(found(CLASS)).isNotEmpty();
    assertThat(Sets.difference(found(CLASS), classes)).isEmpty();
  }

  @Test
  void namesTheRoomOfEachClassOnTheWay() throws IOException {
    ImmutableList<String> stations =
        page().prose().stream()
            .flatMap(line -> STATION.matcher(line).results())
            .flatMap(
                row ->
                    CLASS
                        .matcher(row.group(2))
                        .results()
                        .map(name -> row.group(1) + "/" + name.group(1) + ".java"))
            .collect(toImmutableList());

    assertThat(stations).isNotEmpty();
    assertThat(stations.stream().filter(station -> !Files.exists(MAIN.resolve(station))).toList())
        .isEmpty();
  }

  /** Each check has its way, from the checker on. */
  @Test
  void hasAWayForEachCheck() throws IOException {
    for (String check : PackChecks.byName().keySet()) {
      assertThat(text())
          .containsMatch("### " + check + "\n\n.*\n.*\n\\| `checks` \\| `" + check + "` \\|");
    }
  }

  @Test
  void hasARowForEachRoom() throws IOException {
    try (Stream<Path> files = Files.list(MAIN)) {
      ImmutableSet<String> rooms =
          files
              .filter(Files::isDirectory)
              .map(room -> room.getFileName().toString())
              .collect(toImmutableSet());

      assertThat(found(ROOM)).containsExactlyElementsIn(rooms);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "SECURITY.md"})
  void linksLeadSomewhere(String name) throws IOException {
    Page page = Page.read(ROOT.resolve(".github").resolve(name));
    assertThat(page.brokenLinks()).isEmpty();
  }

  @Test
  void commandsNameProfilesThatExist() throws IOException {
    String poms = poms();
    ImmutableSet<String> profiles =
        ID.matcher(poms).results().map(match -> match.group(1)).collect(toImmutableSet());

    assertThat(found(PROFILE)).isNotEmpty();
    assertThat(profiles).containsAtLeastElementsIn(found(PROFILE));
  }

  @Test
  void commandsNameModulesTestsAndCasesThatExist() throws IOException {
    for (String module : found(MODULE)) {
      assertThat(poms()).contains("<module>" + module + "</module>");
    }
    ImmutableSet<String> tests =
        JavaFiles.below(TESTS).stream().map(JavaFiles::name).collect(toImmutableSet());
    assertThat(Sets.difference(found(TEST), tests)).isEmpty();
    Path cases = ROOT.resolve("checks-tests/src/cases");
    String pages = text() + Files.readString(cases.resolve("README.md"));
    ImmutableSet<String> topics =
        CASES.matcher(pages).results().map(match -> match.group(1)).collect(toImmutableSet());
    assertThat(topics).isNotEmpty();
    for (String topic : topics) {
      assertWithMessage("cases of the topic %s", topic)
          .that(Files.exists(cases.resolve(topic)) || Files.exists(cases.resolve(topic + ".java")))
          .isTrue();
    }
  }

  /** Somebody reads each property of ours that a command sets. */
  @Test
  void commandsSetPropertiesThatExist() throws IOException {
    StringBuilder readers = new StringBuilder(poms());
    for (Path file : JavaFiles.below(TESTS)) {
      readers.append(Files.readString(file));
    }
    ImmutableList<String> unread =
        found(PROPERTY).stream()
            .filter(
                property ->
                    readers.indexOf("\"" + property + "\"") < 0
                        && readers.indexOf("${" + property + "}") < 0)
            .collect(toImmutableList());

    assertThat(found(PROPERTY)).isNotEmpty();
    assertThat(unread).isEmpty();
  }

  @Test
  void theHookIsThere() throws IOException {
    assertThat(text()).contains("git config core.hooksPath .githooks");
    assertThat(Files.isExecutable(ROOT.resolve(".githooks/pre-commit"))).isTrue();
  }

  private static Page page() throws IOException {
    return Page.read(ROOT.resolve(".github/CONTRIBUTING.md"));
  }

  /** The prose and the commands. */
  private static String text() throws IOException {
    return String.join("\n", page().prose())
        + "\n"
        + String.join("\n", page().blocks().stream().map(Block::text).toList());
  }

  private static ImmutableSet<String> found(Pattern pattern) throws IOException {
    return pattern.matcher(text()).results().map(match -> match.group(1)).collect(toImmutableSet());
  }

  private static String poms() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String module :
        ImmutableList.of("", "checks", "checks/editors", "checks-tests", "sample-project")) {
      text.append(Files.readString(ROOT.resolve(module).resolve("pom.xml")));
    }
    return text.toString();
  }
}
