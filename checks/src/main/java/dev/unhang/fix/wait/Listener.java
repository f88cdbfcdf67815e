package dev.unhang.fix.wait;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Functions;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.end.EndNeeded;
import dev.unhang.fix.end.KeptPart;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.safe.ThrownTypes;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.TryCleanup;
import dev.unhang.model.Models;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what follows a wait for a future the listener of that future: {@code
 * ctx.close().addListener(future -> { ... })}.
 */
final class Listener {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("future", "done", "ended", "completed", "whenDone");

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  Listener(PatchScope scope) {
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch; empty if what follows may not become the body of a lambda. */
  Optional<SuggestedFix> fix(TreePath wait, EndNeeded after) {
    TreePath statement = wait.getParentPath();
    if (!(wait.getLeaf() instanceof MethodInvocationTree call)
        || !(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return Optional.empty();
    }
    ExpressionTree future = KeptPart.link(call);
    List<? extends StatementTree> rest =
        block
            .getStatements()
            .subList(
                block.getStatements().indexOf(statement.getLeaf()) + 1,
                block.getStatements().size());
    Optional<String> listen = future == null ? Optional.empty() : listen(future);
    return future != null
            && listen.isPresent()
            && !rest.isEmpty()
            && rest.stream().allMatch(this::mayMove)
            && (mayThrow(future, listen.orElseThrow())
                || rest.stream().noneMatch(each -> Capture.throwsChecked(each, state)))
            && !isCaught(statement)
            && !after.isNeeded(statement.getParentPath())
        ? Optional.of(fix(statement, source.of(future) + "." + listen.orElseThrow(), block, rest))
        : Optional.empty();
  }

  /** Whether a try statement around does more than to catch what the wait throws. */
  boolean isCaught(TreePath statement) {
    for (TreePath path = statement;
        !(path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree)
            && path.getParentPath() != null;
        path = path.getParentPath()) {
      if (path.getLeaf() instanceof TryTree tree
          && (tree.getFinallyBlock() != null
              || !tree.getResources().isEmpty()
              || !tree.getCatches().stream().allMatch(this::isForWait))) {
        return true;
      }
    }
    return false;
  }

  private boolean isForWait(CatchTree handler) {
    return ThrownTypes.alternatives(handler).stream()
        .allMatch(
            type ->
                ASTHelpers.isSameType(
                    getType(type), state.getSymtab().interruptedExceptionType, state));
  }

  /** The method of a future that takes a listener, according to the models. */
  private Optional<String> listen(ExpressionTree future) {
    return Models.of(state).returns(getType(future), state).stream()
        .flatMap(fact -> fact.listener().stream())
        .findFirst();
  }

  /** Whether what listens to a future may throw any exception. */
  private boolean mayThrow(ExpressionTree future, String listen) {
    Symbol any = state.getSymtab().exceptionType.tsym;
    return Streams.stream(
            state
                .getTypes()
                .membersClosure(getType(future), false)
                .getSymbolsByName(state.getName(listen), MethodSymbol.class::isInstance))
        .map(method -> ((MethodSymbol) method).params())
        .filter(parameters -> parameters.size() == 1)
        .flatMap(parameters -> Functions.descriptor(parameters.head.type, state).stream())
        .anyMatch(
            function -> function.getThrownTypes().stream().anyMatch(each -> each.tsym == any));
  }

  private boolean mayMove(StatementTree statement) {
    return !Returns.in(statement)
        && !CallFacts.anyWaits(statement, state)
        && !Capture.throwsAny(statement)
        && !Capture.leaves(statement)
        && Capture.isPossible(statement, state);
  }

  private SuggestedFix fix(
      TreePath statement, String listen, BlockTree block, List<? extends StatementTree> rest) {
    Tree first = statement.getLeaf();
    String base = source.indentation(source.start(first));
    String unit = source.unit(block, source.indentation(source.start(block)));
    int end = source.end(rest.get(rest.size() - 1));
    String text =
        listen
            + "("
            + name(statement)
            + " -> {"
            + source.indent(source.between(source.end(first), end), unit)
            + source.newline()
            + base
            + "});";
    Edits edits = new Edits(source);
    edits.replace(source.start(first), end, text);
    Set<Tree> gone = new HashSet<>(rest);
    gone.add(first);
    new TryCleanup(edits, gone, scope).around(statement);
    return edits.fix();
  }

  private static String name(TreePath statement) {
    return FreeNames.around(statement).first(NAMES);
  }
}
