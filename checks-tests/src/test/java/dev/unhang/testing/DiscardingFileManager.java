package dev.unhang.testing;

import java.io.OutputStream;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads as usual and writes nothing: the tests look at diagnostics, not at class files. */
final class DiscardingFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {
  /* One for all compilations of a thread: opening the jars takes as long as a short compilation. */
  private static final ThreadLocal<StandardJavaFileManager> OPEN =
      ThreadLocal.withInitial(
          () -> ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null));

  private DiscardingFileManager(StandardJavaFileManager files) {
    super(files);
  }

  static DiscardingFileManager shared() {
    return new DiscardingFileManager(OPEN.get());
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(
        URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind) {
      @Override
      public OutputStream openOutputStream() {
        return OutputStream.nullOutputStream();
      }
    };
  }

  /** Does nothing: the jars stay open for the next compilation. */
  @Override
  public void close() {}
}
