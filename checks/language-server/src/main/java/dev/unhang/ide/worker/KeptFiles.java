package dev.unhang.ide.worker;

import com.sun.tools.javac.api.ClientCodeWrapper;
import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.util.Context;
import java.io.File;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Files that stay open, and class loaders that stay: what javac loads anew for each compilation,
 * Error Prone and the checks, becomes fast only if it is there long enough.
 */
final class KeptFiles extends JavacFileManager {
  private final Map<List<File>, ClassLoader> loaders = new HashMap<>();

  KeptFiles() {
    super(new Context(), true, Charset.defaultCharset());
  }

  @Override
  public @Nullable ClassLoader getClassLoader(Location location) {
    @Nullable Iterable<? extends File> path =
        location == StandardLocation.ANNOTATION_PROCESSOR_PATH ? getLocation(location) : null;
    if (path == null) {
      return super.getClassLoader(location);
    }
    List<File> files = new ArrayList<>();
    path.forEach(files::add);
    return loaders.computeIfAbsent(
        List.copyOf(files), key -> new Kept(super.getClassLoader(location)));
  }

  /**
   * Lets a compilation take the files as its own: javac hides what is not, also from the checks.
   */
  void trustIn(Context context) {
    context.put(
        ClientCodeWrapper.class,
        new ClientCodeWrapper(context) {
          @Override
          public JavaFileManager wrap(JavaFileManager manager) {
            return manager;
          }
        });
  }

  /** One that javac does not close, because it is not closeable. */
  private static final class Kept extends ClassLoader {
    Kept(@Nullable ClassLoader loader) {
      super(loader);
    }
  }
}
