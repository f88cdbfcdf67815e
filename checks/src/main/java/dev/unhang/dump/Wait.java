package dev.unhang.dump;

import dev.unhang.dump.FrameRow.Meaning;

/**
 * A thread that waits in the user's code.
 *
 * @param thread the name of the thread
 * @param id what tells it from others of the name
 * @param row what threads of the name are
 * @param meaning what kind of wait it is
 * @param words what it waits for
 * @param at the method that waits
 * @param own the first line of the user's code
 * @param lock the monitor that it waits for; may be empty
 * @param holder the thread that has the monitor, if the dump says so; may be empty
 */
record Wait(
    String thread,
    String id,
    ThreadRow row,
    Meaning meaning,
    String words,
    Frame at,
    Frame own,
    String lock,
    String holder) {

  /** The same in each dump, as long as the thread stays there. */
  String key() {
    return String.join("|", thread, id, place());
  }

  /** Where it is. */
  String place() {
    return at.type() + "." + at.method() + "|" + own;
  }
}
