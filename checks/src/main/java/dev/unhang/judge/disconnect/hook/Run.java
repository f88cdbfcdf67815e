package dev.unhang.judge.disconnect.hook;

import org.jspecify.annotations.Nullable;

/**
 * On what occasion code runs.
 *
 * @param occasion the kind of occasion
 * @param hook the hook; null for other occasions
 */
public record Run(Occasion occasion, @Nullable Hook hook) {

  enum Occasion {
    /** A client has gone. */
    HOOK,
    /** The work itself runs it, or a timer that limits the work. */
    WORK,
    /** Something else: a handler, the end of the application. */
    OTHER,
    /** Nobody knows. */
    UNKNOWN
  }

  static final Run WORK = new Run(Occasion.WORK, null);
  public static final Run OTHER = new Run(Occasion.OTHER, null);
  static final Run UNKNOWN = new Run(Occasion.UNKNOWN, null);

  static Run of(Hook hook) {
    return new Run(Occasion.HOOK, hook);
  }
}
