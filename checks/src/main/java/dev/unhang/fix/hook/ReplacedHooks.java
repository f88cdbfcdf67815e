package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;
import static com.google.errorprone.util.ASTHelpers.isSubtype;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.InReach;
import dev.unhang.model.Detail.Replaced;
import dev.unhang.model.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registrations that a hook would undo, as it takes the one place that another object of the same
 * client has for them. The models name them with {@code replaces}.
 */
final class ReplacedHooks {
  private final Replaced replaced;
  private final Type owner;
  private final VisitorState state;
  private final Deque<TreePath> open = new ArrayDeque<>();
  private final Set<Symbol> seen = new HashSet<>();

  /** Parameters that get the client here; what other callers give for them is of other clients. */
  private final Set<TreePath> given = new HashSet<>();

  private ReplacedHooks(Replaced replaced, Type owner, VisitorState state) {
    this.replaced = replaced;
    this.owner = owner;
    this.state = state;
  }

  /**
   * The call that registers something that {@code hook} would replace: on what comes from its
   * variable, here, in callers and in callees. Empty if none is in sight.
   */
  private static Optional<TreePath> of(StreamHook hook, VisitorState state) {
    return hook.fact()
        .replaced()
        .flatMap(
            replaced ->
                Optional.ofNullable(state.getTypeFromString(replaced.type()))
                    .flatMap(
                        owner ->
                            new ReplacedHooks(replaced, owner, state).search(hook.variable())));
  }

  /**
   * The hook that is registered already, and that a new one would replace, or one beside it whose
   * place is free; if none, the new one.
   *
   * @param required the events after which it has to run
   * @param place where a new one would be registered
   */
  static StreamHook orPresent(
      StreamHook hook, ImmutableSet<Event> required, TreePath place, VisitorState state) {
    return of(hook, state)
        .flatMap(call -> present(call, state).or(() -> beside(hook, required, place, state)))
        .orElse(hook);
  }

  /** A hook of the object that has the places, on a variable that comes from the client. */
  private static Optional<StreamHook> beside(
      StreamHook hook, ImmutableSet<Event> required, TreePath place, VisitorState state) {
    Replaced replaced = hook.fact().replaced().orElseThrow();
    Type owner = requireNonNull(state.getTypeFromString(replaced.type()));
    ReplacedHooks all = of(replaced.type(), ImmutableSet.of(), owner, state);
    all.search(hook.variable());
    return InReach.of(place).stream()
        .filter(all.seen::contains)
        .flatMap(variable -> StreamHook.on(variable, state).stream())
        .filter(other -> replaced.members().contains(other.name()))
        .filter(other -> other.fact().covers().containsAll(required))
        .filter(
            other ->
                of(replaced.type(), ImmutableSet.of(other.name()), owner, state)
                    .search(hook.variable())
                    .isEmpty())
        .filter(other -> Registrations.isFree(hook.registering(other), place, state))
        .findFirst();
  }

  private static ReplacedHooks of(
      String type, ImmutableSet<String> members, Type owner, VisitorState state) {
    return new ReplacedHooks(new Replaced(type, members), owner, state);
  }

  /** Refuses a hook that would take the place of another. */
  static void requireNone(StreamHook hook, VisitorState state) throws NoPatchException {
    TreePath call = of(hook, state).orElse(null);
    if (call != null) {
      throw new NoPatchException(
          "`"
              + hook.name()
              + "` would take the place of `"
              + name(call)
              + "` ("
              + Trees.position(call, state.getPath().getCompilationUnit())
              + "): let the new one do what that one does, and leave it out");
    }
  }

  private static Optional<StreamHook> present(TreePath call, VisitorState state) {
    String name = name(call);
    return Symbols.of(Trees.receiver(call.getLeaf())) instanceof VarSymbol variable
        ? StreamHook.on(variable, state).filter(hook -> hook.name().equals(name))
        : Optional.empty();
  }

  /** The name of the method that is called. */
  private static String name(TreePath call) {
    return getSymbol((MethodInvocationTree) call.getLeaf()).getSimpleName().toString();
  }

  private Optional<TreePath> search(Symbol variable) {
    add(variable, state);
    for (TreePath next = open.poll(); next != null; next = open.poll()) {
      VisitorState here = state.withPath(next);
      for (TreePath use : UsageIndex.of(here).uses(requireNonNull(getSymbol(next.getLeaf())))) {
        Optional<TreePath> found = registration(use);
        if (found.isPresent()) {
          return found;
        }
      }
      if (!given.contains(next)) {
        new Callers(here).given(next).forEach(value -> add(Variables.root(value), here));
      }
    }
    return Optional.empty();
  }

  private void add(@Nullable Symbol variable, VisitorState here) {
    TreePath declaration = UsageIndex.of(here).declaration(variable);
    if (declaration != null && declaration.getLeaf() instanceof VariableTree) {
      add(declaration, false);
    }
  }

  private void add(TreePath declaration, boolean isGiven) {
    if (seen.add(getSymbol(declaration.getLeaf()))) {
      open.add(declaration);
      if (isGiven) {
        given.add(declaration);
      }
    }
  }

  /** The registration in the chain of calls that a name begins; what the chain returns is added. */
  private Optional<TreePath> registration(TreePath use) {
    TreePath value = use;
    while (value.getParentPath().getLeaf() instanceof MemberSelectTree select
        && value.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select) {
      value = value.getParentPath().getParentPath();
      MethodSymbol method = getSymbol(call);
      if (replaced.members().contains(method.getSimpleName().toString())
          && method.enclClass().isSubClass(owner.tsym, state.getTypes())) {
        return Optional.of(value);
      }
    }
    if (value == use || isSubtype(getType(value.getLeaf()), owner, state)) {
      follow(value);
    }
    return Optional.empty();
  }

  private void follow(TreePath value) {
    TreePath user = value.getParentPath();
    VisitorState here = state.withPath(user);
    if (user.getLeaf() instanceof VariableTree variable) {
      add(getSymbol(variable), here);
    } else if (user.getLeaf() instanceof AssignmentTree assignment
        && assignment.getExpression() == value.getLeaf()) {
      add(Symbols.of(assignment.getVariable()), here);
    } else {
      int index = Trees.arguments(user.getLeaf()).indexOf(value.getLeaf());
      if (index >= 0) {
        Targets.of(state).of(user.getLeaf(), here).stream()
            .flatMap(target -> SourceUnits.of(state).declaration(target, here).stream())
            .forEach(method -> addParameter(method, index));
      }
    }
  }

  private void addParameter(TreePath method, int index) {
    Tree leaf = method.getLeaf();
    if (leaf instanceof MethodTree tree && index < tree.getParameters().size()) {
      add(new TreePath(method, tree.getParameters().get(index)), true);
    }
  }
}
