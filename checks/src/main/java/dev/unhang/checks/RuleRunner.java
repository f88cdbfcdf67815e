package dev.unhang.checks;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.text.UnitImports;
import dev.unhang.model.Models;
import dev.unhang.report.Finding;
import dev.unhang.report.Findings;
import dev.unhang.report.MethodSummaries;
import dev.unhang.setup.Failsafe;
import dev.unhang.setup.UnhangFlags;
import org.jspecify.annotations.Nullable;

/** Runs the rules of a check with the user's models at hand, and keeps their defects in. */
final class RuleRunner {
  private static final String NO_IMPORT = "dev.unhang.Nothing";

  private final Failsafe failsafe;
  private final UnhangFlags flags;
  private @Nullable Context configured;

  private RuleRunner(Failsafe failsafe, UnhangFlags flags) {
    this.failsafe = failsafe;
    this.flags = flags;
  }

  static RuleRunner of(BugChecker check, ErrorProneFlags errorProneFlags) {
    UnhangFlags flags = UnhangFlags.from(errorProneFlags);
    return new RuleRunner(Failsafe.of(check, flags), flags);
  }

  /** What a rule says about a tree. */
  <T extends Tree> Description judge(T tree, VisitorState state, Failsafe.Rule<T> rule) {
    /* Fast path: all checks come by here with each call. */
    if (configured != state.context) {
      configured = failsafe.run(tree, state, () -> configured(state.context), null);
    }
    return failsafe.judge(tree, state, rule);
  }

  private Context configured(Context context) {
    Models.configure(context, flags);
    return context;
  }

  /** Tells other modules what a check knows of the methods of a file, if the user wants it. */
  Description tell(
      CompilationUnitTree unit, VisitorState state, MethodSummaries.Question question) {
    return MethodSummaries.areWanted(state)
        ? judge(
            unit,
            state,
            (file, here) -> {
              MethodSummaries.collect(question, here);
              return Description.NO_MATCH;
            })
        : Description.NO_MATCH;
  }

  /** Whether a declaration around a place, in whichever file, switches a check off. */
  static boolean isSuppressed(TreePath place, BugChecker check, VisitorState state) {
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      if (check.isSuppressed(path.getLeaf(), state)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A finding as Error Prone gets it, which is reported besides where the user wants a report.
   *
   * @param trail the places that the message speaks of
   */
  static Description describe(
      BugChecker check, Tree tree, String message, Patch patch, Trail trail, VisitorState state) {
    @Nullable SuggestedFix fix =
        patch instanceof Change change ? arranged(change, check, state) : null;
    Findings.add(
        () ->
            new Finding(
                check,
                JavacTrees.instance(state.context)
                    .getPath(state.getPath().getCompilationUnit(), tree),
                message,
                patch.words(),
                fix,
                trail.path(),
                trail.related()),
        state);
    String page = "\n  (see java -jar unhang-checks.jar doc " + check.canonicalName() + ")";
    if (fix == null) {
      return check.buildDescription(tree).setMessage(message + page).build();
    }
    DiagnosticPosition position =
        new SimpleDiagnosticPosition(((DiagnosticPosition) tree).getPreferredPosition());
    return check
        .buildDescription(position)
        .setMessage(message + "\n  Did you mean to " + fix.getShortDescription() + "?" + page)
        .addFix(fix)
        .build();
  }

  /**
   * A change as Error Prone gets it: where there is a patch, a line says what it does.
   *
   * <p>Error Prone prints a line of the patched code for each fix, and the first one: an import or
   * a brace as often as not. It prints none for a fix that is about imports and has no tree, and it
   * leaves the imports alone if what should go is not there.
   */
  private static SuggestedFix arranged(Change change, BugChecker check, VisitorState state) {
    return UnitImports.of(state)
        .arrange(change.fix(), check.canonicalName())
        .setShortDescription(change.purpose())
        .removeImport(NO_IMPORT)
        .build();
  }
}
