package dev.unhang.model;

import java.util.Arrays;

/** The small change of the grammar: names. */
final class ModelSyntax {
  /** Stands for all types. */
  static final String ALL_TYPES = "**";

  private ModelSyntax() {}

  /** Whether a text looks like the qualified or binary name of a type, or of a package's types. */
  static boolean isTypeName(String text) {
    if (text.equals(ALL_TYPES)) {
      return true;
    }
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

  /**
   * Whether a text names a factory: a static method, maybe of another type ({@code a.b.C#make}), or
   * a chain of methods without parameters that ends in it ({@code createFrom().deferred}).
   */
  static boolean isFactory(String text) {
    int hash = text.indexOf('#');
    return hash < 0
        ? isTypeName(text.replace("()", "")) && !text.endsWith(".**")
        : isTypeName(text.substring(0, hash))
            && isTypeName(text.substring(hash + 1).replace("()", ""));
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

  /** Whether a text names methods, divided by commas. */
  static boolean isMethodNames(String text) {
    return Arrays.stream(text.split(",", -1)).allMatch(ModelSyntax::isMethodName);
  }

  /** Whether a text names methods of a type: {@code a.b.C#m,n}. */
  static boolean isMembers(String text) {
    int hash = text.indexOf('#');
    return hash > 0
        && isTypeName(text.substring(0, hash))
        && isMethodNames(text.substring(hash + 1));
  }

  /** Whether a text is a chain of methods without parameters: {@code channel().id}. */
  static boolean isMethodChain(String text) {
    return Arrays.stream(text.split("\\(\\)\\.", -1)).allMatch(ModelSyntax::isMethodName);
  }

  /** Whether a text is a name without dots. */
  static boolean isMethodName(String text) {
    return isTypeName(text) && text.indexOf('.') < 0;
  }
}
