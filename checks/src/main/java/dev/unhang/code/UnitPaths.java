package dev.unhang.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The trees of a file by number, each with the one around it. Most of them are never asked for, so
 * the path of a tree is made when it is asked for, and then once.
 */
final class UnitPaths {
  /** The number of the file itself. */
  static final int UNIT = 0;

  private static final int FIRST_SIZE = 1024;

  private Tree[] trees = new Tree[FIRST_SIZE];
  private int[] outer = new int[FIRST_SIZE];
  private int size;
  private @Nullable TreePath[] made = {};

  UnitPaths(CompilationUnitTree unit) {
    add(unit, UNIT);
  }

  /** Adds a tree; returns its number. */
  int add(Tree tree, int around) {
    if (size == trees.length) {
      trees = Arrays.copyOf(trees, 2 * size);
      outer = Arrays.copyOf(outer, 2 * size);
    }
    trees[size] = tree;
    outer[size] = around;
    return size++;
  }

  Tree tree(int number) {
    return trees[number];
  }

  /** The number of the tree around another. */
  int outer(int number) {
    return outer[number];
  }

  /** The path of a tree, after all have been added. */
  TreePath path(int number) {
    if (made.length == 0) {
      made = new TreePath[size];
      made[UNIT] = new TreePath((CompilationUnitTree) trees[UNIT]);
    }
    Deque<Integer> missing = new ArrayDeque<>();
    int known = number;
    while (made[known] == null) {
      missing.push(known);
      known = outer[known];
    }
    TreePath path = made[known];
    for (int next : missing) {
      path = new TreePath(path, trees[next]);
      made[next] = path;
    }
    return path;
  }
}
