package dev.unhang.dump;

import java.util.Optional;

/**
 * A line of a stack.
 *
 * @param type the binary name of the class whose method it is
 * @param method the method
 * @param place the file and line, or why they are not known
 */
record Frame(String type, String method, String place) {
  private static final String LAMBDA = "$$Lambda";

  /**
   * Reads {@code module@version/a.b.C.m(C.java:1)}, or {@code a.b.C.m(module@version/C.java:1)};
   * empty if the text is something else.
   */
  static Optional<Frame> parse(String text) {
    int open = text.indexOf('(');
    int dot = open < 0 ? -1 : text.lastIndexOf('.', open);
    int close = text.indexOf(')', Math.max(open, 0));
    if (dot <= 0 || close < 0) {
      return Optional.empty();
    }
    String type = withoutModule(text.substring(0, dot));
    String method = text.substring(dot + 1, open);
    return type.isEmpty() || type.indexOf(' ') >= 0 || method.indexOf(' ') >= 0
        ? Optional.empty()
        : Optional.of(new Frame(type, method, withoutModule(text.substring(open + 1, close))));
  }

  /* A class without a file has an address, behind a slash too: a.b.C$$Lambda/0x00007f01. */
  private static String withoutModule(String name) {
    int lambda = name.indexOf(LAMBDA);
    int address = lambda < 0 ? -1 : name.indexOf('/', lambda);
    String named = address < 0 ? name : name.substring(0, address);
    return named.substring(named.lastIndexOf('/') + 1);
  }

  /** As Java writes it. */
  @Override
  public String toString() {
    return type + "." + method + "(" + place + ")";
  }
}
