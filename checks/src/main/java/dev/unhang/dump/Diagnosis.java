package dev.unhang.dump;

import dev.unhang.dump.FrameRow.Meaning;
import java.util.Optional;

/**
 * Whether a thread waits in the user's code, and for what. Of the methods above the user's first
 * line, the lowest that is known to wait says for what, since that is the one the user calls. A
 * thread without a line of the user's rests, or does what the framework has made it for.
 */
final class Diagnosis {
  private static final ThreadRow NOTHING_KNOWN = new ThreadRow(new NamePattern("*"), false, "");

  private final ModelRows models;

  Diagnosis(ModelRows models) {
    this.models = models;
  }

  /** How a thread waits; empty if it does not, or not in code of the user. */
  Optional<Wait> of(DumpedThread thread) {
    FrameRow wait = null;
    Frame at = null;
    for (Frame frame : thread.frames()) {
      Optional<FrameRow> row = models.frame(frame);
      if (row.isPresent()) {
        wait = row.orElseThrow();
        at = frame;
        if (wait.meaning() == Meaning.NOT_BLOCKING) {
          return Optional.empty();
        }
      } else if (!models.isLibrary(frame.type())) {
        return wait == null || at == null
            ? blocked(thread, frame)
            : Optional.of(wait(thread, wait, at, frame));
      }
    }
    return Optional.empty();
  }

  private Optional<Wait> blocked(DumpedThread thread, Frame own) {
    return thread.isBlocked()
        ? Optional.of(
            wait(
                thread,
                new FrameRow("", Meaning.WAITS, "a monitor that another thread has"),
                thread.frames().get(0),
                own))
        : Optional.empty();
  }

  private Wait wait(DumpedThread thread, FrameRow row, Frame at, Frame own) {
    return new Wait(
        thread.name(),
        thread.id(),
        models.thread(thread.name()).orElse(NOTHING_KNOWN),
        row.meaning(),
        row.words(),
        at,
        own,
        thread.lock(),
        thread.holder());
  }
}
