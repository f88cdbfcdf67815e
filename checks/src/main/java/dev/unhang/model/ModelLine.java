package dev.unhang.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * A line of a model file that states a fact, not yet read.
 *
 * @param file the file
 * @param text the line
 * @param number the line's number, from 1
 * @param section the lines above that cover it
 * @param order its place among all lines, in order of precedence
 */
record ModelLine(ModelText file, String text, int number, Section section, int order) {
  /** Whether it states a fact that is a {@link Kind#isTrait trait}. */
  boolean isTrait() {
    String word = text.strip();
    int end = 0;
    while (end < word.length() && word.charAt(end) > ' ') {
      end++;
    }
    return ModelParser.isTrait(word.substring(0, end));
  }

  /**
   * What some lines say about the lines below them.
   *
   * @param framework the framework's name; empty before the first such line
   * @param artifacts the artifacts, separated by blanks; empty before the first such line
   */
  record Section(String framework, String artifacts) {
    static final Section NONE = new Section("", "");

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    /** The artifacts, one by one. */
    ImmutableList<String> artifactNames() {
      return ImmutableList.copyOf(BLANKS.split(artifacts));
    }
  }
}
