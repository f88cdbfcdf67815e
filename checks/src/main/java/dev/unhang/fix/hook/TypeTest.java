package dev.unhang.fix.hook;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import java.util.function.UnaryOperator;

/**
 * The question whether a stream is of the type that has hooks. The framework hands over no other; a
 * test may, and should not fail for it.
 *
 * @param stream the name of the variable
 * @param type the text of the type, with its arguments
 */
record TypeTest(String stream, String type) {
  private static final int FIRST_WITH_PATTERNS = 16;

  /**
   * An {@code if} statement around another.
   *
   * @param statement makes it for the stream as one of the type
   */
  String around(
      UnaryOperator<String> statement, Layout layout, FreeNames names, VisitorState state) {
    int arguments = type.indexOf('<');
    String plain = arguments < 0 ? type : type.substring(0, arguments);
    if (Capture.isSourceLevel(FIRST_WITH_PATTERNS, state)) {
      String simple = plain.substring(plain.lastIndexOf('.') + 1);
      String name = names.free(Ascii.toLowerCase(simple.charAt(0)) + simple.substring(1));
      return text(type + " " + name, statement.apply(name), layout);
    }
    return text(plain, statement.apply("((" + type + ") " + stream + ")"), layout);
  }

  private String text(String tested, String statement, Layout layout) {
    return "if ("
        + stream
        + " instanceof "
        + tested
        + ") "
        + layout.block(ImmutableList.of(statement));
  }
}
