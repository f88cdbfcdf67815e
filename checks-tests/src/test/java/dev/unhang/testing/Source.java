package dev.unhang.testing;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

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

  /** A source and others. */
  static ImmutableList<Source> with(Source first, ImmutableList<Source> others) {
    return ImmutableList.<Source>builder().add(first).addAll(others).build();
  }

  /** A compilation, of which any part but the options and the sources may be javac's own. */
  public static JavacTask task(
      @Nullable Writer output,
      @Nullable JavaFileManager files,
      @Nullable DiagnosticListener<? super JavaFileObject> diagnostics,
      Iterable<String> options,
      List<Source> sources) {
    return (JavacTask)
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                output,
                files,
                diagnostics,
                options,
                null,
                sources.stream().map(Source::toFileObject).toList());
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
