package dev.unhang.fix.wait;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.FieldChanges;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.end.EndNeeded;
import dev.unhang.fix.end.IdleCode;
import dev.unhang.fix.end.MovedRest;
import dev.unhang.fix.end.MovedTry;
import dev.unhang.fix.end.MovedWait;
import dev.unhang.fix.offload.AsyncSibling;
import dev.unhang.fix.offload.Offload;
import dev.unhang.fix.offload.OwnThread;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Purity;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.Optional;
import java.util.Set;

/** What to do about a call, or a reference to a method, that comes to wait somewhere else. */
final class CallRemedies {
  private static final String NEEDED =
      "what follows may need the end of it, and has to stay on this thread: hand it back from"
          + " there";
  private static final String CHANGES =
      "it changes fields, which is not known to be safe on another thread: make it so first";

  private final PatchScope scope;
  private final VisitorState state;

  CallRemedies(PatchScope scope) {
    this.scope = scope;
    this.state = scope.state();
  }

  Patch of(TreePath site, WaitVerdict verdict, WaitAdvice advice) {
    Optional<SuggestedFix> moved = lambda(site, Trees.boundary(site));
    if (moved.isPresent()) {
      return new Change(moved.orElseThrow(), advice.moveCall(site));
    }
    OwnThread thread = thread(verdict);
    if (site.getLeaf() instanceof MemberReferenceTree reference) {
      return ofReference(site, reference, thread, verdict, advice);
    }
    if (MovedTry.isResource(site)) {
      return ofResource(site, verdict, advice);
    }
    OwnThread.Movable movable = thread.movable(site);
    if (!movable.problem().isEmpty()) {
      return offload(site, verdict, advice, movable.problem());
    }
    if (changesFields(site.getLeaf())) {
      return offload(site, verdict, advice, CHANGES);
    }
    EndNeeded after =
        EndNeeded.behindWait(
            null, ImmutableSet.of(movable.code().getLeaf()), verdict.sites(), state);
    return Trees.isStatement(site) && after.isNeeded(movable.code())
        ? new MovedWait(null, verdict.sites(), scope)
            .fix(ImmutableList.of(site.getParentPath()))
            .<Patch>map(fix -> new Change(fix, advice.moveCall(site)))
            .orElseGet(() -> offload(site, verdict, advice, NEEDED))
        : new Change(thread.fix(movable), advice.moveCall(site));
  }

  private OwnThread thread(WaitVerdict verdict) {
    return new OwnThread(
        new IdleCode(null, Set.of(), state)::isIdle, verdict.sites().context(), scope);
  }

  private Patch ofResource(TreePath resource, WaitVerdict verdict, WaitAdvice advice) {
    MovedTry moved = new MovedTry(verdict.sites(), scope);
    String problem = moved.problem(resource);
    return moved
        .fix(resource)
        .<Patch>map(fix -> new Change(fix, advice.moveCall(resource)))
        .orElseGet(() -> offload(resource, verdict, advice, problem.isEmpty() ? NEEDED : problem));
  }

  /** The means of the library that a lambda is handed to come first. */
  private Optional<SuggestedFix> lambda(TreePath site, Optional<TreePath> boundary) {
    TreePath code = site.getLeaf() instanceof MemberReferenceTree ? site : boundary.orElse(site);
    return code.getLeaf() instanceof LambdaExpressionTree
            || code.getLeaf() instanceof MemberReferenceTree
        ? new AsyncSibling(scope).fix(code).or(() -> new Offload(scope).handedOver(code))
        : Optional.empty();
  }

  private Patch offload(TreePath site, WaitVerdict verdict, WaitAdvice advice, String reason) {
    Optional<TreePath> boundary = Trees.boundary(site);
    return boundary
        .flatMap(
            outer ->
                new Offload(scope)
                    .fix(outer, verdict.sites().context(), WaitRemedies.statementOf(site, outer)))
        .or(() -> boundary.flatMap(at -> new Offload(scope).fixOuter(at, verdict.sites())))
        .<Patch>map(fix -> new Change(fix, advice.moveCall(site)))
        .orElseGet(() -> movedRest(site, verdict, advice, reason));
  }

  private Patch movedRest(TreePath site, WaitVerdict verdict, WaitAdvice advice, String reason) {
    MovedRest.Attempt attempt = new MovedRest(null, verdict.sites(), scope).fix(site);
    return advice.of(attempt, advice.moveCall(site), reason, NEEDED);
  }

  private Patch ofReference(
      TreePath site,
      MemberReferenceTree reference,
      OwnThread thread,
      WaitVerdict verdict,
      WaitAdvice advice) {
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    Type function = ASTHelpers.getType(reference);
    Type descriptor = function == null ? null : state.getTypes().findDescriptorType(function);
    if (descriptor == null
        || descriptor.getParameterTypes().size() > 1
        || !thread.mayUseThread()
        || !mayMove(reference, method)) {
      return advice.none(
          advice.moveCall(site), "a method reference leaves no room for that: write a lambda");
    }
    if (changesFields(method)) {
      return advice.none(advice.moveCall(site), CHANGES);
    }
    EndNeeded after = EndNeeded.behindWait(null, ImmutableSet.of(), verdict.sites(), state);
    boolean isGiven = !descriptor.getParameterTypes().isEmpty();
    return CallFacts.callThatRunsInPlace(site, state)
        .filter(after::isNeeded)
        .map(call -> movedRest(call, verdict, advice, NEEDED))
        .orElseGet(() -> new Change(thread.ofReference(site, isGiven), advice.moveCall(site)));
  }

  private boolean mayMove(MemberReferenceTree reference, MethodSymbol method) {
    return reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
        && reference.getTypeArguments() == null
        && Trees.isVoidFunction(reference, state)
        && method.getThrownTypes().stream()
            .noneMatch(thrown -> ASTHelpers.isCheckedExceptionType(thrown, state))
        && Purity.isPure(reference.getQualifierExpression(), state)
        && Capture.isPossible(reference, state);
  }

  private boolean changesFields(Tree call) {
    return !(call instanceof MethodInvocationTree || call instanceof NewClassTree)
        || !(ASTHelpers.getSymbol(call) instanceof MethodSymbol method)
        || changesFields(method);
  }

  /** Whether a method of this compilation assigns fields of its object. */
  private boolean changesFields(MethodSymbol method) {
    Optional<TreePath> declaration = SourceUnits.of(state).declaration(method, state);
    return !method.isConstructor()
        && (declaration
                .filter(
                    path -> path.getLeaf() instanceof MethodTree tree && FieldChanges.areIn(tree))
                .isPresent()
            || Models.of(state).calls(method, null, state).stream().anyMatch(Fact::isAssigning));
  }
}
