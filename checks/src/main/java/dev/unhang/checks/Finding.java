package dev.unhang.checks;

import com.google.common.base.Ascii;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import dev.unhang.fix.Remedy;
import dev.unhang.fix.text.UnitImports;

/**
 * A finding as Error Prone gets it, whose last line says what the patch does.
 *
 * <p>Error Prone itself would print one line of the patched code there, and the first one: that is
 * an import or a brace as often as not. It prints nothing for a fix that changes imports and
 * belongs to no tree, and it changes no import that a file has not: so a finding has a position and
 * no tree, and its fix removes an import that there is nowhere.
 */
final class Finding {
  private static final String MOVE = "the wait has to move: run it";
  private static final String NO_IMPORT = "dev.unhang.Nothing";

  private Finding() {}

  static Description of(
      BugChecker check, Tree tree, String message, Remedy remedy, VisitorState state) {
    if (remedy.fix().isEmpty()) {
      return check.buildDescription(tree).setMessage(message).build();
    }
    String purpose = purpose(remedy.advice());
    SuggestedFix fix =
        UnitImports.of(state)
            .arrange(remedy.fix(), check.canonicalName())
            .setShortDescription(purpose)
            .removeImport(NO_IMPORT)
            .build();
    int position = ((DiagnosticPosition) tree).getPreferredPosition();
    return check
        .buildDescription((DiagnosticPosition) new SimpleDiagnosticPosition(position))
        .setMessage(message + "\n  Did you mean to " + purpose + "?")
        .addFix(fix)
        .build();
  }

  /** What a patch does, from the words that tell what to do and why. */
  private static String purpose(String advice) {
    int move = advice.indexOf(MOVE);
    String order = move < 0 ? advice : "Run the wait" + advice.substring(move + MOVE.length());
    String purpose = order;
    for (String end : new String[] {";", ": ", ", which ", ", with "}) {
      int index = purpose.indexOf(end);
      purpose = index < 0 ? purpose : purpose.substring(0, index);
    }
    return Ascii.toLowerCase(purpose.charAt(0))
        + purpose.substring(1).replace(". Call ", " and call ");
  }
}
