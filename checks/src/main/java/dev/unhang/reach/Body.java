package dev.unhang.reach;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import org.jspecify.annotations.Nullable;

/** A method, or the initializers of a class, as a node of the {@link WaitGraph}. */
final class Body {
  private static final int UNKNOWN = -2;
  private static final int NEVER = -1;

  private final String name;
  private final TreePath path;
  private final boolean isLoading;
  private ImmutableList<Call> calls = ImmutableList.of();
  private ImmutableList<Wait> waits = ImmutableList.of();
  private int distance = UNKNOWN;
  private @Nullable Call next;
  private @Nullable Wait wait;

  /**
   * Creates a node that nothing is known of yet.
   *
   * @param name the method, as a reader would say it
   * @param path its declaration; for initializers, that of the class
   * @param isLoading whether it stands for the static initializers of the class
   */
  Body(String name, TreePath path, boolean isLoading) {
    this.name = name;
    this.path = path;
    this.isLoading = isLoading;
  }

  public String name() {
    return name;
  }

  TreePath path() {
    return path;
  }

  /** The code that the node stands for: a method's block, or the initializers of a class. */
  ImmutableList<Tree> parts() {
    Tree tree = path.getLeaf();
    if (tree instanceof ClassTree type) {
      return type.getMembers().stream()
          .filter(this::isInitializer)
          .collect(ImmutableList.toImmutableList());
    }
    return tree instanceof MethodTree method && method.getBody() != null
        ? ImmutableList.of(method.getBody())
        : ImmutableList.of();
  }

  private boolean isInitializer(Tree member) {
    if (member instanceof BlockTree block) {
      return block.isStatic() == isLoading;
    }
    VarSymbol field = member instanceof VariableTree tree ? ASTHelpers.getSymbol(tree) : null;
    return field != null && field.isStatic() == isLoading;
  }

  /**
   * Whether this is a constructor that runs the initializers: it does not leave that to another.
   */
  boolean initializesObject() {
    return path.getLeaf() instanceof MethodTree method
        && method.getBody() != null
        && method.getReturnType() == null
        && method.getBody().getStatements().stream().noneMatch(Body::callsThis);
  }

  private static boolean callsThis(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof IdentifierTree name
        && name.getName().contentEquals("this");
  }

  /**
   * Whether the call at {@code state}'s path has to be judged for what this does: it is of another
   * file, or a {@code close()} of this one, which leaves to its callers what it closes.
   */
  boolean isJudgedAt(VisitorState state) {
    TreePath site = state.getPath();
    return path.getCompilationUnit() != site.getCompilationUnit()
        || (Symbols.isOwnClose(path.getLeaf(), state)
            && Trees.boundary(site)
                .filter(boundary -> Symbols.isOwnClose(boundary.getLeaf(), state))
                .isEmpty());
  }

  ImmutableList<Call> calls() {
    return calls;
  }

  ImmutableList<Wait> waits() {
    return waits;
  }

  void isMadeOf(ImmutableList<Call> calls, ImmutableList<Wait> waits) {
    this.calls = calls;
    this.waits = waits;
  }

  /** Whether it is known if the body waits. */
  boolean isJudged() {
    return distance != UNKNOWN;
  }

  /** The number of calls between the body and the nearest wait; negative if it never waits. */
  int distance() {
    return distance;
  }

  @Nullable Call next() {
    return next;
  }

  @Nullable Wait firstWait() {
    return wait;
  }

  void waitsItself(Wait first) {
    distance = 0;
    wait = first;
  }

  void waitsThrough(Call call) {
    distance = call.target().distance + 1;
    next = call;
  }

  void neverWaits() {
    if (distance == UNKNOWN) {
      distance = NEVER;
    }
  }

  /** A call of another body on the same thread. */
  record Call(Body target, TreePath path) {}
}
