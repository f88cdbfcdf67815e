package dev.unhang.judge.close;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;

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
