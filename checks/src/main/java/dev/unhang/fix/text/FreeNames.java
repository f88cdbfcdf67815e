package dev.unhang.fix.text;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names that nothing in a method has. */
public final class FreeNames {
  private static final int FIRST_NUMBER = 2;

  private final Tree method;
  private final Set<String> taken = new HashSet<>();

  private FreeNames(Tree method) {
    this.method = method;
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        taken.add(tree.getName().toString());
        return null;
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        taken.add(tree.getName().toString());
        return super.visitVariable(tree, null);
      }
    }.scan(method, null);
  }

  /** The names that are free in the method, or the initializer, around a place. */
  public static FreeNames around(TreePath place) {
    TreePath path = place;
    while (path.getParentPath() != null
        && !(path.getLeaf() instanceof MethodTree)
        && !(path.getParentPath().getLeaf() instanceof ClassTree)) {
      path = path.getParentPath();
    }
    return new FreeNames(path.getLeaf());
  }

  /** The names that are free everywhere in a piece of code, such as a class. */
  public static FreeNames in(Tree code) {
    return new FreeNames(code);
  }

  public boolean isFree(String name) {
    return !taken.contains(name);
  }

  /** The name, with a number behind it if it is taken. */
  public String free(String name) {
    String free = name;
    for (int number = FIRST_NUMBER; !isFree(free); number++) {
      free = name + number;
    }
    return free;
  }

  /**
   * A free name for the patch of one of several calls, so that all patches can be applied together.
   *
   * @param like whether a call gets a name of this kind
   */
  public String numbered(
      String name, MethodInvocationTree call, Predicate<MethodInvocationTree> like) {
    int[] before = {0};
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree other, @Nullable Void unused) {
        found[0] |= other.equals(call);
        before[0] += !found[0] && like.test(other) ? 1 : 0;
        return super.visitMethodInvocation(other, null);
      }
    }.scan(method, null);
    String free = name;
    int skipped = before[0];
    for (int number = FIRST_NUMBER; !isFree(free) || skipped-- > 0; number++) {
      free = name + number;
    }
    return free;
  }
}
