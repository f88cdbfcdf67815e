package dev.unhang.ide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The pages of the checks, which are in this jar, as files that an editor can open. */
final class Pages {
  private final Map<String, Optional<Path>> files = new ConcurrentHashMap<>();
  private final WorkFolder folder;

  Pages(WorkFolder folder) {
    this.folder = folder;
  }

  /** The page of a check. */
  Optional<String> address(String check) {
    return files.computeIfAbsent(check, this::extracted).map(Uris::of);
  }

  private Optional<Path> extracted(String check) {
    try (@Nullable InputStream page =
        Pages.class.getResourceAsStream("/dev/unhang/doc/" + check + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      Path file = folder.path().resolve("pages").resolve(check + ".md");
      Files.createDirectories(file.resolveSibling(""));
      Files.copy(page, file);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
