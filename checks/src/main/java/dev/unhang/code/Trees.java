package dev.unhang.code;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be read off a tree or its path alone. */
public final class Trees {
  private Trees() {}

  /** The lambda or method whose body holds {@code path}, if any. */
  public static Optional<TreePath> boundary(TreePath path) {
    return Optional.ofNullable(boundaryOrClass(path))
        .filter(outer -> !(outer.getLeaf() instanceof ClassTree));
  }

  /** The nearest lambda, method or class around {@code path}; null if there is none. */
  public static @Nullable TreePath boundaryOrClass(TreePath path) {
    for (TreePath outer = path.getParentPath(); outer != null; outer = outer.getParentPath()) {
      Tree leaf = outer.getLeaf();
      if (leaf instanceof LambdaExpressionTree
          || leaf instanceof MethodTree
          || leaf instanceof ClassTree) {
        return outer;
      }
    }
    return null;
  }

  /** The nearest class around {@code path}, or itself; null if there is none. */
  public static @Nullable TreePath classAround(TreePath path) {
    TreePath outer = path;
    while (outer != null && !(outer.getLeaf() instanceof ClassTree)) {
      outer = outer.getParentPath();
    }
    return outer;
  }

  /** The code of a lambda or method; null if a method has none; any other tree is its own. */
  public static @Nullable Tree body(Tree boundary) {
    if (boundary instanceof LambdaExpressionTree lambda) {
      return lambda.getBody();
    }
    return boundary instanceof MethodTree method ? method.getBody() : boundary;
  }

  /** Whether code is in a constructor. */
  public static boolean isInConstructor(TreePath path) {
    for (TreePath outer = path; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof MethodTree method) {
        return method.getReturnType() == null;
      }
    }
    return false;
  }

  /** Whether {@code path} is {@code region} or lies in it. */
  public static boolean isInside(TreePath path, Tree region) {
    return child(path, region).isPresent() || path.getLeaf() == region;
  }

  /** The part of {@code region}, one level below it, that holds {@code path}. */
  public static Optional<TreePath> child(TreePath path, Tree region) {
    for (TreePath inner = path; inner.getParentPath() != null; inner = inner.getParentPath()) {
      if (inner.getParentPath().getLeaf() == region) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  /** Whether a call stands alone, so that nobody uses its result. */
  public static boolean isStatement(TreePath call) {
    return call.getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  /** What a loop of any kind repeats; null for any other tree. */
  public static @Nullable StatementTree loopBody(Tree loop) {
    if (loop instanceof WhileLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof DoWhileLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof ForLoopTree tree) {
      return tree.getStatement();
    }
    return loop instanceof EnhancedForLoopTree tree ? tree.getStatement() : null;
  }

  /** Whether nothing behind a block can be reached from it. */
  public static boolean endsWithJump(BlockTree block) {
    StatementTree last =
        block.getStatements().isEmpty()
            ? block
            : block.getStatements().get(block.getStatements().size() - 1);
    return last instanceof ReturnTree
        || last instanceof ThrowTree
        || (last instanceof BlockTree inner && inner != block && endsWithJump(inner));
  }

  /** What a loop asks before or after each turn; null if it asks nothing, or is no loop. */
  public static @Nullable ExpressionTree loopCondition(Tree loop) {
    if (loop instanceof WhileLoopTree tree) {
      return tree.getCondition();
    }
    if (loop instanceof DoWhileLoopTree tree) {
      return tree.getCondition();
    }
    return loop instanceof ForLoopTree tree ? tree.getCondition() : null;
  }

  /** The line that the code at {@code path} begins on, counted from 1. */
  public static long line(TreePath path) {
    return path.getCompilationUnit()
        .getLineMap()
        .getLineNumber(ASTHelpers.getStartPosition(path.getLeaf()));
  }

  /**
   * Where the code at {@code path} begins, for a reader of {@code unit}: {@code line 12}, or {@code
   * Main.java:12} if it is in another file.
   */
  public static String position(TreePath path, @Nullable CompilationUnitTree unit) {
    if (path.getCompilationUnit() == unit) {
      return "line " + line(path);
    }
    String file = path.getCompilationUnit().getSourceFile().getName();
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
        + ":"
        + line(path);
  }

  /** Whether a lambda or method reference stands for a method that returns nothing. */
  public static boolean isVoidFunction(ExpressionTree function, VisitorState state) {
    Type type = ASTHelpers.getType(function);
    return type != null
        && state.getTypes().findDescriptorType(type).getReturnType().hasTag(TypeTag.VOID);
  }

  /** The place of a parameter among those of the method it is declared by; -1 if it is none. */
  public static int indexOfParameter(TreePath declaration) {
    return declaration.getLeaf() instanceof VariableTree variable
            && declaration.getParentPath().getLeaf() instanceof MethodTree method
        ? method.getParameters().indexOf(variable)
        : -1;
  }

  /** Whether {@code test} holds for {@code tree} or anything in it. */
  public static boolean any(@Nullable Tree tree, Predicate<Tree> test) {
    return new Finder(test, false).find(tree);
  }

  /**
   * Whether {@code test} holds for {@code tree} or anything in it that runs with it: not for what
   * is in the lambdas and classes in it.
   */
  public static boolean anyOwn(@Nullable Tree tree, Predicate<Tree> test) {
    return new Finder(test, true).find(tree);
  }

  private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Predicate<Tree> test;
    private final boolean onlyOwn;
    private boolean isFound;

    private Finder(Predicate<Tree> test, boolean onlyOwn) {
      this.test = test;
      this.onlyOwn = onlyOwn;
    }

    private boolean find(@Nullable Tree tree) {
      scan(tree, null);
      return isFound;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree == null || isFound) {
        return null;
      }
      isFound = test.test(tree);
      return isFound ? null : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return onlyOwn ? null : super.visitLambdaExpression(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return onlyOwn ? null : super.visitClass(tree, null);
    }
  }

  /** What a call is called on; null for {@code this}. */
  public static @Nullable ExpressionTree receiver(Tree call) {
    return call instanceof MethodInvocationTree invocation
        ? ASTHelpers.getReceiver(invocation)
        : null;
  }

  /** The arguments of a call or creation; none of anything else. */
  public static List<? extends ExpressionTree> arguments(Tree call) {
    if (call instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return call instanceof NewClassTree creation ? creation.getArguments() : ImmutableList.of();
  }

  /** Scans what belongs to one lambda or method itself, and nothing that it only contains. */
  public abstract static class OwnCodeScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }
  }
}
