package dev.unhang.robust;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A file to compile.
 *
 * @param path where it stands, {@code demo/A.java}
 * @param text what is in it
 */
record Code(String path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[\\w @-]*?(?:@interface|class|interface|record|enum) (\\w+)");

  /** A file of the name that its package and its first type ask for. */
  static Code of(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("No top-level type in the first column of:\n" + text);
    }
    Matcher packageName = PACKAGE.matcher(text);
    String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
    return new Code(folder + type.group(1) + ".java", text);
  }

  JavaFileObject toFileObject() {
    return new InMemory(path, text);
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(String path, String text) {
      super(URI.create("mem:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
