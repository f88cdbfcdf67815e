package dev.unhang.fix.hook;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.TypeWitness;
import java.util.function.UnaryOperator;

/**
 * The question whether a stream is of the type that has hooks. The framework hands over no other; a
 * test may, and should not fail for it.
 *
 * @param stream the name of the variable
 * @param type the text of the type, with its arguments
 * @param name what to call it as one of the type
 */
record TypeTest(String stream, String type, String name) {
  private static final int FIRST_WITH_PATTERNS = 16;

  static TypeTest of(VarSymbol stream, Type type, PatchScope scope) {
    return new TypeTest(
        stream.name.toString(),
        TypeWitness.cast(type, stream.type, scope),
        HandleCancel.nameFor(type));
  }

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
      String free = names.free(name);
      return text(type + " " + free, statement.apply(free), layout);
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
