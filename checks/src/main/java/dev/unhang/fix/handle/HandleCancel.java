package dev.unhang.fix.handle;

import com.google.common.base.Ascii;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;

/**
 * How the start of a piece of work gives a handle, and how the handle stops the work.
 *
 * <p>{@code Future<?> task = executor.submit(...);} and {@code task.cancel(true)}; {@code Thread
 * thread = new Thread(...); thread.start();} and {@code thread.interrupt()}.
 *
 * @param problem why nothing can stop it, in words for a message; empty if something can
 * @param type the type of a variable for the handle
 * @param value the expression that the handle is the value of; it takes the place of the start
 * @param isVariable whether {@code value} is the name of a variable that has the handle already
 * @param start the text of what then starts the work, around the name of the variable; empty if
 *     {@code value} starts it
 * @param cancel the call that stops the work
 * @param name what to call a variable for the handle, if the name is free
 */
public record HandleCancel(
    String problem,
    Type type,
    String value,
    boolean isVariable,
    Start start,
    CancelCall cancel,
    String name) {
  private static final CancelCall NO_CALL = new CancelCall("", Type.noType, "", "", false);

  /**
   * What starts the work once the handle is in a variable.
   *
   * @param before the text before the name of the variable
   * @param after the text behind it; both are empty if the value of the handle starts the work
   */
  public record Start(String before, String after) {
    static final Start BY_VALUE = new Start("", "");

    public boolean isByValue() {
      return after.isEmpty();
    }

    public String of(String variable) {
      return before + variable + after;
    }
  }

  /** How to stop {@code work}. */
  public static HandleCancel of(Work work, PatchScope scope) {
    return new HandleReader(work, scope).read();
  }

  static HandleCancel none(String problem) {
    return new HandleCancel(problem, Type.noType, "", false, Start.BY_VALUE, NO_CALL, "");
  }

  /** Whether the handle stops the work. */
  public boolean isKnown() {
    return problem.isEmpty();
  }

  /** Whether the handle is a number, which is never null. */
  boolean isPrimitive() {
    return type.isPrimitive();
  }

  /** The type of a variable for the handle as the source writes it: {@code ScheduledFuture<?>}. */
  public String typeText(PatchScope scope) {
    return TypeWitness.withWildcards(type, scope);
  }

  /** A name for a new variable that nothing else has. */
  String freeName(FreeNames names) {
    return names.free(name);
  }

  /** What to call a variable for a handle of {@code type}. */
  public static String nameFor(WorkKind kind, Type type) {
    if (type.isPrimitive()) {
      return "timer";
    }
    return kind == WorkKind.PERIODIC ? "task" : kind.noun();
  }

  /** What to call a variable that is called like its type. */
  public static String nameFor(Type type) {
    String simple = type.tsym.getSimpleName().toString();
    return Ascii.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }
}
