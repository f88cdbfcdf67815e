package dev.unhang.model;

import com.google.common.base.Ascii;

/**
 * What must hold at a place before a fact with {@code if=} says anything about it. Whoever asks
 * must see to it: a condition that nobody evaluates means that the fact does not apply.
 */
public enum Condition {
  /** The annotated or overriding method returns a type that has a {@code returns} fact. */
  RETURNS_REACTIVE,
  /** The annotated or overriding method returns a type that has no {@code returns} fact. */
  RETURNS_PLAIN,
  /** Another argument of the call is made by calls that offload, as deployment options are. */
  OPTIONS_OFFLOAD,
  /** Another call of the same fluent chain says that work stays on an event loop. */
  CHAIN_ON_EVENT_LOOP,
  /** The annotation is on a method, not on a field or class. */
  ON_METHOD,
  /** An executor argument of the call runs tasks on the thread that hands them in. */
  DIRECT_EXECUTOR,
  /** The executor argument of the call is {@code null}, or runs tasks where they are handed in. */
  NULL_OR_DIRECT_EXECUTOR,
  /** No later call of the same fluent chain sets an executor. */
  NO_EXECUTOR_IN_CHAIN,
  /** The receiver, or the object around, is made with what an {@code event-loop call} returns. */
  MADE_FOR_EVENT_LOOP,
  /** The call is inside a callback that the same object runs. */
  INSIDE_OWN_CALLBACK;

  private final String spelling = Ascii.toLowerCase(name()).replace('_', '-');

  /** How model files write this condition. */
  public String spelling() {
    return spelling;
  }
}
