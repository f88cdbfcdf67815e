package dev.unhang.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Markers for findings whose message prints a path.
 *
 * <p>{@code // PATH: channelInactive > Pools.drain > !Pools.log} before the line of a finding says
 * that its message names these in this order, and nowhere those after an exclamation mark. A line
 * that ends in {@code // wait} is where it waits: findings in other files have to name it, as in
 * {@code Pools.java:12}.
 *
 * @param sources with the markers of Error Prone
 * @param predicates what the messages are, by the name in these markers
 */
record PathMarkers(
    ImmutableList<Source> sources, ImmutableMap<String, Predicate<String>> predicates) {
  private static final String MARKER = "// PATH: ";
  private static final String WAIT = "// wait";
  private static final Splitter NAMES = Splitter.on('>').trimResults().omitEmptyStrings();

  static PathMarkers of(String... texts) {
    ImmutableList<Source> marked =
        Arrays.stream(texts).map(Source::of).collect(ImmutableList.toImmutableList());
    Map<String, Predicate<String>> predicates = new LinkedHashMap<>();
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Source source : marked) {
      StringBuilder text = new StringBuilder();
      for (String line : source.text().split("\n", -1)) {
        int marker = line.indexOf(MARKER);
        if (marker < 0) {
          text.append(line).append('\n');
          continue;
        }
        String key = "PATH" + predicates.size();
        predicates.put(
            key,
            message(
                NAMES.splitToList(line.substring(marker + MARKER.length())),
                placeOfWait(marked, source)));
        text.append(line, 0, marker).append("// BUG: Diagnostic matches: ").append(key);
        text.append('\n');
      }
      sources.add(source.withText(text.toString()));
    }
    if (predicates.isEmpty()) {
      throw new IllegalArgumentException("No line of the sources has '" + MARKER + "NAMES'");
    }
    return new PathMarkers(sources.build(), ImmutableMap.copyOf(predicates));
  }

  /** Where it waits, if that is in another file than {@code own}. */
  private static Optional<String> placeOfWait(ImmutableList<Source> sources, Source own) {
    for (Source source : sources) {
      int number = 0;
      for (String line : source.text().split("\n", -1)) {
        number++;
        if (line.endsWith(WAIT) && !source.path().equals(own.path())) {
          String file = source.path().substring(source.path().lastIndexOf('/') + 1);
          return Optional.of(file + ":" + number);
        }
      }
    }
    return Optional.empty();
  }

  private static Predicate<String> message(Iterable<String> names, Optional<String> place) {
    return message -> {
      int from = 0;
      for (String name : names) {
        if (name.startsWith("!")) {
          if (message.contains(name.substring(1))) {
            return false;
          }
          continue;
        }
        int at = message.indexOf(name, from);
        if (at < 0) {
          return false;
        }
        from = at + name.length();
      }
      return place.filter(text -> !message.contains(text)).isEmpty();
    };
  }
}
