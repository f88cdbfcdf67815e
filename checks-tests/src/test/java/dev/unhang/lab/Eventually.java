package dev.unhang.lab;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens elsewhere. */
final class Eventually {
  /** Generous: reached only when a trial fails. */
  static final Duration LIMIT = Duration.ofSeconds(30);

  private static final long PAUSE_MILLIS = 20;

  private Eventually() {}

  static void eventually(String what, Callable<Boolean> condition) throws Exception {
    if (!within(LIMIT, condition)) {
      throw new AssertionError("Still not so after " + LIMIT + ": " + what);
    }
  }

  static boolean within(Duration limit, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }
}
