package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.text.Spot;
import dev.unhang.model.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether it matters where among other statements a hook is registered. */
public final class HookOrder {
  private final @Nullable VarSymbol stream;
  private final VisitorState state;

  public HookOrder(@Nullable VarSymbol stream, VisitorState state) {
    this.stream = stream;
    this.state = state;
  }

  /** Whether a registration can as well stand behind a later statement of its block. */
  public boolean mayFollow(Spot registration, Spot start) {
    List<? extends StatementTree> statements = Spot.statements(registration.path());
    int from = statements.indexOf(registration.tree());
    int to = statements.indexOf(start.tree());
    return registration.tree() instanceof ExpressionStatementTree
        && from >= 0
        && to > from
        && statements.subList(from + 1, to).stream().allMatch(this::isIndifferent);
  }

  private boolean isIndifferent(StatementTree statement) {
    if (!(statement instanceof VariableTree) && !(statement instanceof ExpressionStatementTree)) {
      return false;
    }
    boolean[] indifferent = {true};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        return isRegistration(call) ? null : super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        indifferent[0] &= stream == null || !stream.equals(getSymbol(name));
        return null;
      }
    }.scan(statement, null);
    return indifferent[0];
  }

  private boolean isRegistration(MethodInvocationTree call) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .anyMatch(fact -> fact.kind() == Kind.DISCONNECT);
  }

  /** Whether a place runs after the method of the client has returned. */
  public static boolean isLater(Spot spot, TreePath entry, VisitorState state) {
    if (!(entry.getLeaf() instanceof MethodTree)) {
      return false;
    }
    for (TreePath path = spot.path(); path.getParentPath() != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (tree instanceof MethodTree) {
        return false;
      }
      if (tree instanceof ClassTree
          || (tree instanceof LambdaExpressionTree
              && !CallFacts.runsInPlace(path.getParentPath().getLeaf(), tree, state))) {
        return true;
      }
    }
    return false;
  }

  /** The position behind the first start in {@code entry}, if that is another one. */
  public static Optional<Integer> behindFirstStart(
      TreePath start, TreePath entry, VisitorState state) {
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
