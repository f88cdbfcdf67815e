package dev.unhang.setup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the user's code, as the user names it: a class, a method of it, a file, or a line of
 * it.
 *
 * @param text what the user wrote
 * @param name the class or method, with or without package and outer classes, all with dots; a
 *     constructor is named like its class, and an anonymous class has a number. Empty for a file
 * @param file the file, with or without the folders that it is in, with slashes. Empty for a class
 *     or method
 * @param line the line in the file, from 1; 0 for all of it, and for a class or method
 */
public record Place(String text, String name, String file, int line) {
  private static final String IDENTIFIER =
      "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
  private static final Pattern NAME =
      Pattern.compile(IDENTIFIER + "(\\.(" + IDENTIFIER + "|\\d+))*");
  private static final Pattern LINE = Pattern.compile("(.*\\.java):0*([1-9]\\d{0,6})");
  private static final Pattern FILE = Pattern.compile("(|.*/)[^/]+\\.java");
  private static final Pattern CONSTRUCTOR = Pattern.compile("(\\w+)\\.<init>$");

  /** The place that a text names; empty if it names none. */
  static Optional<Place> parse(String text) {
    Matcher line = LINE.matcher(text.replace('\\', '/'));
    if (line.matches()) {
      return Optional.of(new Place(text, "", line.group(1), Integer.parseInt(line.group(2))));
    }
    if (FILE.matcher(text.replace('\\', '/')).matches()) {
      return Optional.of(new Place(text, "", text.replace('\\', '/'), 0));
    }
    String dotted = text.replaceFirst("\\(\\)$", "").replace('$', '.').replace('#', '.');
    String name = CONSTRUCTOR.matcher(dotted).replaceFirst("$1.$1");
    return NAME.matcher(name).matches()
        ? Optional.of(new Place(text, name, "", 0))
        : Optional.empty();
  }

  /** Whether this is a line of a file. */
  public boolean isLine() {
    return line > 0;
  }

  /** Whether this is a file, or a line of it. */
  public boolean isOfFile() {
    return !file.isEmpty();
  }

  /** Whether this names a class or method, given its full name with dots. */
  public boolean isName(String fullName) {
    return !isOfFile() && endsWith(fullName, '.', name);
  }

  /** Whether this is a file of that path, or a line of it. */
  public boolean isIn(String path) {
    return isOfFile() && endsWith(path.replace('\\', '/'), '/', file);
  }

  private static boolean endsWith(String whole, char separator, String end) {
    return whole.equals(end) || whole.endsWith(separator + end);
  }
}
