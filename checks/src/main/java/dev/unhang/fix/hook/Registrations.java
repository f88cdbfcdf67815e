package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.Patch.NoPatchException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hook that keeps one registration is free: nobody else registers one on the same stream,
 * before or after, in callers or callees, and the place runs once for each stream.
 *
 * <p>A second registration takes the place of the first, or runs at once and ends the stream that
 * it should guard. Used on javac's thread.
 */
public final class Registrations {
  private final StreamHook hook;
  private final OneRegistration one;
  private final VisitorState state;
  private final Set<Symbol> seen = new HashSet<>();

  private Registrations(StreamHook hook, VisitorState state) {
    this.hook = hook;
    this.one = new OneRegistration(hook.name());
    this.state = state;
  }

  /**
   * Refuses if something else may have the one registration that there is.
   *
   * @param place where the hook would be registered
   */
  public static void requireFree(StreamHook hook, TreePath place, VisitorState state)
      throws NoPatchException {
    ReplacedHooks.requireNone(hook, state);
    if (hook.isSingle()) {
      Registrations others = new Registrations(hook, state);
      others.requireOnce(hook.variable(), place);
      others.requireFree(hook.variable(), place);
    }
  }

  /** Whether {@link #requireFree} lets a hook be registered. */
  public static boolean isFree(StreamHook hook, TreePath place, VisitorState state) {
    try {
      requireFree(hook, place, state);
      return true;
    } catch (NoPatchException e) {
      return false;
    }
  }

  /** Follows a stream from a place to where it comes from, and to whom it is given. */
  private void requireFree(VarSymbol stream, TreePath place) throws NoPatchException {
    if (!seen.add(stream)) {
      return;
    }
    UsageIndex index = UsageIndex.of(state.withPath(place));
    for (TreePath use : index.uses(stream)) {
      requireNoOther(use, stream);
    }
    TreePath declaration = index.declaration(stream);
    if (declaration != null && stream.owner instanceof MethodSymbol) {
      requireOrigin(stream, declaration);
    }
  }

  private void requireNoOther(TreePath use, @Nullable VarSymbol stream) throws NoPatchException {
    TreePath bare = CallFacts.bare(use);
    TreePath outer = bare.getParentPath();
    TreePath chained = outer.getParentPath();
    if (outer.getLeaf() instanceof MemberSelectTree select
        && chained.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select
        && isRegistration(call)) {
      throw one.takenBy("there is one already (" + Trees.position(chained, unit()) + ")");
    }
    if (outer.getLeaf() instanceof VariableTree alias && alias.getInitializer() == bare.getLeaf()) {
      requireFree(getSymbol(alias), outer);
    } else if (outer.getLeaf() instanceof AssignmentTree assignment
        && assignment.getExpression() == bare.getLeaf()
        && Symbols.of(assignment.getVariable()) instanceof VarSymbol kept) {
      requireFree(kept, outer);
    } else if (outer.getLeaf() instanceof ReturnTree) {
      requireFreeAfterReturn(outer);
    } else if (Trees.arguments(outer.getLeaf()).contains(bare.getLeaf())) {
      requireFreeInCallee(stream, outer, bare);
    }
  }

  private CompilationUnitTree unit() {
    return state.getPath().getCompilationUnit();
  }

  private boolean isRegistration(MethodInvocationTree call) {
    String called = getSymbol(call).getSimpleName().toString();
    return called.equals(hook.name()) || hook.fact().sharing().contains(called);
  }

  /** What a method returns may get a registration from those who call it. */
  private void requireFreeAfterReturn(TreePath place) throws NoPatchException {
    TreePath boundary = Trees.boundaryOrClass(place);
    if (boundary == null || !(boundary.getLeaf() instanceof MethodTree tree)) {
      return;
    }
    MethodSymbol method = getSymbol(tree);
    if (method == null || !seen.add(method)) {
      return;
    }
    for (TreePath use : Callers.everywhere(method, state).possibleUses(method)) {
      requireNoOther(Callers.call(use), null);
    }
  }

