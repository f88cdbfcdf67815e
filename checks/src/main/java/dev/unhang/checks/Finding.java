package dev.unhang.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import dev.unhang.fix.Patch;
import dev.unhang.fix.text.FinishedFix;

/** A finding as Error Prone gets it: where there is a patch, the last line says what it does. */
final class Finding {
  private Finding() {}

  static Description of(
      BugChecker check, Tree tree, String message, Patch patch, VisitorState state) {
    if (patch.fix().isEmpty()) {
      return check.buildDescription(tree).setMessage(message).build();
    }
    FinishedFix finished = FinishedFix.of(patch.fix(), patch.words(), check.canonicalName(), state);
    /* A position without a tree: see FinishedFix. */
    DiagnosticPosition position =
        new SimpleDiagnosticPosition(((DiagnosticPosition) tree).getPreferredPosition());
    return check
        .buildDescription(position)
        .setMessage(message + "\n  Did you mean to " + finished.purpose() + "?")
        .addFix(finished.fix())
        .build();
  }
}
