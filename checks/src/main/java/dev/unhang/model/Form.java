package dev.unhang.model;

import com.google.common.base.Ascii;

/** What part of a program a {@link Fact} talks about. */
public enum Form {
  /** A method that the user's code overrides, or implements by a lambda or method reference. */
  OVERRIDE,
  /** An annotation. */
  ANNOTATION,
  /** One argument of a call: a lambda, a method reference, a listener, a handler object. */
  ARGUMENT,
  /** A method that returns the type, or a subtype of it. */
  RETURNS,
  /** A call of the method. */
  CALL,
  /** The type itself, and its subtypes. */
  TYPE,
  /** Threads of a name: {@code #} is a number in it, {@code *} any text. */
  THREAD,
  /** A method on the stack of a thread, or with {@code a.b.**} all methods of a package. */
  FRAME;

  private final String spelling = Ascii.toLowerCase(name());

  /** How model files write this form. */
  public String spelling() {
    return spelling;
  }

  /** Whether it is a part of thread dumps: no compilation asks for such facts. */
  boolean isOfDumps() {
    return this == THREAD || this == FRAME;
  }
}
