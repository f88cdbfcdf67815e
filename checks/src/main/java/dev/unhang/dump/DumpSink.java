package dev.unhang.dump;

/** Takes what a dump says, thread by thread: a dump may be larger than the memory. */
interface DumpSink {
  /**
   * A dump begins.
   *
   * @param time when it was taken, as it says; may be empty
   */
  void begin(String time);

  /** A thread of the dump. */
  void thread(DumpedThread thread);

  /**
   * A thread has a lock.
   *
   * @param lock as in {@link DumpedThread#lock}
   * @param thread the thread's name
   */
  void holds(String lock, String thread);

  /** What the reader of the report should know besides. */
  void remark(String text);
}
