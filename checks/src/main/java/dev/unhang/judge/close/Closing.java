package dev.unhang.judge.close;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
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
    /** A call of a helper that closes what it is given. */
    HELPER,
    /** An operator that closes the resource it is given, such as {@code Mono.using}. */
    OPERATOR
  }

  /** The tree that a finding points at. */
  public Tree tree() {
    return path.getLeaf();
  }

  /**
   * What the models say about a {@code close()} that waits.
   *
   * @param owner the type that the models speak of, which may be a supertype of what is closed
   * @param awaits what it waits for
   * @param instead the method that begins the same and does not wait; empty if there is none
   * @param note a remark for people; empty if there is none
   */
  public record CloseWait(String owner, Detail.Awaits awaits, String instead, String note) {
    private static final CloseWait UNKNOWN = new CloseWait("", Detail.Awaits.END, "", "");

    /** The wait in the {@code close()} of a type. */
    public static CloseWait of(Type type, VisitorState state) {
      return Models.of(state).types(type, state).stream()
          .filter(fact -> fact.kind() == Kind.CLOSE_WAITS)
          .findFirst()
          .map(CloseWait::of)
          .orElse(UNKNOWN);
    }

    private static CloseWait of(Fact fact) {
      Detail.Awaits awaits = fact.awaits();
      return new CloseWait(
          fact.type(),
          awaits == null ? UNKNOWN.awaits : awaits,
          fact.instead().orElse(""),
          fact.note());
    }

    /** Whether it waits for tasks, as executors do. */
    public boolean isForTasks() {
      return awaits == Detail.Awaits.TASKS;
    }

    /** Whether it waits for requests that are under way, as clients do. */
    public boolean isForRequests() {
      return awaits == Detail.Awaits.REQUESTS;
    }
  }
}
