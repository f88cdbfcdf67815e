package dev.unhang.fix.end;

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
import dev.unhang.context.CallSites;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.offload.AsyncSibling;
import dev.unhang.fix.offload.Offload;
import dev.unhang.fix.offload.OwnThread;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Purity;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.Optional;
import java.util.Set;

/** Moves a call, or a reference to a method, that comes to wait somewhere else. */
public final class MovedCall {
  private static final String NEEDED =
      "what follows may need the end of it, and has to stay on this thread: hand it back from"
          + " there";
  private static final String CHANGES =
      "it changes fields, which is not known to be safe on another thread: make it so first";

  private static final String REFERENCE =
      "a method reference leaves no room for that: write a lambda";

  private final CallSites sites;
  private final PatchScope scope;
  private final VisitorState state;

  public MovedCall(CallSites sites, PatchScope scope) {
    this.sites = sites;
    this.scope = scope;
    this.state = scope.state();
  }

  /** The patch, or why there is none. */
  public Attempt of(TreePath site) {
    Optional<SuggestedFix> moved = lambda(site, Trees.boundary(site));
    if (moved.isPresent()) {
      return Attempt.of(moved.orElseThrow());
    }
    OwnThread thread =
        new OwnThread(new IdleCode(null, Set.of(), state)::isIdle, sites.context(), scope);
    if (site.getLeaf() instanceof MemberReferenceTree reference) {
      return ofReference(site, reference, thread);
    }
    if (MovedTry.isResource(site)) {
      return ofResource(site);
    }
    OwnThread.Movable movable = thread.movable(site);
    if (!movable.problem().isEmpty()) {
      return offload(site, movable.problem());
    }
    if (changesFields(site.getLeaf())) {
      return offload(site, CHANGES);
    }
    EndNeeded after =
        EndNeeded.behindWait(null, ImmutableSet.of(movable.code().getLeaf()), sites, state);
    return Trees.isStatement(site) && after.isNeeded(movable.code())
        ? new MovedWait(null, sites, scope)
            .fix(ImmutableList.of(site.getParentPath()))
            .map(Attempt::of)
            .orElseGet(() -> offload(site, NEEDED))
        : Attempt.of(thread.fix(movable));
  }

  private Attempt ofResource(TreePath resource) {
    MovedTry moved = new MovedTry(sites, scope);
    String problem = moved.problem(resource);
    return moved
        .fix(resource)
        .map(Attempt::of)
        .orElseGet(() -> offload(resource, problem.isEmpty() ? NEEDED : problem));
  }

  /** The means of the library that a lambda is handed to come first. */
  private Optional<SuggestedFix> lambda(TreePath site, Optional<TreePath> boundary) {
    TreePath code = site.getLeaf() instanceof MemberReferenceTree ? site : boundary.orElse(site);
    return code.getLeaf() instanceof LambdaExpressionTree
            || code.getLeaf() instanceof MemberReferenceTree
        ? new AsyncSibling(scope).fix(code).or(() -> new Offload(scope).handedOver(code))
        : Optional.empty();
  }

  private Attempt offload(TreePath site, String reason) {
    Optional<TreePath> boundary = Trees.boundary(site);
    return boundary
        .flatMap(outer -> new Offload(scope).fix(outer, sites.context(), statementOf(site, outer)))
        .or(() -> boundary.flatMap(at -> new Offload(scope).fixOuter(at, sites)))
        .map(Attempt::of)
        .orElseGet(() -> movedRest(site, reason));
  }

  private Attempt movedRest(TreePath site, String reason) {
    Attempt attempt = new MovedRest(null, sites, scope).fix(site);
    return reason.equals(NEEDED) ? attempt.orProblem(reason) : attempt.withProblem(reason);
  }

  private Attempt ofReference(TreePath site, MemberReferenceTree reference, OwnThread thread) {
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    Type function = ASTHelpers.getType(reference);
    Type descriptor = function == null ? null : state.getTypes().findDescriptorType(function);
    if (descriptor == null
        || descriptor.getParameterTypes().size() > 1
        || !thread.mayUseThread()
        || !mayMove(reference, method)) {
      String missing = thread.missing(site);
      return Attempt.none(missing.isEmpty() ? REFERENCE : missing);
    }
    if (changesFields(method)) {
      return Attempt.none(CHANGES);
    }
    EndNeeded after = EndNeeded.behindWait(null, ImmutableSet.of(), sites, state);
    boolean isGiven = !descriptor.getParameterTypes().isEmpty();
    return CallFacts.callThatRunsInPlace(site, state)
        .filter(after::isNeeded)
        .map(call -> movedRest(call, NEEDED))
        .orElseGet(() -> Attempt.of(thread.ofReference(site, isGiven)));
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

  /** The statement of the boundary's own block that holds a place. */
  public static TreePath statementOf(TreePath place, TreePath boundary) {
    Tree body = Trees.body(boundary.getLeaf());
    return body == null ? place : Trees.child(place, body).orElse(place);
  }
}
