package dev.unhang.dump;

/**
 * A line of a model that is about a method on the stack.
 *
 * @param method the name of the method, maybe with one {@code *}
 * @param meaning what it is
 * @param words what it waits for
 */
record FrameRow(String method, Meaning meaning, String words) {
  /** What a method on the stack says about its thread. */
  enum Meaning {
    /** It closes an executor, and waits for the tasks. */
    CLOSE_WAITS("close-waits"),
    /** It waits for the end of an executor, event loop group, server or channel. */
    WAITS_FOR_EXECUTOR("waits-for-executor"),
    /** It waits for something else. */
    WAITS("waits"),
    /** It is where a thread rests that has nothing to do. */
    NOT_BLOCKING("not-blocking"),
    /** It is a library's. */
    LIBRARY("library");

    private final String spelling;

    Meaning(String spelling) {
      this.spelling = spelling;
    }

    /** How model files write it. */
    String spelling() {
      return spelling;
    }
  }

  /** Whether it is about methods of a name. */
  boolean isAbout(String name) {
    int star = method.indexOf('*');
    return star < 0
        ? method.equals(name)
        : name.length() >= method.length() - 1
            && name.startsWith(method.substring(0, star))
            && name.endsWith(method.substring(star + 1));
  }
}
