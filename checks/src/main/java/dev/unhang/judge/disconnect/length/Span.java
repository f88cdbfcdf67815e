package dev.unhang.judge.disconnect.length;

import dev.unhang.judge.disconnect.length.TaskLength.Length;
import java.time.Duration;

/**
 * What a piece of code does on its own thread.
 *
 * @param length how long it may run, but for what follows
 * @param waits how long its constant waits last together
 * @param notices whether it ends, or goes on no further, once it finds the client gone
 */
record Span(Length length, Duration waits, boolean notices) {
  static final Span UNSEEN = new Span(Length.UNSEEN, Duration.ZERO, false);
  static final Span SHORT = new Span(Length.SHORT, Duration.ZERO, false);

  /** A thread that is kept no longer than this is not worth a finding. */
  private static final Duration SHORT_WAITS = Duration.ofSeconds(10);

  static boolean isLong(Duration waits) {
    return waits.compareTo(SHORT_WAITS) > 0;
  }

  /**
   * The length of a task that this is the code of. Who finds out that the client has gone has
   * thought of it: a call that nobody knows the length of counts no more, if it is not repeated.
   */
  Length ofTask() {
    Length all = isLong(waits) ? length.or(Length.OPEN) : length;
    return notices && all == Length.OPEN ? Length.SHORT : all;
  }

  /** The same as part of other code, which it may tell that the client has gone. */
  Span inside() {
    return notices ? new Span(ofTask(), Duration.ZERO, true) : this;
  }
}
