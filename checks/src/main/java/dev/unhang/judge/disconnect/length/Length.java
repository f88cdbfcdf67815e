package dev.unhang.judge.disconnect.length;

/** How long a piece of code may run, as far as one can see. */
public enum Length {
  /** Nobody can see the code. */
  UNSEEN,
  /** Not worth to be stopped, or it stops by itself when the client has gone. */
  SHORT,
  /** It calls something of which nobody knows how long it takes. */
  OPEN,
  /** It loops, waits or sleeps. */
  LONG;

  Length or(Length other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
