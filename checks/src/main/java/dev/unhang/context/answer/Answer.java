package dev.unhang.context.answer;

/** The answers to "where does this code run?" that make a difference to a check. */
public enum Answer {
  /** A thread that must not block, because other requests depend on it. */
  EVENT_LOOP,
  /** A handler, callback or method whose caller expects it to return without waiting. */
  ASYNC_HANDLER,
  /** A thread that is there to block: a worker, a virtual thread, {@code main}, a test. */
  MAY_BLOCK,
  /** Nothing is known; every check stays silent. */
  UNKNOWN
}
