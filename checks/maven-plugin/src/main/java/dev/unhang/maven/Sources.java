package dev.unhang.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes sources so that nothing is lost: a text that is not in the encoding of the
 * project is refused, and a file is replaced as a whole.
 */
record Sources(Charset encoding) {
  static Sources in(@Nullable String encoding) {
    return new Sources(encoding == null ? Charset.defaultCharset() : Charset.forName(encoding));
  }

  String read(Path file) throws IOException, MojoFailureException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      throw new MojoFailureException(
          file + " is not in " + encoding + ", the encoding of the project. Nothing is written", e);
    }
  }

  /** Fails if a source cannot be read as it is. */
  void requireReadable(List<String> roots) throws IOException, MojoFailureException {
    for (String root : roots) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
          for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
            String ignored = read(file);
          }
        }
      }
    }
  }

  void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".unhang");
    try {
      Files.write(draft, text.getBytes(encoding), StandardOpenOption.CREATE_NEW);
      copyPermissions(file, draft);
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
