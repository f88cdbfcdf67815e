package dev.unhang.model;

import static java.util.Objects.requireNonNull;

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
    Kind kind = ModelParser.KINDS.get(word(0));
    return kind != null && kind.isTrait();
  }

  /**
   * Whether its words are what they look like: it is one of ours, which a test has read, and states
   * one fact. Then it need not be read before that fact is asked for.
   */
  boolean isPlain() {
    return file.source() == ModelText.BUILT_IN
        && text.indexOf('{') < 0
        && (form() != Form.ARGUMENT || argument() >= 0);
  }

  /** What kind of fact a plain line states. */
  Kind kind() {
    return requireNonNull(ModelParser.KINDS.get(word(0)), text);
  }

  /** The form of the fact of a plain line. */
  Form form() {
    return requireNonNull(ModelParser.FORMS.get(word(1)), text);
  }

  /** The type that the fact of a plain line is about. */
  String type() {
    String target = word(2);
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  /** Whether the fact of a plain line is about constructors. */
  boolean isAboutConstructors() {
    return word(2).contains("#<init>");
  }

  /**
   * The one argument that the fact of a plain line is about; -1 if it is about none, or several.
   */
  int argument() {
    int open = form() == Form.ARGUMENT ? text.indexOf(")[") + 2 : 1;
    int close = open < 2 ? -1 : text.indexOf(']', open);
    return close == open + 1 ? Character.digit(text.charAt(open), 10) : -1;
  }

  /** The words of the line, from 0. */
  private String word(int index) {
    int start = skip(0, true);
    for (int i = 0; i < index; i++) {
      start = skip(skip(start, false), true);
    }
    return text.substring(start, skip(start, false));
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
