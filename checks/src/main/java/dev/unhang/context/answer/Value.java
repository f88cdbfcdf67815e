package dev.unhang.context.answer;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * Code that is handed around.
 *
 * @param code the lambda, method reference or creation
 * @param method the method of the object; null for a lambda or reference, and if it does not matter
 * @param entry how it came into the method that has it as a parameter; null outside of such
 *     methods, and where that does not matter any more
 */
public record Value(Tree code, @Nullable MethodSymbol method, @Nullable Entry entry) {
  private static final int MOST_CALLS = 3;

  public static Value of(Tree code) {
    return new Value(code, null, null);
  }

  /** A method of the object that is created by {@code creation}. */
  public static Value of(Tree creation, @Nullable MethodSymbol method) {
    return new Value(creation, method, null);
  }

  /** The value as {@code helper} knows it, which {@code call} hands it to. */
  public Value into(TreePath call, MethodTree helper) {
    Value outer = calls() < MOST_CALLS ? this : anywhere();
    return new Value(code, method, new Entry(call, helper, outer));
  }

  /** The value where nobody knows any more how it came there, as in a field. */
  public Value anywhere() {
    return new Value(code, method, null);
  }

  /**
   * Whether it came into a constructor of {@code type}, so that its fields hold it for one object.
   */
  public boolean isGivenTo(Symbol type) {
    return entry != null
        && Symbols.of(entry.helper()) instanceof MethodSymbol helper
        && helper.isConstructor()
        && helper.owner.equals(type);
  }

  /** Whether a call of {@code called} on what holds the code runs it. */
  public boolean isRunBy(MethodSymbol called) {
    return method == null || method.getSimpleName().equals(called.getSimpleName());
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
