package dev.unhang.context;

import com.google.common.collect.ImmutableMap;
import dev.unhang.testing.ClassFiles;
import dev.unhang.testing.Source;
import java.nio.file.Path;

/** Classes of which only the class files are at hand. */
final class ContextEngineLibrary {
  private ContextEngineLibrary() {}

  /** {@link ContextEngineCases#prove(String)} with a library, compiled into a folder. */
  static void prove(Path folder, String source, Source... library) {
    ClassFiles.compile(folder, library);
    ContextEngineCases.prove(folder.toString(), source, ImmutableMap.of());
  }
}
