package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.dump.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows about threads and stacks: javac's side and the reader of dumps understand them alike.
 */
@Tag("once")
final class DumpRowsTest {
  private static final Path DUMPS = Path.of("src", "dumps");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?m)^(?:#\\d+ )?\"(.*)\" |\"(?:name|threadName)\": ?\"([^\"]*)\"|^([^#].*)\t");
  private static final ImmutableList<Fact> FACTS =
      BuiltInModels.read().stream()
          .flatMap(file -> ModelParser.parse(file).facts().stream())
          .filter(fact -> fact.form().isOfDumps())
          .collect(toImmutableList());

  private static Stream<Fact> threads() {
    return FACTS.stream().filter(fact -> fact.form() == Form.THREAD);
  }

  private static Stream<Fact> frames() {
    return FACTS.stream().filter(fact -> fact.form() == Form.FRAME);
  }

  @MethodSource("threads")
  @ParameterizedTest
  void theReaderKnowsTheThread(Fact fact) {
    String name = fact.type().replace("#", "7").replace("*", "x");
    Reading reading = read(name, "java.util.concurrent.FutureTask.get", "com.acme.News.read");
    assertThat(reading.code()).isEqualTo(fact.kind() == Kind.EVENT_LOOP ? 1 : 0);
    if (fact.kind() == Kind.EVENT_LOOP && !fact.framework().startsWith("RxJava")) {
      assertThat(reading.out()).contains(fact.framework() + " serves others");
    }
  }

  @MethodSource("frames")
  @ParameterizedTest
  void theReaderKnowsTheFrame(Fact fact) {
    String type = fact.type().replace(".**", ".Some");
    String method = type + "." + fact.member().replace("*", "");
    Reading reading =
        fact.kind() == Kind.LIBRARY
            ? read("parallel-1", "java.util.concurrent.FutureTask.get", type + ".m")
            : read("parallel-1", "java.lang.Object.wait", method, "com.acme.News.read");
    if (fact.kind() == Kind.NOT_BLOCKING || fact.kind() == Kind.LIBRARY) {
      assertThat(reading.code()).isEqualTo(0);
    } else {
      assertThat(reading.out()).contains("does, for " + fact.note());
      assertThat(reading.out()).contains("called by com.acme.News.read");
    }
  }

  @Test
  void everyWaitSaysForWhat() {
    assertThat(
            frames()
                .filter(fact -> fact.kind() != Kind.LIBRARY && fact.kind() != Kind.NOT_BLOCKING)
                .filter(fact -> fact.note().isEmpty())
                .toList())
        .isEmpty();
  }

  /** No name comes from memory: a dump has it, or names.txt says where it is from. */
  @Test
  void everyNameHasBeenSeen() throws IOException {
    ImmutableSet<String> seen = seen();
    for (Fact fact : threads().toList()) {
      String regex = Pattern.quote(fact.type()).replace("#", "\\E\\d+\\Q").replace("*", "\\E.*\\Q");
      assertWithMessage(fact.type())
          .that(seen.stream().anyMatch(name -> name.matches(regex)))
          .isTrue();
    }
  }

  private static ImmutableSet<String> seen() throws IOException {
    try (Stream<Path> files = Files.list(DUMPS)) {
      List<Path> all = files.toList();
      ImmutableSet.Builder<String> names = ImmutableSet.builder();
      for (Path file : all) {
        names.addAll(
            NAMED
                .matcher(Files.readString(file))
                .results()
                .map(
                    match ->
                        match.group(1) != null
                            ? match.group(1)
                            : match.group(2) != null ? match.group(2) : match.group(3))
                .collect(toImmutableSet()));
      }
      return names.build();
    }
  }

  private static Reading read(String thread, String... frames) {
    StringBuilder dump = new StringBuilder("\"" + thread + "\" #7 prio=5\n");
    for (String frame : frames) {
      dump.append("\tat ").append(frame).append("(News.java:1)\n");
    }
    return Reading.of(dump.toString().getBytes(UTF_8));
  }
}
