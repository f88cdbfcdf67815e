package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.setup.UnhangPlugin;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** What the tests run with: the pack, Error Prone, and the test libraries. */
public final class TestClassPath {
  private TestClassPath() {}

  /** All of it, as an option of javac or java has it. */
  public static String text() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  public static ImmutableList<Path> entries() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(text())
        .map(Path::of)
        .collect(toImmutableList());
  }

  /** The jars but the pack: Error Prone as the cell has it, with all it needs. */
  public static ImmutableList<Path> withoutPack() {
    return entries().stream()
        .filter(path -> path.toString().endsWith(".jar") && !path.equals(pack()))
        .collect(toImmutableList());
  }

  /** The pack as this cell got it: a jar in {@code mvn verify}, a folder in {@code mvn test}. */
  public static Path pack() {
    return locationOf(UnhangPlugin.class);
  }

  /** The jar or folder that a class is from. */
  public static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
