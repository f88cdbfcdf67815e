package dev.unhang.sample;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that happens on other threads. */
final class Eventually {
  /** Generous: reached only when the test fails. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private Eventually() {}

  static void eventually(String what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        fail("Still not so after %s: %s".formatted(LIMIT, what));
      }
      Thread.sleep(20);
    }
  }
}
