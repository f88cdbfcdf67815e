package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.StopCode;
import java.util.List;
import java.util.Set;

/** A hook that asks a handle how its work has ended, so that the work is stopped after that. */
public final class AskingHook {
  private AskingHook() {}

  /**
   * Whether code asks one of {@code handles}; if so, what stops the work has to be its end.
   *
   * @throws NoPatchException if the code may be left before its end
   */
  public static boolean asks(Tree code, Set<? extends Symbol> handles) throws NoPatchException {
    boolean asks =
        Trees.any(
            code,
            part ->
                part instanceof MethodInvocationTree call
                    && ASTHelpers.getReceiver(call) != null
                    && handles.contains(getSymbol(ASTHelpers.getReceiver(call))));
    boolean isLeft =
        Trees.anyOwn(Trees.body(code), part -> isEnd(part) || isAssignment(part, handles));
    if (asks && isLeft) {
      throw new NoPatchException(
          "the hook asks how the work has ended, and may return before its end");
    }
    return asks;
  }

  private static boolean isEnd(Tree part) {
    return part instanceof ReturnTree || part instanceof ThrowTree;
  }

  private static boolean isAssignment(Tree part, Set<? extends Symbol> handles) {
    return part instanceof AssignmentTree assignment
        && handles.contains(getSymbol(assignment.getVariable()));
  }

  /** The last statement of a block. */
  public static StatementTree last(BlockTree block) {
    List<? extends StatementTree> statements = block.getStatements();
    return statements.get(statements.size() - 1);
  }

  /** Adds the code at the end of a hook. */
  static void addLast(StopCode stop, TreePath hook, Edits edits, PatchScope scope)
      throws NoPatchException {
    SourceText source = scope.source();
    if (hook.getLeaf() instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree body
        && Trees.isVoidFunction(lambda, scope.state())) {
      Layout layout = Layout.beside(hook, source);
      ImmutableList.Builder<String> lines = ImmutableList.builder();
      lines.add(source.of(body) + ";").addAll(stop.lines());
      edits.replace(body, layout.block(lines.build()));
    } else if (Trees.body(hook.getLeaf()) instanceof BlockTree block
        && source.of(block).contains("\n")) {
      StatementTree last = last(block);
      Layout layout = Layout.beside(new TreePath(new TreePath(hook, block), last), source);
      int end = source.endOfComment(source.endOfBlanks(source.end(last)));
      int place = end > source.endOfBlanks(source.end(last)) ? end : source.end(last);
      edits.insert(place, layout.newline() + layout.base() + layout.join(stop.lines()));
    } else {
      throw new NoPatchException("the hook asks how the work has ended");
    }
  }
}
