package dev.unhang.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A file manager for many compilations: its processor path is the class path of the tests, read
 * once, and what a compilation writes is gone with it.
 */
final class SharedFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private static final ClassLoader TESTS = new ProcessorPath();

  private final ClassLoader processors;

  private SharedFiles(StandardJavaFileManager files, ClassLoader processors) {
    super(files);
    this.processors = processors;
  }

  static SharedFiles create() {
    return create(TESTS);
  }

  /** A file manager with another processor path. */
  static SharedFiles create(ClassLoader processors) {
    return new SharedFiles(
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, UTF_8), processors);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? processors
        : super.getClassLoader(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new Written(className, kind);
  }

  /** The class path of the tests, on which one more check is registered. */
  private static final class ProcessorPath extends ClassLoader {
    private static final String SERVICE =
        "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

    ProcessorPath() {
      super(SharedFiles.class.getClassLoader());
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
      return name.equals(SERVICE)
          ? Collections.enumeration(
              Collections.singleton(requireNonNull(SharedFiles.class.getResource("checkers"))))
          : super.findResources(name);
    }
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Written(String className, Kind kind) {
      super(URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return kind == Kind.SOURCE ? content : OutputStream.nullOutputStream();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(UTF_8);
    }
  }
}
