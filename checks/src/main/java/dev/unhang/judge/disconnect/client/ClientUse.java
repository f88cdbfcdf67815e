package dev.unhang.judge.disconnect.client;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Chains;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/** Tells whether code has to do with a client. */
public final class ClientUse {
  private static final int DEEPEST = 3;

  private ClientUse() {}

  /** Whether a start, or what it is called on, has to do with what stands for the client. */
  public static boolean usesStream(TreePath start, ClientScope scope, Sources code) {
    if (isNamedAround(start, scope, code) || isToldOf(start, code)) {
      return true;
    }
    return usesOfReceiver(start, code).anyMatch(use -> isNamedAround(use, scope, code))
        || isGivenFor(start, scope, DEEPEST, code);
  }

  /** Whether the client's own code gives a start something that is made for the client. */
  private static boolean isGivenFor(TreePath value, ClientScope scope, int depth, Sources code) {
    return Variables.in(value.getLeaf()).stream()
        .filter(variable -> variable.getKind() == ElementKind.PARAMETER)
        .flatMap(variable -> Stream.ofNullable(code.declaration(variable)))
        .flatMap(parameter -> code.given(parameter).stream())
        .anyMatch(
            given ->
                Trees.isInside(given, scope.entry().getLeaf())
                    ? Variables.in(given.getLeaf()).contains(scope.stream())
                        || isToldOf(given, code)
                    : depth > 0 && isGivenFor(given, scope, depth - 1, code));
  }

  /** The uses of the local variable that a start is called on. */
  private static Stream<TreePath> usesOfReceiver(TreePath start, Sources code) {
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root instanceof VarSymbol && root.owner instanceof MethodSymbol
        ? code.uses(root).stream()
        : Stream.empty();
  }

  /** The statements that use the local variable which a start is called on. */
  static Stream<Tree> aroundReceiver(TreePath start, Sources code) {
    return usesOfReceiver(start, code).map(use -> statement(use).getLeaf());
  }

  /**
   * Whether a piece of code does something with a client that comes from outside it, or is given
   * functions or new objects that do.
   */
  static boolean isToldOf(TreePath region, Sources code) {
    return isToldOf(region, DEEPEST, code);
  }

  private static boolean isToldOf(TreePath region, int depth, Sources code) {
    return Variables.in(region.getLeaf()).stream()
        .anyMatch(
            variable ->
                TypeFacts.tellsEnd(variable.type, code.state())
                    ? isGiven(variable, region, code) && isUsedIn(variable, region, code)
                    : depth > 0 && isMadeFor(variable, depth, code));
  }

