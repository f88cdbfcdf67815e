package dev.unhang.mutation;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * A change of a rule that no topic notices.
 *
 * @param kind the word for why that is so; {@link #OPEN} if nobody has said
 * @param method the method that was changed
 * @param change what was done to it, in PIT's words
 * @param source the line that was changed, as it stands in the source
 */
record Survivor(String kind, String method, String change, String source) {
  static final String OPEN = "open";

  private static final String BETWEEN = " | ";

  static Survivor parse(String line) {
    List<String> parts = Splitter.on(BETWEEN).limit(4).splitToList(line.strip());
    return new Survivor(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  String line() {
    return "  " + String.join(BETWEEN, kind, method, change, source);
  }

  boolean isOpen() {
    return kind.equals(OPEN);
  }

  /** Whether it is the same change of the same line. */
  boolean isLike(Survivor other) {
    return method.equals(other.method)
        && change.equals(other.change)
        && source.equals(other.source);
  }

  Survivor withKind(String other) {
    return new Survivor(other, method, change, source);
  }
}
