package dev.unhang.dump;

/**
 * What names of threads look like: {@code #} stands for a number, {@code *} for any text.
 *
 * @param text the pattern
 */
record NamePattern(String text) {
  private static final char NUMBER = '#';
  private static final char ANY = '*';

  /** Whether the whole of a name looks like that. */
  boolean matches(String name) {
    return matches(0, name, 0);
  }

  private boolean matches(int at, String name, int from) {
    int i = at;
    int j = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ANY) {
        return matchesRest(i + 1, name, j);
      }
      int end =
          c == NUMBER ? endOfNumber(name, j) : j < name.length() && name.charAt(j) == c ? j + 1 : j;
      if (end == j) {
        return false;
      }
      i++;
      j = end;
    }
    return j == name.length();
  }

  private boolean matchesRest(int at, String name, int from) {
    for (int j = from; j <= name.length(); j++) {
      if (matches(at, name, j)) {
        return true;
      }
    }
    return false;
  }

  private static int endOfNumber(String name, int from) {
    int end = from;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
