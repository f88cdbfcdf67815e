package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Arrays.stream;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What may stand after the {@code =} of a flag.
 *
 * @param values the valid values, in words
 * @param words the valid values where they can be listed, else empty
 * @param parser gives the value of a text, or empty if the text is not valid
 */
record FlagType<T>(
    String values, ImmutableList<String> words, Function<String, Optional<T>> parser) {
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|m)");

  static FlagType<Boolean> yesOrNo() {
    return ofWords(ImmutableList.of(true, false));
  }

  static <E extends Enum<E>> FlagType<E> oneOf(Class<E> type) {
    return ofWords(stream(type.getEnumConstants()).collect(toImmutableList()));
  }

  /** A comma-separated list of files, relative to the directory that the compiler runs in. */
  static FlagType<ImmutableList<Path>> files() {
    return new FlagType<>("a comma-separated list of files", ImmutableList.of(), FlagType::paths);
  }

  /** A folder, relative to the directory that the compiler runs in; it need not exist. */
  static FlagType<Optional<Path>> folder() {
    return new FlagType<>(
        "a folder, which is made if it is not there", ImmutableList.of(), FlagType::path);
  }

  /** A comma-separated list of places in the code. */
  static FlagType<ImmutableList<Place>> places() {
    return new FlagType<>(
        "a comma-separated list of places: `Class`, `Class.method`, `File.java` or `File.java:31`",
        ImmutableList.of(),
        FlagType::places);
  }

  /** A comma-separated list of types by their qualified or binary names. */
  static FlagType<ImmutableList<String>> typeNames() {
    return new FlagType<>(
        "a comma-separated list of qualified names, such as com.acme.OnLoop",
        ImmutableList.of(),
        FlagType::names);
  }

  /** A span of time: a number and its unit. */
  static FlagType<Duration> time() {
    return new FlagType<>("a time such as 250ms, 2s or 1m", ImmutableList.of(), FlagType::duration);
  }

  private static Optional<Duration> duration(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(time.group(1));
    return Optional.of(
        switch (time.group(2)) {
          case "m" -> Duration.ofMinutes(amount);
          case "s" -> Duration.ofSeconds(amount);
          default -> Duration.ofMillis(amount);
        });
  }

  private static <T> FlagType<T> ofWords(ImmutableList<T> constants) {
    ImmutableList<String> words = constants.stream().map(FlagType::word).collect(toImmutableList());
    return new FlagType<>(
        "one of " + String.join(", ", words),
        words,
        text ->
            constants.stream().filter(c -> word(c).equals(Ascii.toLowerCase(text))).findFirst());
  }

  private static String word(Object constant) {
    return Ascii.toLowerCase(constant.toString());
  }

  private static Optional<ImmutableList<Place>> places(String text) {
    ImmutableList<Optional<Place>> places =
        COMMA.splitToStream(text).map(Place::parse).collect(toImmutableList());
    return places.isEmpty() || places.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(places.stream().flatMap(Optional::stream).collect(toImmutableList()));
  }

  private static Optional<ImmutableList<String>> names(String text) {
    ImmutableList<String> names = COMMA.splitToStream(text).collect(toImmutableList());
    return names.isEmpty() || !names.stream().allMatch(FlagType::isQualified)
        ? Optional.empty()
        : Optional.of(names);
  }

  private static boolean isQualified(String name) {
    return name.indexOf('.') > 0 && SourceVersion.isName(name);
  }

  /** A flag without a value is true, which is no folder that anybody means. */
  private static Optional<Optional<Path>> path(String text) {
    try {
      return text.isBlank() || text.equals("true") || Files.isRegularFile(Path.of(text))
          ? Optional.empty()
          : Optional.of(Optional.of(Path.of(text)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImmutableList<Path>> paths(String text) {
    try {
      ImmutableList<Path> paths =
          COMMA.splitToStream(text).map(Path::of).collect(toImmutableList());
      return paths.isEmpty() ? Optional.empty() : Optional.of(paths);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
