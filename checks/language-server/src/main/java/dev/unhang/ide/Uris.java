package dev.unhang.ide;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** The names of files in the protocol. */
final class Uris {
  private Uris() {}

  /** The file; empty if it is none on this machine. */
  static Optional<Path> file(String uri) {
    try {
      URI parsed = URI.create(uri.replace(" ", "%20"));
      return "file".equals(parsed.getScheme())
          ? Optional.of(Path.of(parsed).normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  static String of(Path file) {
    /* Two slashes too few, and Java writes a folder with a slash at its end. */
    return file.toUri().toASCIIString();
  }
}
