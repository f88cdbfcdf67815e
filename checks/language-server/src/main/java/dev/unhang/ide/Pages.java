package dev.unhang.ide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of the checks, which are in this jar, as files that an editor can open. */
final class Pages implements AutoCloseable {
  private final Map<String, Optional<Path>> files = new ConcurrentHashMap<>();
  private @Nullable Path folder;

  /** The page of a check. */
  Optional<String> address(String check) {
    return files.computeIfAbsent(check, this::extracted).map(Uris::of);
  }

  private synchronized Optional<Path> extracted(String check) {
    try (@Nullable InputStream page =
        Pages.class.getResourceAsStream("/dev/unhang/doc/" + check + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      if (folder == null) {
        folder = Files.createTempDirectory("unhang-pages");
      }
      Path file = folder.resolve(check + ".md");
      Files.copy(page, file);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      /* They are in the folder for what is temporary. */
    }
  }
}
