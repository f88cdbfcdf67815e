package dev.unhang.explain;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.unhang.code.Trees;
import dev.unhang.explain.UnitPlaces.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code on one line: what begins there, or, as on the line of a brace, the body that it belongs
 * to.
 */
final class LineCode extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final CompilationUnitTree unit;
  private final int line;
  private final List<TreePath> begins = new ArrayList<>();
  private final List<TreePath> calls = new ArrayList<>();
  private @Nullable TreePath around;

  private LineCode(CompilationUnitTree unit, int line) {
    this.unit = unit;
    this.line = line;
  }

  /** The code on a line of a file; empty if there is none. */
  static Optional<Found> of(CompilationUnitTree unit, int line) {
    LineCode found = new LineCode(unit, line);
    found.scan(unit, null);
    if (found.begins.isEmpty()) {
      return Optional.ofNullable(found.around).map(body -> found.found(body, List.of(body)));
    }
    TreePath position =
        found.begins.stream()
            .filter(path -> found.isOnLine(((JCTree) path.getLeaf()).getPreferredPosition()))
            .findFirst()
            .orElse(found.begins.get(0));
    return Optional.of(found.found(position, found.begins));
  }

  private Found found(TreePath position, List<TreePath> code) {
    return new Found(position, line, ImmutableList.copyOf(code), ImmutableList.copyOf(calls));
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null || isNoCode(tree)) {
      return null;
    }
    if (getCurrentPath() != null) {
      look(new TreePath(getCurrentPath(), tree));
    }
    return super.scan(tree, null);
  }

  private boolean isNoCode(Tree tree) {
    return tree instanceof ImportTree
        || tree instanceof PackageTree
        || tree instanceof AnnotationTree
        || (tree instanceof MethodTree method && ASTHelpers.isGeneratedConstructor(method))
        || (tree instanceof VariableTree parameter
            && getCurrentPath().getLeaf() instanceof LambdaExpressionTree lambda
            && lambda.getParameters().contains(parameter));
  }

  private void look(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof LambdaExpressionTree lambda) {
      lookAround(path, lambda.getBody());
    } else if (tree instanceof MethodTree method) {
      lookAround(path, method.getBody());
    } else if (runs(path) && begins(tree)) {
      begins.add(path);
      if (tree instanceof MethodInvocationTree
          || tree instanceof NewClassTree
          || tree instanceof MemberReferenceTree) {
        calls.add(path);
      }
    }
  }

  /** Remembers the innermost body around the line. */
  private void lookAround(TreePath path, @Nullable Tree body) {
    int start = ASTHelpers.getStartPosition(path.getLeaf());
    int end = TreeInfo.endPos((JCTree) (body == null ? path.getLeaf() : body));
    if (start >= 0 && lineOf(start) <= line && line <= lineOf(Math.max(start, end))) {
      around = path;
    }
  }

  /** Whether a tree is a statement or expression that runs, in a body or an initializer. */
  private static boolean runs(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ClassTree) {
      return false;
    }
    if (Trees.boundary(path).isPresent()) {
      return tree instanceof StatementTree || tree instanceof ExpressionTree;
    }
    return tree instanceof VariableTree variable
        ? variable.getInitializer() != null
        : tree instanceof StatementTree
            || tree instanceof MethodInvocationTree
            || tree instanceof NewClassTree;
  }

  /** The line of a call is that of its name, as in stack traces, or that where it begins. */
  private boolean begins(Tree tree) {
    return isOnLine(ASTHelpers.getStartPosition(tree))
        || isOnLine(((JCTree) tree).getPreferredPosition());
  }

  private boolean isOnLine(int position) {
    return position >= 0 && lineOf(position) == line;
  }

  private long lineOf(int position) {
    return unit.getLineMap().getLineNumber(position);
  }
}
