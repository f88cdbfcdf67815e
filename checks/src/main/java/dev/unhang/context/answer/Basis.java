package dev.unhang.context.answer;

/** What an {@link Answer} rests on. */
public enum Basis {
  /** A modelled framework fact: a known argument, an overridden method, an annotation. */
  FRAMEWORK,
  /** The code's own result: it returns a future, stage or publisher. */
  OWN_RESULT,
  /** The code returns a response that is filled later; the client sees nothing until it returns. */
  DEFERRED_RESPONSE,
  /** No evidence. */
  NONE
}
