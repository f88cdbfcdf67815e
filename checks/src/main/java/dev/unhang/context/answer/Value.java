package dev.unhang.context.answer;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Code that is handed around.
 *
 * @param code the lambda, method reference or creation
 * @param entry how it came into the method that has it as a parameter; null outside of such
 *     methods, and where that does not matter any more
 */
public record Value(Tree code, @Nullable Entry entry) {
  private static final int MOST_CALLS = 3;

  public static Value of(Tree code) {
    return new Value(code, null);
  }

  /** The value as {@code helper} knows it, which {@code call} hands it to. */
  public Value into(TreePath call, MethodTree helper) {
    return new Value(code, new Entry(call, helper, calls() < MOST_CALLS ? this : of(code)));
  }

  /** The value where nobody knows any more how it came there, as in a field. */
  public Value anywhere() {
    return of(code);
  }

  private int calls() {
    int calls = 0;
    for (Entry inner = entry; inner != null; inner = inner.outer().entry()) {
      calls++;
    }
    return calls;
  }

  /**
   * How code became the argument of a method.
   *
   * @param call the call of the method
   * @param helper the method
   * @param outer what the code was before the call
   */
  public record Entry(TreePath call, MethodTree helper, Value outer) {}
}
