package dev.unhang.model;

import static dev.unhang.model.Form.ANNOTATION;
import static dev.unhang.model.Form.ARGUMENT;
import static dev.unhang.model.Form.CALL;
import static dev.unhang.model.Form.FRAME;
import static dev.unhang.model.Form.OVERRIDE;
import static dev.unhang.model.Form.RETURNS;
import static dev.unhang.model.Form.THREAD;
import static dev.unhang.model.Form.TYPE;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/** What a {@link Fact} says. */
public enum Kind {
  /** Code that runs on a thread that must not block, because others depend on it. */
  EVENT_LOOP(OVERRIDE, ANNOTATION, ARGUMENT, CALL, TYPE, THREAD),
  /** A handler whose result is asynchronous, or an operator's function: runs wherever it must. */
  ASYNC_HANDLER(OVERRIDE, ANNOTATION, ARGUMENT, RETURNS, CALL, TYPE),
  /** Code that runs on a thread that may block, although it may look otherwise. */
  MAY_BLOCK(OVERRIDE, ANNOTATION, ARGUMENT, RETURNS, CALL, TYPE, THREAD),
  /**
   * A call that hands an argument to a thread that may block, or moves a chain there. With {@code
   * returns}: how code that returns the type is moved to such a thread.
   */
  OFFLOAD(ANNOTATION, ARGUMENT, CALL, OVERRIDE, RETURNS, TYPE),
  /** A call that runs an argument before it returns, on the thread of the caller. */
  IN_PLACE(ARGUMENT, CALL),
  /** A call that moves code of a fluent chain, or what follows it, to another thread. */
  THREAD_SWITCH(CALL, ARGUMENT),
  /** Code that runs when the client is gone, or a stream is cancelled, times out or fails. */
  DISCONNECT(OVERRIDE, ANNOTATION, ARGUMENT, CALL, TYPE),
  /** Looks like {@link #DISCONNECT} and does not run when a client goes. */
  COMPLETION_ONLY(OVERRIDE, ANNOTATION, ARGUMENT, CALL),
  /** Begins a response, stream or task whose end must be handled if the client goes. */
  WORK_START(OVERRIDE, ANNOTATION, ARGUMENT, RETURNS, CALL, TYPE),
  /** A call that stops work, or sees to it that an argument is stopped in time. */
  CANCEL(CALL, ARGUMENT),
  /** One object of the type, or of the class with the annotation, serves all clients. */
  SHARED(ANNOTATION, TYPE),
  /** Work that goes on for a client that has gone, on purpose. */
  SURVIVES(ANNOTATION, TYPE),
  /** A call that waits for something other than the end of an executor. */
  WAITS(CALL, FRAME),
  /** A call that waits for the end of an executor, event loop group, server or channel. */
  WAITS_FOR_EXECUTOR(CALL, FRAME),
  /** A call that comes to such a wait, which stands inside, with all else that the method does. */
  COMES_TO_WAIT(CALL),
  /** A type whose {@code close()} waits. */
  CLOSE_WAITS(TYPE, FRAME),
  /**
   * A call that later closes the {@link AutoCloseable} it is given or that its argument makes; an
   * annotation that closes what the variable holds.
   */
  CLOSES_ARGUMENT(ARGUMENT, ANNOTATION),
  /** A call that does not wait, but the next call of the chain does. */
  BLOCKING_CHAIN(CALL),
  /** A call that looks like a wait and is none. */
  NOT_BLOCKING(CALL, TYPE, FRAME),
  /** An exception to {@link #CLOSE_WAITS}: a type, or the result of a call. */
  CLOSE_RETURNS_AT_ONCE(TYPE, CALL),
  /** A question about the current thread: a call, or {@code instanceof} a type. */
  GUARD(CALL, TYPE),
  /** A callback that runs when a future, stage or subscription ends, on the thread that ends it. */
  COMPLETION(ARGUMENT, OVERRIDE),
  /** A call that returns an asynchronous result that is complete already. */
  COMPLETED(CALL),
  /** A call that ends something which somebody else waits for: a result, a response, a latch. */
  COMPLETES(CALL),
  /** The annotation of a test, which may wait. */
  TEST(ANNOTATION),
  /** The code of a library: on a stack, what called it is looked for further down. */
  LIBRARY(FRAME),
  /** Looks like one of the above and is not. */
  TRAP(OVERRIDE, ANNOTATION, ARGUMENT, RETURNS, CALL, TYPE),