  private void requireFreeInCallee(@Nullable VarSymbol stream, TreePath call, TreePath argument)
      throws NoPatchException {
    VisitorState here = state.withPath(call);
    int index = Trees.arguments(call.getLeaf()).indexOf(argument.getLeaf());
    boolean isInSight = false;
    for (MethodSymbol target : Targets.of(state).of(call.getLeaf(), here)) {
      TreePath declaration = SourceUnits.of(state).declaration(target, here).orElse(null);
      if (declaration != null
          && index < ((MethodTree) declaration.getLeaf()).getParameters().size()) {
        isInSight = true;
        VarSymbol parameter =
            getSymbol(((MethodTree) declaration.getLeaf()).getParameters().get(index));
        if (seen.add(parameter)) {
          for (TreePath use : UsageIndex.of(state.withPath(declaration)).uses(parameter)) {
            requireNoOther(use, parameter);
          }
        }
      }
    }
    if (!isInSight
        && StreamOwners.isPreparedBy(call, stream, state)
        && StreamOwners.isUnknown(call, state)) {
      String name = stream == null ? argument.getLeaf().toString() : stream.name.toString();
      throw one.takenBy("other code that has `" + name + "` may have registered one");
    }
  }

  private void requireOrigin(VarSymbol stream, TreePath declaration) throws NoPatchException {
    Tree owner = declaration.getParentPath().getLeaf();
    if (owner instanceof LambdaExpressionTree) {
      requireGiver(declaration.getParentPath(), stream);
    } else if (owner instanceof MethodTree && Trees.indexOfParameter(declaration) >= 0) {
      requireCallers(stream, declaration);
    } else if (declaration.getLeaf() instanceof VariableTree local) {
      requireFresh(local.getInitializer(), declaration);
    }
  }

  private void requireGiver(TreePath function, VarSymbol stream) throws NoPatchException {
    if (!StreamOwners.isHandedOver(function, state)) {
      throw one.unseen("gives", stream);
    }
  }

  private void requireCallers(VarSymbol stream, TreePath declaration) throws NoPatchException {
    TreePath path = declaration.getParentPath();
    MethodSymbol method = getSymbol((MethodTree) path.getLeaf());
    if (method == null || StreamOwners.isCalled(path, state)) {
      return;
    }
    ImmutableList<TreePath> uses = Callers.everywhere(method, state).possibleUses(method);
    if (uses.isEmpty()) {
      throw one.unseen("calls", method);
    }
    int index = Trees.indexOfParameter(declaration);
    for (TreePath use : uses) {
      if (use.getLeaf() instanceof MemberReferenceTree) {
        requireGiver(use, stream);
        continue;
      }
      TreePath call = Callers.call(use);
      ExpressionTree given =
          index < Trees.arguments(call.getLeaf()).size()
              ? Trees.arguments(call.getLeaf()).get(index)
              : null;
      ExpressionTree bare = Variables.bare(given);
      if (bare != null && Symbols.of(bare) instanceof VarSymbol variable) {
        requireOnce(variable, call);
        requireFree(variable, call);
      } else {
        requireFresh(bare, call);
      }
    }
  }

  /** What a variable is set to: another variable, or something new that has no registration yet. */
  private void requireFresh(@Nullable ExpressionTree value, TreePath place)
      throws NoPatchException {
    ExpressionTree bare = Variables.bare(value);
    if (bare instanceof IdentifierTree && getSymbol(bare) instanceof VarSymbol other) {
      requireOnce(other, place);
      requireFree(other, place);
      return;
    }
    if (bare == null) {
      return;
    }
    VisitorState here = state.withPath(place);
    for (MethodSymbol target : Targets.of(state).of(bare, here)) {
      TreePath body = SourceUnits.of(state).declaration(target, here).orElse(null);
      if (body != null
          && Trees.any(
              body.getLeaf(),
              part -> part instanceof MethodInvocationTree call && isRegistration(call))) {
        throw one.takenBy("`" + target.getSimpleName() + "` registers one");
      }
    }
  }

  private void requireOnce(VarSymbol stream, TreePath place) throws NoPatchException {
    Optional<String> again = RunsAgain.of(stream, place, state);
    if (again.isPresent()) {
      throw one.because(again.orElseThrow());
    }
  }
}
