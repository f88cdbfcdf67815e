package dev.unhang.fix.offload;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Moves a statement and all that follows it, but for the result, to a virtual thread. */
final class VirtualThread {
  private static final int SINCE = 21;

  private final VisitorState state;
  private final SourceText source;

  VirtualThread(SourceText source, VisitorState state) {
    this.source = source;
    this.state = state;
  }

  /** The patch; empty if the statements may not become the body of a lambda. */
  Optional<SuggestedFix> fix(TreePath statement, BlockTree body) {
    int from = body.getStatements().indexOf(statement.getLeaf());
    if (from < 0 || !Capture.isSourceLevel(SINCE, state)) {
      return Optional.empty();
    }
    List<? extends StatementTree> moved =
        body.getStatements().subList(from, endWithoutResult(body.getStatements()));
    return !moved.isEmpty() && moved.stream().allMatch(this::isMovable)
        ? Optional.of(replace(moved, source.unit(body)))
        : Optional.empty();
  }

  private static int endWithoutResult(List<? extends StatementTree> statements) {
    int last = statements.size() - 1;
    return statements.get(last) instanceof ReturnTree result && result.getExpression() != null
        ? last
        : last + 1;
  }

  private boolean isMovable(StatementTree statement) {
    return !(statement instanceof VariableTree)
        && !Capture.throwsAny(statement)
        && !Capture.throwsChecked(statement, state)
        && !Capture.leaves(statement)
        && Capture.isPossible(statement, state);
  }

  private SuggestedFix replace(List<? extends StatementTree> moved, String unit) {
    int start = source.start(moved.get(0));
    int end = source.end(moved.get(moved.size() - 1));
    String base = source.indentation(start);
    String newline = source.newline();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String thread = SuggestedFixes.qualifyType(state, fix, "java.lang.Thread");
    String text =
        thread
            + ".startVirtualThread(() -> {"
            + newline
            + base
            + unit
            + source.indent(source.between(start, end), unit)
            + newline
            + base
            + "});";
    return fix.replace(start, end, text).build();
  }
}
