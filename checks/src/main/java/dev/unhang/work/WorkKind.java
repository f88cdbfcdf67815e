package dev.unhang.work;

/** What a piece of {@link Work} is. */
public enum WorkKind {
  /** Code that a thread runs once. */
  TASK("task"),
  /** Code that a timer runs again and again. */
  PERIODIC("periodic task"),
  /** A subscription to a stream. */
  SUBSCRIPTION("subscription"),
  /** A request to somebody else, and its answer. */
  REQUEST("request");

  private final String noun;

  WorkKind(String noun) {
    this.noun = noun;
  }

  /** What messages call it. */
  public String noun() {
    return noun;
  }
}
