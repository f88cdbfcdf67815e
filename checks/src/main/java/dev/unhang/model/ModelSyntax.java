package dev.unhang.model;

/** The small change of the grammar: names. */
final class ModelSyntax {
  private ModelSyntax() {}

  /** Whether a text looks like the qualified or binary name of a type, or of a package's types. */
  static boolean isTypeName(String text) {
    String name = text.endsWith(".**") ? text.substring(0, text.length() - 3) : text;
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.') {
        if (start) {
          return false;
        }
        start = true;
      } else if (start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
        return false;
      } else {
        start = false;
      }
    }
    return !start;
  }

  /** Whether a text is the name of a member: an identifier, {@code <init>}, at most one star. */
  static boolean isMemberName(String text) {
    if (text.equals("<init>")) {
      return true;
    }
    int star = text.indexOf('*');
    String name = star < 0 ? text : text.substring(0, star) + text.substring(star + 1);
    if (name.isEmpty()) {
      return star >= 0;
    }
    return name.indexOf('.') < 0
        && (star == 0 || Character.isJavaIdentifierStart(name.charAt(0)))
        && name.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
