package dev.unhang.testing;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A Java source of a test.
 *
 * @param path where javac expects it, from its package and its first top-level type
 * @param text what is in it, as it is
 */
public record Source(String path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[\\w @-]*?(?:@interface|class|interface|record|enum) (\\w+)");

  public static Source of(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("No top-level type in the first column of:\n" + text);
    }
    Matcher packageName = PACKAGE.matcher(text);
    String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
    return new Source(folder + type.group(1) + ".java", text);
  }

  public Source withText(String newText) {
    return new Source(path, newText);
  }

  /** A source and others, as javac wants them. */
  static ImmutableList<JavaFileObject> toFileObjects(Source first, ImmutableList<Source> others) {
    return Stream.concat(Stream.of(first), others.stream())
        .map(Source::toFileObject)
        .collect(ImmutableList.toImmutableList());
  }

  /** The same as javac wants it. */
  public JavaFileObject toFileObject() {
    return new InMemory(this);
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final Source source;

    InMemory(Source source) {
      super(URI.create("mem:///" + source.path()), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }
  }
}
