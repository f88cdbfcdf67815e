package dev.unhang.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a library on the processor path, as its own jar states it.
 *
 * @param text the whole version, such as {@code 2.42.0}
 * @param major its first number
 * @param minor its second number
 */
record Release(String text, int major, int minor) {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\b.*");

  /** The version in the Maven properties inside the jar of an artifact; empty if unknown. */
  static Optional<Release> of(String group, String artifact) {
    String name = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream stream = Release.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(stream);
      return parse(properties.getProperty("version"));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A version from its text; empty for a build from Error Prone's head, which has no number. */
  static Optional<Release> parse(@Nullable String text) {
    if (text == null || text.contains("HEAD")) {
      return Optional.empty();
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? Optional.of(
            new Release(
                text, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
        : Optional.empty();
  }

  boolean isOlderThan(Release other) {
    return major < other.major || (major == other.major && minor < other.minor);
  }
}