  /** Whether a call registers functions on something that tells when a client has gone. */
  static boolean isCallback(TreePath call, Sources code) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    return receiver != null && TypeFacts.tellsEnd(ASTHelpers.getType(receiver), code.state());
  }

  /** A parameter or local variable around {@code region}, or a field that one is kept in. */
  private static boolean isGiven(Symbol client, TreePath region, Sources code) {
    if (client.getKind() == ElementKind.FIELD) {
      return code.uses(client).stream()
          .anyMatch(
              use ->
                  use.getParentPath().getLeaf() instanceof AssignmentTree assignment
                      && assignment.getVariable() == use.getLeaf()
                      && ASTHelpers.getSymbol(assignment.getExpression()) instanceof VarSymbol given
                      && given.getKind() == ElementKind.PARAMETER
                      && !given.owner.isConstructor());
    }
    TreePath declaration = code.declaration(client);
    return declaration != null && !Trees.isInside(declaration, region.getLeaf());
  }

  /** Whether a local variable holds a function or new object that has to do with a client. */
  private static boolean isMadeFor(Symbol variable, int depth, Sources code) {
    TreePath declaration =
        variable.getKind() == ElementKind.LOCAL_VARIABLE ? code.declaration(variable) : null;
    ExpressionTree value =
        declaration != null && declaration.getLeaf() instanceof VariableTree held
            ? Variables.bare(held.getInitializer())
            : null;
    return value != null
        && (value instanceof NewClassTree || Sources.isFunction(value))
        && isToldOf(new TreePath(declaration, value), depth - 1, code);
  }

  /** Whether what a start is given names what stands for the client, and so keeps it. */
  public static boolean isHeldBy(TreePath start, ClientScope scope, Sources code) {
    return Trees.arguments(start.getLeaf()).stream()
        .flatMap(argument -> Variables.in(argument).stream())
        .anyMatch(
            variable ->
                variable.equals(scope.stream()) || TypeFacts.isClient(variable.type, code.state()));
  }

  /** Whether a start, the chain before it included, does more with a client than to ask it. */
  public static boolean isAnswered(TreePath start, ClientScope scope, Sources code) {
    return Variables.in(start.getLeaf()).stream()
        .filter(
            variable ->
                variable.equals(scope.stream()) || TypeFacts.isClient(variable.type, code.state()))
        .anyMatch(variable -> isUsedIn(variable, start, code));
  }

  private static boolean isNamedAround(TreePath place, ClientScope scope, Sources code) {
    TreePath region = statement(place);
    VarSymbol stream = scope.stream();
    return Variables.in(region.getLeaf()).stream()
        .filter(
            variable -> variable.equals(stream) || TypeFacts.tellsEnd(variable.type, code.state()))
        .anyMatch(variable -> isUsedIn(variable, region, code));
  }

  private static TreePath statement(TreePath place) {
    TreePath statement = place;
    while (!(statement.getLeaf() instanceof StatementTree)) {
      statement = statement.getParentPath();
    }
    return statement;
  }

  /** Whether code does more with a variable than to ask it something. */
  private static boolean isUsedIn(Symbol variable, TreePath region, Sources code) {
    return code.uses(variable).stream()
        .filter(use -> Trees.isInside(use, region.getLeaf()))
        .anyMatch(use -> !isQuestion(use, region, code));
  }

  /** Whether code asks a variable something, and tells the answer nothing in turn. */
  private static boolean isQuestion(TreePath use, TreePath region, Sources code) {
    TreePath first = Chains.callOn(use);
    if (first == null
        || !Trees.arguments(first.getLeaf()).isEmpty()
        || ASTHelpers.isVoidType(ASTHelpers.getType(first.getLeaf()), code.state())) {
      return false;
    }
    TreePath last = first;
    for (TreePath next = first; next != null; next = Chains.callOn(next)) {
      last = next;
    }
    return last == first
        || last.getLeaf() == region.getLeaf()
        || last.getParentPath().getLeaf() == region.getLeaf()
        || !(Trees.isStatement(last)
            || (last.getParentPath().getLeaf() instanceof LambdaExpressionTree lambda
                && Trees.isVoidFunction(lambda, code.state())));
  }

  /** Whether a start gives the stream to code of another file, which may register a hook. */
  public static boolean givesStreamAway(TreePath start, ClientScope scope, Sources code) {
    VarSymbol stream = scope.stream();
    return stream != null && isGivenAway(stream, start, DEEPEST, code);
  }

  /** Whether a region hands a variable to another file, itself or through methods of its own. */
  private static boolean isGivenAway(Symbol variable, TreePath region, int depth, Sources code) {
    return code.uses(variable).stream()
        .filter(use -> Trees.isInside(use, region.getLeaf()))
        .anyMatch(use -> isHandedOn(use, depth, code));
  }

  private static boolean isHandedOn(TreePath use, int depth, Sources code) {
    TreePath call = Sources.callOf(use);
    if (call == null) {
      return false;
    }
    ImmutableList<TreePath> targets = code.targets(call);
    return isElsewhere(call, targets)
        || (depth > 0
            && targets.stream()
                .anyMatch(
                    target ->
                        Sources.parameter(target, use)
                            .filter(given -> isGivenAway(given, target, depth - 1, code))
                            .isPresent()));
  }

  private static boolean isElsewhere(TreePath call, ImmutableList<TreePath> targets) {
    return targets.stream()
        .noneMatch(target -> target.getCompilationUnit() == call.getCompilationUnit());
  }
}
