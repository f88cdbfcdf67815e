package dev.unhang.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import dev.unhang.doc.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check has its page, and the page says of it what the code says. */
@Tag("once")
final class CheckPagesTest {
  private static final ImmutableList<String> SCHEME =
      ImmutableList.of(
          "## The bug",
          "## The message",
          "## The fix",
          "## What is flagged",
          "## What is not",
          "## Where it counts",
          "## The fixes",
          "## Configuration",
          "## Suppression",
          "## Known gaps",
          "## Measured");
  private static final Pattern ROW =
      Pattern.compile("\\| \\[`(\\w+)`]\\(checks/docs/\\1\\.md\\) \\|");

  @MethodSource("names")
  @ParameterizedTest
  void beginsWithTheNameOfTheCheck(String name) throws IOException {
    assertThat(Files.readString(Page.ofCheck(name))).startsWith("# " + name + "\n");
  }

  @MethodSource("names")
  @ParameterizedTest
  void hasTheSummary(String name) throws IOException {
    assertThat(Page.read(Page.ofCheck(name)).words()).contains(Page.plain(pattern(name).summary()));
  }

  @MethodSource("names")
  @ParameterizedTest
  void hasTheSeverity(String name) throws IOException {
    assertThat(Page.read(Page.ofCheck(name)).prose())
        .contains(
            "Severity: %s, on by default. Make it an error with `-Xep:%s:ERROR`."
                .formatted(Ascii.toLowerCase(pattern(name).severity().name()), name));
  }

  @MethodSource("names")
  @ParameterizedTest
  void saysHowToSuppressTheCheck(String name) throws IOException {
    assertThat(Page.read(Page.ofCheck(name)).words())
        .contains("@SuppressWarnings(\"" + name + "\")");
  }

  @MethodSource("names")
  @ParameterizedTest
  void followsTheScheme(String name) throws IOException {
    assertThat(
            Page.read(Page.ofCheck(name)).prose().stream()
                .filter(line -> line.startsWith("## "))
                .collect(toImmutableList()))
        .containsExactlyElementsIn(SCHEME)
        .inOrder();
  }

  @MethodSource("names")
  @ParameterizedTest
  void isNoLongerThanOneReads(String name) throws IOException {
    assertThat(Files.readAllLines(Page.ofCheck(name)).size()).isAtMost(150);
  }

  @Test
  void readmeHasARowForEachCheckAndNoOther() throws IOException {
    ImmutableSet<String> rows =
        Page.readme().prose().stream()
            .flatMap(line -> ROW.matcher(line).results())
            .map(row -> row.group(1))
            .collect(toImmutableSet());

    assertThat(rows).containsExactlyElementsIn(names());
  }

  /** There is no address that a link could lead to: findings name the command that prints it. */
  @MethodSource("names")
  @ParameterizedTest
  void findingsHaveNoLink(String name) {
    assertThat(pattern(name).linkType()).isEqualTo(LinkType.NONE);
  }

  @MethodSource("names")
  @ParameterizedTest
  void theNameOfTheCheckIsThatOfThePage(String name) {
    assertThat(Pages.names()).contains(name);
  }

  private static Set<String> names() {
    return PackChecks.byName().keySet();
  }

  private static BugPattern pattern(String name) {
    return Objects.requireNonNull(PackChecks.named(name).getAnnotation(BugPattern.class));
  }
}
