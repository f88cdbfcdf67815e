package dev.unhang.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Whether classes of a module have changed, so that others have to be compiled. */
final class Digests {
  private final Map<Path, Long> last = new HashMap<>();

  boolean hasChanged(Module module, WorkFolder folder) {
    try (Stream<Path> files =
        Files.walk(folder.path().resolve(module.output()).resolve("classes"))) {
      CRC32C digest = new CRC32C();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.toString().hashCode());
        digest.update(Files.readAllBytes(file));
      }
      @Nullable Long before = last.put(module.file(), digest.getValue());
      return before == null || before != digest.getValue();
    } catch (IOException e) {
      return true;
    }
  }
}
