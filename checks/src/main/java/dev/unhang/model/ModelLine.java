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
  private static final String THREAD = Form.THREAD.spelling() + " ";
  private static final String FRAME = Form.FRAME.spelling() + " ";

  /** Whether it states a fact that is a {@link Kind#isTrait trait}. */
  boolean isTrait() {
    int start = skip(0, true);
    Kind kind = ModelParser.KINDS.get(text.substring(start, skip(start, false)));
    return kind != null && kind.isTrait();
  }

  /** Whether it states a fact about what stands in thread dumps. */
  boolean isOfDumps() {
    int form = skip(skip(skip(0, true), false), true);
    return text.startsWith(THREAD, form) || text.startsWith(FRAME, form);
  }

  private int skip(int from, boolean blanks) {
    int i = from;
    while (i < text.length() && (text.charAt(i) <= ' ') == blanks) {
      i++;
    }
    return i;
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
