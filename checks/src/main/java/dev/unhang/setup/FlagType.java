package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Arrays.stream;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

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