  /* What the code around a finding is like. */

  /** Writes to a log: a call, or any call of the type. */
  LOGS(CALL, TYPE),
  /** A call that makes no use of anything before it having ended, and does nothing: it sleeps. */
  IDLE(CALL),
  /** The same of one that does something, so that it has to run: it passes an event on. */
  PASSES_ON(CALL),
  /** A call that only looks at things, so that it may go with the code that it is for. */
  ASKS(CALL),
  /** A call that begins the end of what it is called on, and does not wait for it. */
  ENDS(CALL),
  /**
   * A call after which the stream or response that it is called on is over, in good order or not.
   */
  FINISHES(CALL),
  /** A call that starts no task on the executor that it is called on. */
  STARTS_NOTHING(CALL),
  /** A call that waits and does nothing besides, so that nothing is left without the wait. */
  ONLY_WAITS(CALL),
  /** A call that does something, besides returning what somebody may wait for. */
  ACTS(CALL),
  /** An exception to {@link #ACTS}. */
  ONLY_RETURNS(CALL),
  /**
   * How code on an event loop goes on behind a wait that has moved. An argument runs there again,
   * from whichever thread it is handed over; with {@code listener}, the call runs the wait itself,
   * on a worker, and the method of its result takes what follows. Of a framework with such a type,
   * what follows may stay with the wait.
   */
  GOES_ON(ARGUMENT, TYPE),
  /** A call that keeps something for one client, gives it back, or gives what does both. */
  KEEPS(CALL),
  /**
   * Only the thread that was given an object of the type may use it; or a call that answers for the
   * thread it is made on.
   */
  CONFINED(TYPE, CALL),
  /** An exception to {@link #CONFINED}: any thread may use it. */
  CONCURRENT(TYPE),
  /** A method that ends things: whoever calls it knows that it may take a while. */
  ENDING(OVERRIDE),
  /** A plain value, which stands for nothing outside the program. */
  VALUE(TYPE),
  /** What code can read, but never change. */
  IMMUTABLE(TYPE),
  /**
   * The very exception that calls declare which read, write, ask or wait; a call that runs what
   * somebody else may have written, as that of a function does, and the type of an iterator.
   */
  MAY_LAST(TYPE, CALL),
  /** A call that ends a stream or subscription as soon as its argument says so. */
  LIMITS(CALL),
  /** A call that makes a stream last until the streams that it is given have ended, too. */
  PROLONGS(CALL),
  /** The very type of objects whose answers only another thread changes. */
  FLAG(TYPE),
  /** Stands for one client: what code that serves all clients is given to tell them apart. */
  SESSION(TYPE);

  private static final ImmutableSet<Kind> TRAITS =
      Sets.immutableEnumSet(EnumSet.range(LOGS, SESSION));

  private final String spelling = Ascii.toLowerCase(name()).replace('_', '-');
  private final ImmutableSet<Form> forms;

  Kind(Form first, Form... others) {
    forms = Sets.immutableEnumSet(first, others);
  }

  /** How model files write this kind. */
  public String spelling() {
    return spelling;
  }

  /**
   * Whether facts of this kind tell what the code around a finding is like. No finding begins with
   * them, so they are kept apart: {@link Models#traits}.
   */
  public boolean isTrait() {
    return TRAITS.contains(this);
  }

  /** Whether facts of this kind tell of a wait, here or further on. */
  public boolean tellsOfWait() {
    return this == WAITS || this == WAITS_FOR_EXECUTOR || this == COMES_TO_WAIT;
  }

  /** Whether a fact of a form names a member, and not only a type. */
  boolean hasMember(Form form) {
    return form == FRAME ? this != LIBRARY : form == OVERRIDE || form == ARGUMENT || form == CALL;
  }

  /** The forms that make sense with this kind. */
  public ImmutableSet<Form> forms() {
    return forms;
  }
}
