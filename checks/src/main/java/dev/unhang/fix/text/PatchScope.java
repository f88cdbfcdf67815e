package dev.unhang.fix.text;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;

/**
 * What every part of one patch is given.
 *
 * @param state where the finding is
 * @param source the text of its file
 * @param fix what imports are added to
 * @param mayInterrupt whether the patch may interrupt a thread that does work for a client
 */
public record PatchScope(
    VisitorState state, SourceText source, SuggestedFix.Builder fix, boolean mayInterrupt) {

  /** For a patch that cancels nothing. */
  public static PatchScope of(VisitorState state) {
    return of(state, false);
  }

  public static PatchScope of(VisitorState state, boolean mayInterrupt) {
    return new PatchScope(state, new SourceText(state), SuggestedFix.builder(), mayInterrupt);
  }

  /** The same for another patch, which has imports of its own. */
  public PatchScope fresh() {
    return new PatchScope(state, source, SuggestedFix.builder(), mayInterrupt);
  }

  /** The name of a type, which is imported if it has to be. */
  public String name(String type) {
    return UnitImports.of(state).isTaken(type)
        ? type
        : SuggestedFixes.qualifyType(state, fix, type);
  }

  /** The name of a type, which is imported if it has to be. */
  public String name(Symbol type) {
    return UnitImports.of(state).isTaken(type.getQualifiedName().toString())
        ? type.getQualifiedName().toString()
        : SuggestedFixes.qualifyType(state, fix, type);
  }

  /** A type with its arguments, whose names are imported if they have to be. */
  public String typeText(Type type) {
    SuggestedFix.Builder own = SuggestedFix.builder();
    String text = SuggestedFixes.prettyType(state, own, type);
    for (String line : own.build().getImportsToAdd()) {
      String name = line.substring(line.indexOf(' ') + 1);
      text = text.replaceAll("\\b" + UnitImports.simpleName(name) + "\\b", name(name));
    }
    return text;
  }
}
