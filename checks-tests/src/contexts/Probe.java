package dev.unhang.probe;

/** What the sources of the table call where it is asked in which context the code runs. */
public final class Probe {
  private Probe() {}

  /** Stands for any statement or value. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public static <T> T here() {
    return null;
  }
}
