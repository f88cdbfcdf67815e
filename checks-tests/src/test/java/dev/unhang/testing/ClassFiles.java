package dev.unhang.testing;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/** Classes that are compiled before, so that only their class files are at hand. */
public final class ClassFiles {
  private ClassFiles() {}

  /** Writes the class files of {@code sources} below {@code folder}. */
  public static void compile(Path folder, Source... sources) {
    boolean compiled =
        Source.task(
                null,
                null,
                null,
                ImmutableList.of("-proc:none", "-d", folder.toString()),
                ImmutableList.copyOf(sources))
            .call();
    if (!compiled) {
      throw new IllegalArgumentException("The classes do not compile");
    }
  }
}
