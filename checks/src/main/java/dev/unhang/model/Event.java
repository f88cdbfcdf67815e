package dev.unhang.model;

/** What a disconnect hook may run after: the values of {@code covers=}, the most usual first. */
public enum Event {
  /** The client went, in whatever way is usual. */
  CLOSE,
  /** Somebody cancelled. */
  CANCEL,
  /** It took too long. */
  TIMEOUT,
  /** Something failed. */
  ERROR,
  /** The normal end. */
  COMPLETE
}
