package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.offload.Aside;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.offload.OwnThread;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In code that returns a future, makes what follows a wait for another one a part of it: {@code
 * return server.stop().thenCompose(done -> news.load())}. The models name the method.
 */
public final class ComposedRest {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("done", "ended", "completed", "whenDone");

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final CallSites sites;

  public ComposedRest(CallSites sites, PatchScope scope) {
    this.sites = sites;
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch for a call that does nothing but wait for a future; empty as below. */
  public Optional<SuggestedFix> fix(TreePath wait) {
    return wait.getLeaf() instanceof MethodInvocationTree call
            && KeptPart.isPlainWait(call, state)
            && call.getArguments().isEmpty()
        ? Optional.ofNullable(KeptPart.link(call))
            .flatMap(future -> fix(wait, source.of(future), getType(future)))
        : Optional.empty();
  }

  /**
   * The patch; empty if what follows may not become the body of a lambda, which runs on whatever
   * thread completes the future.
   *
   * @param wait the call that waits, which has to be a statement of the handler's own block
   * @param future the text of the future that it waits for
   */
  public Optional<SuggestedFix> fix(TreePath wait, String future, @Nullable Type type) {
    TreePath statement = wait.getParentPath();
    Optional<TreePath> boundary = Trees.boundary(wait);
    if (boundary.isEmpty()
        || !(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)
        || Trees.body(boundary.orElseThrow().getLeaf()) != block) {
      return Optional.empty();
    }
    Tree handler = boundary.orElseThrow().getLeaf();
    ImmutableList<StatementTree> rest =
        RestLevels.behind(block, ImmutableList.of(statement.getLeaf()));
    return sites.callsOf(handler).stream().noneMatch(Trees::isStatement) && mayMove(rest, handler)
        ? composing(type, result(handler))
            .map(method -> fix(statement, future + "." + method, rest))
        : Optional.empty();
  }

  /**
   * The patch for a statement that waits, where the framework has workers: one of them runs it, and
   * what follows becomes a part of its result. Empty as above, or if something has to stay.
   */
  Optional<SuggestedFix> ofWork(TreePath statement) {
    Optional<TreePath> boundary = Trees.boundary(statement);
    boolean isAlone =
        statement.getLeaf() instanceof ExpressionStatementTree
            || statement.getLeaf() instanceof TryTree;
    if (!isAlone
        || boundary.isEmpty()
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)
        || Trees.body(boundary.orElseThrow().getLeaf()) != block) {
      return Optional.empty();
    }
    Tree handler = boundary.orElseThrow().getLeaf();
    ImmutableList<StatementTree> rest =
        RestLevels.behind(block, ImmutableList.of(statement.getLeaf()));
    return sites.callsOf(handler).stream().noneMatch(Trees::isStatement) && mayMove(rest, handler)
        ? ofWork(statement, handler, rest)
        : Optional.empty();
  }

  private Optional<SuggestedFix> ofWork(
      TreePath statement, Tree handler, ImmutableList<StatementTree> rest) {
    OwnThread.Movable work =
        new OwnThread(each -> false, sites.context(), scope).movableStatement(statement);
    return GoingOn.at(statement, sites.context(), state).stream()
        .filter(way -> way.isWorker() && work.problem().isEmpty())
        .flatMap(way -> way.method().stream())
        .flatMap(method -> composing(method.getReturnType(), result(handler)).stream())
        .findFirst()
        .map(method -> ofWork(work, method, rest));
  }

  private SuggestedFix ofWork(OwnThread.Movable work, String method, List<StatementTree> rest) {
    String task = new Aside(sites.context(), scope).text(work, source.of(work.code().getLeaf()));
    return fix(work.code(), task.substring(0, task.length() - 1) + "." + method, rest);
  }

  private Optional<String> composing(@Nullable Type type, @Nullable Type result) {
    if (type == null || result == null) {
      return Optional.empty();
    }
    return Models.of(state).returns(type, state).stream()
        .flatMap(fact -> fact.compose().stream())
        .filter(
            name ->
                MemberFacts.members(type, state).stream()
                    .anyMatch(method -> is(method, name, result)))
        .findFirst();
  }

  private boolean is(MethodSymbol method, String name, Type result) {
    return method.getSimpleName().contentEquals(name)
        && method.getParameters().size() == 1
        && ASTHelpers.isSubtype(method.getReturnType(), result, state);
  }

  private @Nullable Type result(Tree handler) {
    if (handler instanceof MethodTree method) {
      return getSymbol(method).getReturnType();
    }
    return handler instanceof LambdaExpressionTree lambda && getType(lambda) != null
        ? state.getTypes().findDescriptorType(getType(lambda)).getReturnType()
        : null;
  }

  private boolean mayMove(List<StatementTree> rest, Tree handler) {
    return !rest.isEmpty()
        && rest.get(rest.size() - 1) instanceof ReturnTree last
        && last.getExpression() != null
        && !(ASTHelpers.stripParentheses(last.getExpression()) instanceof LiteralTree)
        && rest.stream()
            .noneMatch(
                each -> Capture.throwsChecked(each, state) || CallFacts.anyWaits(each, state))
        && Capture.isPossible(rest, state)
        && Elsewhere.problem(handler, rest, ImmutableSet.of(), state).isEmpty();
  }

  private SuggestedFix fix(TreePath statement, String composing, List<StatementTree> rest) {
    String name = FreeNames.around(statement).first(NAMES);
    Layout layout = Layout.beside(statement, source);
    StatementTree last = rest.get(rest.size() - 1);
    ExpressionTree result = ((ReturnTree) last).getExpression();
    int end = source.end(last);
    String between = source.between(source.end(statement.getLeaf()), end);
    boolean isAlone = rest.size() == 1 && between.strip().equals(source.of(last));
    String body =
        isAlone
            ? source.of(result)
            : "{"
                + source.indent(between, layout.unit())
                + source.newline()
                + source.indentation(source.start(statement.getLeaf()))
                + "}";
    String text = "return " + composing + "(" + name + " -> " + body + ");";
    return scope.fresh().fix().replace(source.start(statement.getLeaf()), end, text).build();
  }
}
