package dev.unhang.fix.offload;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.context.CallSites;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.close.CloseVerdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves code that has to wait to a thread that may, with the means of the framework it is in. */
public final class Offload {
  private final PatchScope scope;
  private final VisitorState state;

  public Offload(PatchScope scope) {
    this.scope = scope;
    this.state = scope.state();
  }

  /** The patch for a verdict, or empty if no means is known to keep what the code does. */
  public Optional<SuggestedFix> fix(CloseVerdict verdict) {
    TreePath statement = verdict.closing().path().getParentPath();
    Optional<SuggestedFix> moved = wholeBody(verdict.boundary());
    Optional<SuggestedFix> way =
        moved.isPresent() || (verdict.tasks().anyJoined() && !isPromised(verdict, statement))
            ? moved
            : tail(verdict.boundary(), verdict.context(), statement);
    return way.or(() -> new ComposedBody(scope).fix(verdict.boundary()));
  }

  /** A response whose work waits for tasks would need a hook that stops it; a future does not. */
  private boolean isPromised(CloseVerdict verdict, TreePath statement) {
    BlockTree body = body(verdict.boundary().getLeaf());
    return body != null && PromisedResult.isCompletedFrom(statement, body, state);
  }

  /** The patch for a statement that waits; empty as above. */
  public Optional<SuggestedFix> fix(TreePath boundary, CodeContext context, TreePath statement) {
    Optional<SuggestedFix> moved = wholeBody(boundary);
    return moved
        .or(() -> tail(boundary, context, statement))
        .or(() -> new ComposedBody(scope).fix(boundary));
  }

  /**
   * The patch for code whose result somebody uses, so that it cannot move alone: the function moves
   * that calls the helper around it, or the call that is given it as a value.
   */
  public Optional<SuggestedFix> fixOuter(TreePath boundary, CallSites sites) {
    return new Wrapper(scope)
        .fix(boundary)
        .or(
            () ->
                new OuterFunctions(sites, state)
                    .of(boundary).stream()
                        .flatMap(function -> outer(function, sites).stream())
                        .findFirst())
        .or(() -> new Redispatch(scope).fix(boundary));
  }

  private Optional<SuggestedFix> outer(TreePath function, CallSites sites) {
    Tree code = function.getLeaf();
    if (code instanceof MethodTree) {
      return sites.callsOf(code).isEmpty()
          ? wholeBody(function)
              .or(() -> new ComposedBody(scope).fix(function))
              .or(() -> new Redispatch(scope).fix(function))
          : Optional.empty();
    }
    return new AsyncSibling(scope)
        .fix(function)
        .or(() -> new Wrapper(scope).fix(function))
        .or(
            () ->
                code instanceof LambdaExpressionTree ? wholeBody(function) : handedOver(function));
  }

  /** All that a lambda or method does moves. */
  Optional<SuggestedFix> wholeBody(TreePath boundary) {
    if (boundary.getLeaf() instanceof LambdaExpressionTree) {
      Optional<SuggestedFix> moved = handedOver(boundary);
      if (moved.isPresent()) {
        return moved;
      }
    }
    BlockTree body = body(boundary.getLeaf());
    return body == null ? Optional.empty() : new DeferredBody(scope).fix(boundary, body);
  }

  /** A statement moves, and all that follows it. */
  private Optional<SuggestedFix> tail(TreePath boundary, CodeContext context, TreePath statement) {
    BlockTree body = body(boundary.getLeaf());
    return body != null
            && (mayLeaveThread(boundary, context)
                || PromisedResult.isCompletedFrom(statement, body, state))
        ? new OwnThread(other -> false, context, scope).ofRest(statement, body)
        : Optional.empty();
  }

  /** A function that a call runs: let the call, or the chain it is in, run it elsewhere. */
  public Optional<SuggestedFix> handedOver(TreePath path) {
    if (!(path.getParentPath().getLeaf() instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    return new BlockingSibling(scope)
        .fix(path, call)
        .or(() -> new ChainScheduler(scope).fix(path.getParentPath()));
  }

  /** A handler that only talks to an emitter or observer, which any thread may do. */
  private boolean mayLeaveThread(TreePath boundary, CodeContext context) {
    return context.basis() == Basis.DEFERRED_RESPONSE
        || (boundary.getLeaf() instanceof MethodTree method
            && OffloadMeans.hasObserver(method, state));
  }

  /** Why the code that closes cannot move, as the end of a sentence. */
  public String problem(CloseVerdict verdict) {
    return verdict.context().basis() == Basis.DEFERRED_RESPONSE && verdict.tasks().anyJoined()
        ? "on a thread of its own it would need a hook that stops it when the client goes"
        : problem(verdict.boundary());
  }

  /** Why all that a method does cannot become the body of the future or stream that it returns. */
  public String problem(TreePath boundary) {
    BlockTree body = body(boundary.getLeaf());
    boolean isAsync =
        boundary.getLeaf() instanceof MethodTree method
            && OffloadMeans.of(ASTHelpers.getType(method.getReturnType()), state).isPresent();
    String problem =
        body != null && isAsync
            ? DeferredBody.problem(boundary, body, boundary.getLeaf(), state)
            : "";
    return problem.isEmpty() ? Refusal.NO_WAY : problem;
  }

  private static @Nullable BlockTree body(Tree boundary) {
    if (boundary instanceof MethodTree method) {
      return method.getBody();
    }
    return boundary instanceof LambdaExpressionTree lambda
            && lambda.getBody() instanceof BlockTree block
        ? block
        : null;
  }
}
