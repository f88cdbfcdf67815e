package dev.unhang.fix.offload;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import java.util.Optional;

/**
 * Moves all that a method does which returns a future, where the future has no factory that defers:
 * {@code return CompletableFuture.completedFuture(null).thenComposeAsync(unused -> {...})}. A
 * checked exception of the method ends the future instead.
 */
final class ComposedBody {
  private static final ImmutableList<String> PARAMETERS =
      ImmutableList.of("unused", "start", "ignored", "unusedStart");
  private static final ImmutableList<String> FAILURES =
      ImmutableList.of("e", "problem", "thrown", "unexpected");

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  ComposedBody(PatchScope scope) {
    this.scope = scope.fresh();
    this.source = scope.source();
    this.state = scope.state();
  }

  /**
   * The patch; empty if the boundary is no such method, or its caller could tell the difference.
   */
  Optional<SuggestedFix> fix(TreePath boundary) {
    return boundary.getLeaf() instanceof MethodTree method && method.getBody() != null
        ? OffloadMeans.of(getSymbol(method).getReturnType(), state)
            .filter(means -> means.hasCallable() && !means.hasDefer() && !means.isChain())
            .filter(means -> !means.type().isRaw())
            .flatMap(means -> fix(boundary, method, means))
        : Optional.empty();
  }

  private Optional<SuggestedFix> fix(TreePath boundary, MethodTree method, OffloadMeans means) {
    BlockTree body = method.getBody();
    ImmutableList<ExpressionTree> results = CompletedResults.returned(method);
    ThrownOn thrown = ThrownOn.of(ImmutableList.of(body), state);
    if (!thrown.isSpecial()
        || changesFields(body)
        || !DeferredBody.problem(boundary, body, method, state).isEmpty()
        || results.stream().anyMatch(result -> isNothing(result) || isListenedTo(result, body))
        || isHeard(getSymbol(method), !thrown.isEmpty())) {
      return Optional.empty();
    }
    FreeNames names = FreeNames.around(boundary);
    boolean plain = results.stream().allMatch(result -> DeferredBody.isJust(result, means, state));
    String inner = plain ? DeferredBody.unwrapped(body, results, source) : source.inside(body);
    String caught = caught(boundary, body, inner, thrown.failures(names.first(FAILURES), scope));
    Optional<String> open =
        plain
            ? Optional.of(means.open(true, "", scope))
            : means.openComposed(names.first(PARAMETERS), scope);
    String close =
        plain ? means.close(true, names, scope) : ", " + Aside.executor(names, scope) + ")";
    return open.map(start -> DeferredBody.text(boundary, body, start, caught, close, source))
        .map(text -> scope.fix().replace(source.start(body), source.end(body), text).build());
  }

  /** Whether a field is set, even for other threads to see: a caller may ask for it. */
  private static boolean changesFields(Tree body) {
    return Trees.any(
        body,
        part ->
            part instanceof AssignmentTree assignment
                && getSymbol(assignment.getVariable()) instanceof VarSymbol variable
                && variable.owner instanceof ClassSymbol);
  }

  private static boolean isNothing(ExpressionTree result) {
    return ASTHelpers.stripParentheses(result).getKind() == Tree.Kind.NULL_LITERAL;
  }

  /**
   * Whether a listener of the method's own is on the very future that it returns: the caller would
   * cancel, or complete, another one.
   */
  private static boolean isListenedTo(ExpressionTree result, BlockTree body) {
    return ASTHelpers.stripParentheses(result) instanceof IdentifierTree name
        && getSymbol(name) instanceof VarSymbol future
        && Trees.any(
            body,
            part ->
                part instanceof MethodInvocationTree call
                    && Trees.receiver(call) instanceof IdentifierTree receiver
                    && future.equals(getSymbol(receiver))
                    && call.getArguments().stream()
                        .anyMatch(
                            argument ->
                                argument instanceof LambdaExpressionTree
                                    || argument instanceof MemberReferenceTree));
  }

  /** Whether a caller in sight goes on as if all were done, or catches what the method throws. */
  private boolean isHeard(MethodSymbol method, boolean isThrowing) {
    return Callers.everywhere(method, state).possibleUses(method).stream()
        .map(Callers::call)
        .anyMatch(call -> Trees.isStatement(call) || (isThrowing && isCaught(call)));
  }

  private static boolean isCaught(TreePath call) {
    for (TreePath path = call; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof TryTree tree && !tree.getCatches().isEmpty()) {
        return true;
      }
      if (path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree) {
        return false;
      }
    }
    return false;
  }

  private String caught(
      TreePath boundary, BlockTree body, String inner, ImmutableList<String> failures) {
    if (failures.isEmpty()) {
      return inner;
    }
    String base = DeferredBody.base(boundary, body, source);
    String unit = source.unit(body, base);
    String line = source.newline() + base + unit;
    String code = inner.stripTrailing();
    String tried =
        isOnlyTry(body, code)
            ? code.substring(0, code.length() - 1)
            : line + "try {" + source.indent(inner, unit);
    StringBuilder text = new StringBuilder(tried).append(failures.get(0));
    failures
        .subList(1, failures.size())
        .forEach(each -> text.append(line).append(each.replace("\t", unit)));
    return text + line + "}" + source.newline() + base;
  }

  /** Whether a body is one try statement, which has room for what catches its exceptions. */
  private static boolean isOnlyTry(BlockTree body, String code) {
    return body.getStatements().size() == 1
        && body.getStatements().get(0) instanceof TryTree tree
        && tree.getCatches().isEmpty()
        && tree.getFinallyBlock() == null
        && code.endsWith("}");
  }
}
