package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.unhang.testing.Source;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the end of a line says that a check has to say there.
 *
 * @param path of the source
 * @param line its number, from 1
 * @param text what is behind the colon; empty if there is none
 */
record Marker(String path, int line, Kind kind, String text) {
  private static final Pattern ONE =
      Pattern.compile(
          "// (FINDING|FALSE FINDING|KNOWN GAP|NO PATCH|SILENT|HERE)(?:: (.*?))?"
              + "(?=\\s*$| // (?:FINDING|FALSE FINDING|KNOWN GAP|NO PATCH|SILENT|HERE)\\b)");

  private static final Pattern PLACE = Pattern.compile("@(line:)?(\\w+)");

  /** What is expected. */
  enum Kind {
    FINDING,
    FALSE_FINDING,
    KNOWN_GAP,
    NO_PATCH,
    SILENT,
    HERE;

    String shown() {
      return name().replace('_', ' ');
    }

    /** Whether the check has to report the line. */
    boolean isReported() {
      return this == FINDING || this == FALSE_FINDING || this == NO_PATCH;
    }
  }

  /** All of a source. */
  static ImmutableList<Marker> in(Source source) {
    ImmutableList.Builder<Marker> markers = ImmutableList.builder();
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = ONE.matcher(lines.get(i));
      while (matcher.find()) {
        Kind kind = Kind.valueOf(matcher.group(1).replace(' ', '_'));
        String text = matcher.group(2) == null ? "" : matcher.group(2).strip();
        if (text.isEmpty() && kind != Kind.SILENT) {
          throw new IllegalArgumentException(
              source.path() + ":" + (i + 1) + ": a marker takes a text: " + lines.get(i).strip());
        }
        markers.add(new Marker(source.path(), i + 1, kind, text));
      }
    }
    return markers.build();
  }

  /**
   * Whether a message says the text.
   *
   * @param places what {@code @name} stands for
   */
  boolean fits(String message, ImmutableMap<String, String> places) {
    int from = 0;
    for (String part : parts(places)) {
      if (part.startsWith("!")) {
        if (message.contains(part.substring(1))) {
          return false;
        }
        continue;
      }
      int at = message.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  private ImmutableList<String> parts(ImmutableMap<String, String> places) {
    return Splitter.on(" ... ").splitToStream(text(places)).collect(toImmutableList());
  }

  /** The text, with what {@code @name} stands for. */
  String text(ImmutableMap<String, String> places) {
    return PLACE.matcher(text).replaceAll(match -> place(match, places));
  }

  private static String place(MatchResult match, ImmutableMap<String, String> places) {
    String place = places.get(match.group(2));
    String text =
        place == null
            ? match.group()
            : match.group(1) == null ? place : "line " + place.substring(place.indexOf(':') + 1);
    return Matcher.quoteReplacement(text);
  }

  @Override
  public String toString() {
    return kind.shown() + (text.isEmpty() ? "" : ": " + text);
  }
}
