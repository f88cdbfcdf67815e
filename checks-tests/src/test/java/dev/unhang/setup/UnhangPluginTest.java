package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import dev.unhang.setup.JavacProcess.Outcome;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin where the rest of the pack cannot run, because the JDK is too old for its classes. */
final class UnhangPluginTest {
  private static final int JAVA_11 = 55;
  private static final int JAVA_OF_THE_FAR_FUTURE = 200;
  private static final int OFFSET_OF_MAJOR_VERSION = 6;

  @TempDir private Path folder;
  @TempDir private Path pack;

  @ValueSource(strings = {"UnhangPlugin.class", "UnhangPlugin$FirstClass.class"})
  @ParameterizedTest
  void isCompiledForJava11(String file) throws IOException {
    try (DataInputStream bytes =
        new DataInputStream(UnhangPlugin.class.getResourceAsStream(file))) {
      bytes.skipBytes(OFFSET_OF_MAJOR_VERSION);

      assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_11);
    }
  }

  @Test
  void tooOldJdk() throws Exception {
    writePackForANewerJava();

    assertTooOld(
        JavacProcess.in(folder)
            .processorPath(pack, Jars.errorProne())
            .errorProne()
            .compile("class First {}", "class Second {}"));
  }

  @Test
  void tooOldJdkWithoutErrorProne() throws Exception {
    writePackForANewerJava();

    assertTooOld(
        JavacProcess.withoutExports(folder)
            .processorPath(pack, ImmutableList.of())
            .compile("class First {}", "class Second {}"));
  }

  @Test
  void aDefectOfOursIsAWarning() throws Exception {
    writePackForANewerJava();
    Files.delete(pack.resolve("dev/unhang/setup/Installation.class"));

    JavacProcess.in(folder)
        .processorPath(pack, Jars.errorProne())
        .compile("class First {}", "class Second {}")
        .prints(
            0,
            "warning: [Unhang] A bug in Unhang: it could not inspect its installation and goes on"
                + " without (java.lang.NoClassDefFoundError: dev/unhang/setup/Installation)",
            "1 warning");
  }

  private static void assertTooOld(Outcome outcome) {
    outcome.prints(1, tooOld(Runtime.version().feature()), "1 error");
  }

  static String tooOld(int java) {
    return "error: [Unhang] Java "
        + java
        + " is too old for Unhang, which needs a compiler of Java 17 or newer. Run the build with a"
        + " newer JDK; --release still compiles for this one";
  }

  /**
   * Stands in for an old JDK, which the build does not have: to this one, all classes of the pack
   * but the plugin are as much too new as the real ones are to an old one.
   */
  private void writePackForANewerJava() throws IOException {
    if (Files.isDirectory(Jars.pack())) {
      copy(Jars.pack());
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(Jars.pack())) {
        copy(jar.getPath("/"));
      }
    }
  }

  private void copy(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        byte[] bytes = Files.readAllBytes(file);
        String name = root.relativize(file).toString();
        if (name.endsWith(".class") && !name.contains("UnhangPlugin")) {
          ByteBuffer.wrap(bytes).putShort(OFFSET_OF_MAJOR_VERSION, (short) JAVA_OF_THE_FAR_FUTURE);
        }
        Path target = pack.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
      }
    }
  }
}
