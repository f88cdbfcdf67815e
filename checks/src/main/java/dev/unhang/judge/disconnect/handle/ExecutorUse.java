package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.unhang.code.Chains;
import dev.unhang.code.OtherObjects;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.client.ClientScopes;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/** Whose an executor is: the client's, or everybody's. */
public final class ExecutorUse {
  private final Sources code;
  private final MadeExecutors made;

  public ExecutorUse(Sources code) {
    this.code = code;
    this.made = new MadeExecutors(code);
  }

  /** The variable of the executor that a call gives a task, or ends; null if there is none. */
  public @Nullable VarSymbol of(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    if (receiver != null && isExecutor(receiver)) {
      return variable(receiver);
    }
    for (ExpressionTree argument : Trees.arguments(call.getLeaf())) {
      if (!Sources.isFunction(argument) && isExecutor(argument)) {
        return variable(argument);
      }
    }
    return null;
  }

  /** The calls that give an executor a task, or end it, in source order. */
  public ImmutableList<TreePath> calls(VarSymbol executor) {
    return code.uses(executor).stream()
        .map(ExecutorUse::callWith)
        .filter(call -> call != null && call.getLeaf() instanceof MethodInvocationTree)
        .filter(call -> executor.equals(of(call)))
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable TreePath callWith(TreePath value) {
    TreePath call = Chains.callOn(value);
    return call == null ? Sources.callOf(value) : call;
  }

  private @Nullable VarSymbol variable(ExpressionTree expression) {
    return getSymbol(expression) instanceof VarSymbol variable
            && !OtherObjects.isFieldOfOne(expression, code.state())
        ? variable
        : null;
  }

  private boolean isExecutor(ExpressionTree expression) {
    return ExecutorTypes.isExecutorService(getType(expression), code.state());
  }

  /**
   * Whether an executor was made for the client of {@code scope}: it is a local variable, or a
   * field of an object that each client has of its own. All others may serve more clients.
   */
  public boolean isOwn(VarSymbol executor, ClientScope scope) {
    if (executor.owner instanceof MethodSymbol) {
      TreePath declaration = code.declaration(executor);
      return declaration != null
          && declaration.getLeaf() instanceof VariableTree variable
          && made.isMade(variable.getInitializer(), declaration);
    }
    return !isShared(executor, scope)
        && code.values(executor).stream().anyMatch(made::isMade)
        && (placeOfClient(executor) != null || new OwnObjects(code).isOwn(executor, scope));
  }

  /** Whether a field, or what it holds, serves other clients too. */
  public boolean isShared(VarSymbol executor, ClientScope scope) {
    if (!(executor.owner instanceof ClassSymbol)) {
      return false;
    }
    if (made.isGiven(executor) || made.isInjected(executor)) {
      return true;
    }
    if (placeOfClient(executor) != null) {
      return false;
    }
    return executor.isStatic()
        || (scope.isShared()
            && isFieldAround(executor, scope.entry())
            && (scope.type() != null || isKept(executor, scope)));
  }

  /** Whether a field keeps one executor for all whose response the code starts. */
  private boolean isKept(VarSymbol executor, ClientScope scope) {
    return (scope.stream() == null || !(scope.stream().owner instanceof ClassSymbol))
        && code.values(executor).stream()
            .noneMatch(
                value ->
                    Trees.isInside(value, scope.entry().getLeaf())
                        && !isUnderCondition(value, executor));
  }

  /** The assignment that keeps a new executor in a field each time a handler runs, or null. */
  public @Nullable TreePath placeOfClient(VarSymbol field) {
    for (TreePath value : code.values(field)) {
      TreePath place = value.getParentPath();
      if (place.getLeaf() instanceof AssignmentTree
          && made.isMade(value)
          && !Trees.isInConstructor(place)
          && !isInInitializer(place)
          && !isUnderCondition(place, field)
          && new ClientScopes(code).of(place).isPresent()) {
        return place;
      }
    }
    return null;
  }

  private static boolean isInInitializer(TreePath place) {
    TreePath boundary = Trees.boundaryOrClass(place);
    return boundary == null || boundary.getLeaf() instanceof ClassTree;
  }

  /** {@code if (pool == null) pool = ...} makes one for all. */
  private static boolean isUnderCondition(TreePath place, VarSymbol field) {
    for (TreePath path = place; path.getParentPath() != null; path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof IfTree branch
          && Variables.in(branch.getCondition()).contains(field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class around a place has a field, its own or an inherited one. */
  private boolean isFieldAround(VarSymbol field, TreePath place) {
    Types types = code.state().getTypes();
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree type
          && getSymbol(type).isSubClass(field.owner, types)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field belongs to the object that serves the clients, and to no other. */
  public boolean isFieldOfEntry(VarSymbol field, ClientScope scope) {
    return isFieldAround(field, scope.entry()) && !Trees.isInConstructor(scope.entry());
  }

  /** Whether the end of a try statement waits for all that runs on the executor. */
  public boolean isResource(VarSymbol executor) {
    TreePath declaration = code.declaration(executor);
    return declaration != null && declaration.getParentPath().getLeaf() instanceof TryTree;
  }

  /** Whether a call ends an executor, so that it takes no more tasks. */
  public boolean isEnd(TreePath call) {
    return code.has(Kind.CANCEL, call)
        && ExecutorTypes.isExecutorService(receiverType(call), code.state());
  }

  /** Whether a call ends periodic work, though not what its executor has begun. */
  public boolean endsPeriodic(TreePath shutdown) {
    return code.facts(shutdown).stream()
        .filter(fact -> fact.kind() == Kind.CANCEL)
        .findFirst()
        .filter(fact -> fact.stops() == Detail.Stops.PERIODIC)
        .isPresent();
  }

  /** The type of what a call or method reference is called on, or null. */
  static @Nullable Type receiverType(TreePath call) {
    if (call.getLeaf() instanceof MethodInvocationTree invocation) {
      ExpressionTree receiver = ASTHelpers.getReceiver(invocation);
      return receiver == null ? null : getType(receiver);
    }
    return call.getLeaf() instanceof MemberReferenceTree reference
        ? getType(reference.getQualifierExpression())
        : null;
  }
}
