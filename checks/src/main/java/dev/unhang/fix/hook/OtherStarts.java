package dev.unhang.fix.hook;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What else is started for the same client. */
public final class OtherStarts {
  private OtherStarts() {}

  /** The position behind the first start in {@code entry}, if that is another one. */
  public static Optional<Integer> before(TreePath start, TreePath entry, VisitorState state) {
    int[] first = {Integer.MAX_VALUE};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (CallFacts.has(Kind.WORK_START, call, state)) {
          first[0] = Math.min(first[0], state.getEndPosition(call));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(entry.getLeaf(), null);
    return first[0] < ASTHelpers.getStartPosition(start.getLeaf())
        ? Optional.of(first[0] - 1)
        : Optional.empty();
  }
}
