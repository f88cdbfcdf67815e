package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.ErrorProneFlags;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;

/**
 * The flags of the pack as a user set them, read once.
 *
 * <p>Reading never throws, because an exception in the constructor of a check stops the compiler
 * with a stack trace. A flag with a bad value has its default, and {@link #problems} says what is
 * wrong.
 */
public final class UnhangFlags {
  private static final String OPTION = ErrorProneFlags.PREFIX;
  private static final String NAME = "unhang";
  private static final Pattern NAME_AND_SEPARATOR = Pattern.compile("(?i)^unhang\\P{L}*");
  private static final ImmutableMap<String, Flag<?>> BY_NAME =
      Flag.ALL.stream().collect(ImmutableMap.toImmutableMap(Flag::name, flag -> flag));
  private static final ImmutableList<String> KEYS =
      Flag.ALL.stream().map(Flag::key).collect(toImmutableList());

  private final ErrorProneFlags flags;

  /** Reads the flags of a compilation. */
  @Inject
  public UnhangFlags(ErrorProneFlags flags) {
    this.flags = flags;
  }

  /** Reads the flags of a compilation. */
  public static UnhangFlags from(ErrorProneFlags flags) {
    return new UnhangFlags(flags);
  }

  /** The value of a flag; its default if it is not set or its value is bad. */
  public <T> T get(Flag<T> flag) {
    return flags.get(flag.name()).flatMap(flag.type().parser()).orElse(flag.defaultValue());
  }

  /** What is wrong with the flags, one message per flag, by name; empty if nothing is. */
  ImmutableList<String> problems() {
    return flags.getFlagsMap().entrySet().stream()
        .filter(entry -> Ascii.toLowerCase(entry.getKey()).startsWith(NAME))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> problem(entry.getKey(), entry.getValue()).stream())
        .collect(toImmutableList());
  }

  private static Optional<String> problem(String name, String value) {
    Flag<?> flag = BY_NAME.get(name);
    if (flag == null) {
      return Optional.of(unknown(name));
    }
    return flag.type().parser().apply(value).isPresent()
        ? Optional.empty()
        : Optional.of(badValue(flag, value));
  }

  private static String unknown(String name) {
    String key = NAME_AND_SEPARATOR.matcher(name).replaceFirst("");
    return "Unknown flag "
        + OPTION
        + name
        + Spelling.nearest(key, KEYS)
            .map(k -> ", did you mean " + Flag.PREFIX + k + "?")
            .orElse(".")
        + " The flags of Unhang are "
        + KEYS.stream().map(k -> Flag.PREFIX + k).collect(joining(", "));
  }

  private static String badValue(Flag<?> flag, String value) {
    return "Bad value '"
        + value
        + "' of "
        + OPTION
        + flag.name()
        + Spelling.nearest(value, flag.type().words())
            .map(word -> ", did you mean '" + word + "'?")
            .orElse(".")
        + " The value is "
        + flag.type().values();
  }
}
