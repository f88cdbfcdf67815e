package dev.unhang.dump;

import java.util.ArrayList;
import java.util.List;

/** A thread of a dump, filled while it is read. */
final class DumpedThread {
  /* HotSpot shows no more than 1024, unless it is told to. */
  private static final int MAX_FRAMES = 4096;
  private static final String BLOCKED = "BLOCKED";

  private final String name;
  private final String id;
  private final List<Frame> frames = new ArrayList<>();
  private boolean isBlocked;
  private String lock = "";
  private String holder = "";

  /**
   * A thread without frames.
   *
   * @param id what tells it from others of the name; may be empty
   */
  DumpedThread(String name, String id) {
    this.name = name;
    this.id = id;
  }

  String name() {
    return name;
  }

  String id() {
    return id;
  }

  List<Frame> frames() {
    return frames;
  }

  void add(Frame frame) {
    if (frames.size() < MAX_FRAMES) {
      frames.add(frame);
    }
  }

  /** Takes what the dump calls the state of the thread. */
  void state(String state) {
    isBlocked |= state.startsWith(BLOCKED);
  }

  /** Whether it waits for a monitor. */
  boolean isBlocked() {
    return isBlocked;
  }

  /** The monitor or lock that it waits for; empty if nothing is said. */
  String lock() {
    return lock;
  }

  void lock(String address) {
    lock = address;
  }

  /** The thread that has the monitor, where the dump says so; else empty. */
  String holder() {
    return holder;
  }

  void holder(String thread) {
    holder = thread;
  }
}
