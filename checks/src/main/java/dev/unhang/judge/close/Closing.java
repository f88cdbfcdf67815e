package dev.unhang.judge.close;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import org.jspecify.annotations.Nullable;

/**
 * A place where the source closes something whose {@code close()} waits.
 *
 * @param form how it is closed
 * @param path the place: the resource, the call, the method reference or the annotated variable
 * @param name how the source calls what is closed, for example {@code executor}
 * @param type the static type of what is closed
 * @param variable the variable that holds it; null if it is no variable
 * @param value the expression that gives it its value, if it is in sight; null if not
 */
public record Closing(
    Form form,
    TreePath path,
    String name,
    Type type,
    @Nullable Symbol variable,
    @Nullable ExpressionTree value) {

  /** How something is closed. */
  public enum Form {
    /** A resource of a try statement, declared there or before. */
    TRY_RESOURCE,
    /** A call of {@code close()}. */
    CALL,
    /** A reference to the method, {@code executor::close}. */
    METHOD_REFERENCE,
    /** A local variable with an annotation that closes it at the end of its scope. */
    CLEANUP,
    /** An operator that closes the resource it is given, such as {@code Mono.using}. */
    OPERATOR
  }

  /** The tree that a finding points at. */
  public Tree tree() {
    return path.getLeaf();
  }
}
