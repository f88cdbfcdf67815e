package dev.unhang.fix.text;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.handle.HandleCancel;

/** The type that a value is cast to. */
public final class CastType {
  private CastType() {}

  /** A subtype with the type arguments of the type that the value has. */
  public static String text(Type subtype, Type type, SuggestedFix.Builder fix, VisitorState state) {
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
        : HandleCancel.typeText(subtype, fix, state);
  }
}
