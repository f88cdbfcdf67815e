package dev.unhang.fix.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Names that nothing in a method has, so that a patch can give them to what it adds. */
public final class FreeNames {
  private static final int FIRST_NUMBER = 2;
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isJavaIdentifierPart).negate())
          .omitEmptyStrings();

  private final Tree method;
  private final Set<String> taken;

  private FreeNames(Tree method, Set<String> taken) {
    this.method = method;
    this.taken = taken;
  }

  /**
   * The names that are free in the method, or the initializer, around a place.
   *
   * @param others places in other methods where the same names are used
   */
  public static FreeNames around(TreePath place, TreePath... others) {
    Tree method = member(place);
    Set<String> taken = new HashSet<>();
    new Scanner(taken).scan(method, null);
    for (TreePath other : others) {
      new Scanner(taken).scan(member(other), null);
    }
    return new FreeNames(method, taken);
  }

  private static Tree member(TreePath place) {
    TreePath path = place;
    while (path.getParentPath() != null
        && !(path.getLeaf() instanceof MethodTree)
        && !(path.getParentPath().getLeaf() instanceof ClassTree)) {
      path = path.getParentPath();
    }
    return path.getLeaf();
  }

  /** The names that are free everywhere in a method. */
  public static FreeNames in(Tree code) {
    Set<String> taken = new HashSet<>();
    new Scanner(taken).scan(code, null);
    return new FreeNames(code, taken);
  }

  /** The names for new fields of a class: none that it inherits and uses, as {@code this.name}. */
  public static FreeNames ofFields(ClassTree type) {
    Set<String> taken = new HashSet<>();
    new Scanner(taken) {
      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        if (tree.getExpression() instanceof IdentifierTree owner
            && (owner.getName().contentEquals("this") || owner.getName().contentEquals("super"))) {
          taken.add(tree.getIdentifier().toString());
        }
        return super.visitMemberSelect(tree, null);
      }
    }.scan(type, null);
    return new FreeNames(type, taken);
  }

  /** The same without the names that stand in lines of code which a patch adds. */
  public FreeNames without(Iterable<String> lines) {
    Set<String> all = new HashSet<>(taken);
    for (String line : lines) {
      WORDS.split(line).forEach(all::add);
    }
    return new FreeNames(method, all);
  }

  public boolean isFree(String name) {
    return !taken.contains(name) && !SourceVersion.isKeyword(name);
  }

  /** The name, with a number behind it if it is taken. */
  public String free(String name) {
    String free = name;
    for (int number = FIRST_NUMBER; !isFree(free); number++) {
      free = name + number;
    }
    return free;
  }

  /** The first of some names that is free; the last with a number behind it, if none is. */
  public String first(List<String> names) {
    return names.stream()
        .filter(this::isFree)
        .findFirst()
        .orElseGet(() -> free(names.get(names.size() - 1)));
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

  /** What a piece of code declares, and what it names without a qualifier. */
  private static class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> taken;

    private Scanner(Set<String> taken) {
      this.taken = taken;
    }

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
  }
}
