package dev.unhang.dump;

import dev.unhang.dump.FrameRow.Meaning;
import java.util.List;

/** Which check covers a wait, and what to do about it. */
final class Advice {
  private static final String CLOSE = "ExecutorCloseInAsyncHandler";
  private static final String AWAIT = "AwaitTerminationOnEventLoop";

  private Advice() {}

  /** The check that finds such a wait in the source; empty if none does. */
  static String check(Meaning meaning) {
    return switch (meaning) {
      case CLOSE_WAITS -> CLOSE;
      case WAITS_FOR_EXECUTOR -> AWAIT;
      default -> "";
    };
  }

  /** What to do, as lines. */
  static List<String> of(Meaning meaning) {
    return switch (meaning) {
      case CLOSE_WAITS ->
          List.of(
              CLOSE + " finds this when the line is compiled, and its patch",
              "shuts the executor down without a wait, or moves the wait to a thread that may"
                  + " block");
      case WAITS_FOR_EXECUTOR ->
          List.of(
              AWAIT + " finds this when the line is compiled, and its patch",
              "takes the wait away, makes it a listener, or moves it to a thread that may block");
      default ->
          List.of(
              "No check of Unhang is about this wait. Return a result that is complete later,",
              "or wait on a thread that may block");
    };
  }
}
