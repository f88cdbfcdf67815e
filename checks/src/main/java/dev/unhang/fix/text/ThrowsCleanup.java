package dev.unhang.fix.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.SourceUnits;
import dev.unhang.fix.safe.ThrownTypes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what a method declares to throw, if nothing throws it any more.
 *
 * <p>Only of a method that a framework calls: a caller in sight, or one who may be out of sight,
 * may have a {@code catch} for it. A general {@code throws Exception} says nothing of the wait, and
 * stays.
 */
final class ThrowsCleanup {
  private static final String KEYWORD = "throws";

  private final Edits edits;
  private final Set<Tree> gone;
  private final SourceText source;
  private final VisitorState state;

  ThrowsCleanup(Edits edits, Set<Tree> gone, PatchScope scope) {
    this.edits = edits;
    this.gone = gone;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** Cleans the method around what went. */
  void around(TreePath removed) {
    TreePath path = method(removed);
    if (path == null) {
      return;
    }
    MethodTree method = (MethodTree) path.getLeaf();
    ImmutableList<ExpressionTree> dead = dead(method);
    if (!dead.isEmpty() && isFree(ASTHelpers.getSymbol(method)) && !isTold(path, dead)) {
      remove(method, dead);
    }
  }

  private static @Nullable TreePath method(TreePath removed) {
    for (TreePath path = removed; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      if (path.getLeaf() instanceof MethodTree) {
        return path;
      }
    }
    return null;
  }

  /** What was thrown before, and is not now. */
  private ImmutableList<ExpressionTree> dead(MethodTree method) {
    ThrownTypes before = new ThrownTypes(Set.of(), state);
    ThrownTypes after = new ThrownTypes(gone, state);
    return method.getThrows().stream()
        .filter(type -> after.isDead(type, after.of(method.getBody())))
        .filter(type -> !before.isDead(type, before.of(method.getBody())))
        .collect(toImmutableList());
  }

  private boolean isFree(MethodSymbol method) {
    return !ASTHelpers.findSuperMethods(method, state.getTypes()).isEmpty()
        && SourceUnits.of(state).subclasses(method.enclClass(), state).isEmpty()
        && Callers.everywhere(method, state).possibleUses(method).isEmpty();
  }

  /** Whether the method's comment speaks of it. */
  private boolean isTold(TreePath method, List<ExpressionTree> dead) {
    String comment = JavacTrees.instance(state.context).getDocComment(method);
    return comment != null && dead.stream().map(source::of).anyMatch(comment::contains);
  }

  private void remove(MethodTree method, List<ExpressionTree> dead) {
    List<? extends ExpressionTree> all = method.getThrows();
    int first = source.start(all.get(0));
    int end = source.end(Iterables.getLast(all));
    String rest =
        all.stream().filter(type -> !dead.contains(type)).map(source::of).collect(joining(", "));
    if (!rest.isEmpty()) {
      edits.replace(first, end, rest);
      return;
    }
    int start = source.start(method);
    int keyword = start + source.between(start, first).lastIndexOf(KEYWORD);
    int blanks = source.startOfBlanks(keyword);
    boolean isBehindComment =
        source.startForBrace(keyword) == keyword && source.between(blanks, keyword).contains("\n");
    if (isBehindComment) {
      edits.replace(keyword, source.endOfBlanks(end), "");
    } else {
      edits.replace(blanks, end, "");
    }
  }
}
