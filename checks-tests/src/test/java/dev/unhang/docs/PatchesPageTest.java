package dev.unhang.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each promise about patches names tests or topics of cases that there are. */
@Tag("once")
final class PatchesPageTest {
  private static final Path TOPICS = Path.of("src", "cases");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void eachPromiseNamesWhatShowsIt() throws IOException {
    for (String row : rows()) {
      assertWithMessage(row).that(shownBy(row)).isNotEmpty();
    }
  }

  @Test
  void whatShowsItIsThere() throws IOException {
    ImmutableSet<String> classes =
        JavaFiles.below(Path.of("src", "test", "java")).stream()
            .map(JavaFiles::name)
            .collect(toImmutableSet());
    ImmutableList<String> missing =
        rows().stream()
            .flatMap(row -> shownBy(row).stream())
            .filter(name -> !classes.contains(name))
            .filter(name -> !Files.exists(TOPICS.resolve(name + ".java")))
            .collect(toImmutableList());
    assertThat(missing).isEmpty();
  }

  @Test
  void thereAreRows() throws IOException {
    assertThat(rows().size()).isAtLeast(25);
  }

  private static ImmutableList<String> rows() throws IOException {
    return Page.read(Path.of("..", "checks", "docs", "patches.md")).prose().stream()
        .filter(line -> line.startsWith("| "))
        .filter(line -> !line.equals("| promise | shown by |"))
        .collect(toImmutableList());
  }

  /** The names in the last column. */
  private static ImmutableList<String> shownBy(String row) {
    List<String> columns = Splitter.on(" | ").splitToList(row);
    return NAME.matcher(Iterables.getLast(columns))
        .results()
        .map(name -> name.group(1))
        .collect(toImmutableList());
  }
}
