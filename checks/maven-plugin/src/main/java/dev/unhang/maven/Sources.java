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
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes sources so that nothing is lost: a text that is not in the encoding of the
 * project is refused, and a file is replaced as a whole, whenever the process ends.
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

  /** Fails if a file is not to be written, which also those respect whom the system would let. */
  static void requireWritable(Path file) throws IOException, MojoFailureException {
    for (Path each : List.of(file, file.resolveSibling("."))) {
      boolean isWritable =
          !hasPermissions(each)
              || Files.getPosixFilePermissions(each).contains(PosixFilePermission.OWNER_WRITE);
      if (!isWritable || !Files.isWritable(each)) {
        throw new MojoFailureException(
            each
                + " is read-only, and nothing is written to its module."
                + " -Dunhang.dryRun writes a patch to another place");
      }
    }
  }

  /**
   * Replaces a file.
   *
   * @param drafts a folder for what is not finished; whoever kills the process leaves it there
   */
  void write(Path file, String text, Path drafts) throws IOException {
    Path target = file.toRealPath();
    Files.createDirectories(drafts);
    try {
      replace(target, text, drafts.resolve("draft"));
    } catch (AtomicMoveNotSupportedException e) {
      /* Another file system. */
      replace(target, text, target.resolveSibling("." + target.getFileName() + ".unhang"));
    }
  }

  private void replace(Path file, String text, Path draft) throws IOException {
    try {
      Files.write(draft, text.getBytes(encoding));
      if (hasPermissions(file)) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean hasPermissions(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix");
  }
}
