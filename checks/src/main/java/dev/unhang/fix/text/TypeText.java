package dev.unhang.fix.text;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.tools.javac.code.Type;
import java.util.Collections;

/** Types as the source writes them. */
public final class TypeText {
  private TypeText() {}

  /**
   * The type that a value is cast to: a subtype with the type arguments of the type that the value
   * has.
   */
  public static String ofCast(
      Type subtype, Type type, SuggestedFix.Builder fix, VisitorState state) {
    String name = SuggestedFixes.qualifyType(state, fix, subtype.tsym);
    int wanted = subtype.tsym.type.getTypeArguments().size();
    if (wanted == 0) {
      return name;
    }
    boolean isSame = type.getTypeArguments().size() == wanted;
    return isSame
        ? name
            + type.getTypeArguments().stream()
                .map(argument -> SuggestedFixes.prettyType(state, fix, argument))
                .collect(joining(", ", "<", ">"))
        : of(subtype, fix, state);
  }

  /** A type as the source writes it, with a wildcard for each type argument. */
  public static String of(Type type, SuggestedFix.Builder fix, VisitorState state) {
    if (type.isPrimitive()) {
      return type.toString();
    }
    String written = SuggestedFixes.qualifyType(state, fix, type.tsym);
    int arguments = type.tsym.type.getTypeArguments().size();
    return arguments == 0
        ? written
        : written + Collections.nCopies(arguments, "?").stream().collect(joining(", ", "<", ">"));
  }
}
