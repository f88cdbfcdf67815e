package dev.unhang.fix.disconnect;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.safe.Purity;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.UnitImports;
import dev.unhang.judge.disconnect.WorkVerdict;
import javax.lang.model.element.Modifier;

/** A field that one method alone uses for a handle gives way to a local variable of its name. */
final class OverwrittenField {
  private final WorkVerdict verdict;
  private final SourceText source;
  private final VisitorState state;

  OverwrittenField(WorkVerdict verdict, PatchScope scope) {
    this.verdict = verdict;
    this.source = scope.source();
    this.state = scope.state();
  }

  SuggestedFix fix() throws NoPatchException {
    VarSymbol field = verdict.work().handle().variable();
    TreePath declaration = UsageIndex.of(state).declaration(field);
    if (field == null
        || declaration == null
        || !(verdict.site().getLeaf() instanceof AssignmentTree assignment)
        || !(verdict.site().getParentPath().getLeaf() instanceof ExpressionStatementTree)
        || !(declaration.getLeaf() instanceof VariableTree variable)) {
      throw new NoPatchException("the field is used in other ways too");
    }
    Spot spot = Spot.around(verdict.site(), source);
    if (!field.getModifiers().contains(Modifier.PRIVATE) || !isAlone(field, assignment, spot)) {
      throw new NoPatchException("`" + field.getSimpleName() + "` is used outside this method too");
    }
    Edits edits = new Edits(source);
    edits.insert(source.start(assignment), source.of(variable.getType()) + " ");
    if (mayGo(variable, Spot.around(declaration, source), assignment)) {
      edits.removeWithComments(variable);
    }
    return edits.fix();
  }

  /**
   * Whether the declaration may go, which nothing needs any more. One that stands behind code that
   * another patch changes stays: one of the two patches would be left out.
   */
  private boolean mayGo(VariableTree field, Spot declaration, AssignmentTree assignment) {
    int start = source.start(field);
    int end = source.start(assignment);
    return field.getModifiers().getAnnotations().isEmpty()
        && declaration.isWhole()
        && Purity.isPure(field.getInitializer(), state)
        && UnitImports.of(state)
            .isUntouched(Math.min(start, end), Math.max(source.end(field), end));
  }

  /** Whether all uses are reads behind the assignment, by the plain name. */
  private boolean isAlone(VarSymbol field, AssignmentTree assignment, Spot spot) {
    return assignment.getVariable() instanceof IdentifierTree
        && UsageIndex.of(state).uses(field).stream()
            .allMatch(
                use ->
                    use.getLeaf() == assignment.getVariable()
                        || (use.getLeaf() instanceof IdentifierTree
                            && !isAssigned(use)
                            && spot.isBefore(use)));
  }

  private static boolean isAssigned(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return parent instanceof AssignmentTree assignment
        && getSymbol(assignment.getVariable()) == getSymbol(use.getLeaf());
  }
}
