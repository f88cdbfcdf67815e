package dev.unhang.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.sun.tools.javac.util.Context;
import java.io.File;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The file that a compilation reports to. Its name comes from the folder that the classes are
 * written into: the next compilation of a module replaces what it said last time, and modules that
 * are compiled at the same time do not disturb each other.
 */
record ReportFile(Path folder, String name) {
  private static final int SEGMENTS = 3;
  private static final int HASH_LENGTH = 8;

  /** A file in a folder, which need not exist. */
  static ReportFile of(Path folder, Context context) {
    String classes =
        output(context).map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
    String hash = Hashing.sha256().hashString(classes, UTF_8).toString().substring(0, HASH_LENGTH);
    return new ReportFile(
        folder.toAbsolutePath(), "unhang-" + readable(Path.of(classes)) + hash + ".sarif");
  }

  /** Writes the whole file or nothing. */
  void write(String text) throws IOException {
    Files.createDirectories(folder);
    Path target = folder.resolve(name);
    Path draft =
        folder.resolve("." + name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try {
      Files.writeString(draft, text, UTF_8, StandardOpenOption.CREATE_NEW);
      try {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Optional<Path> output(Context context) {
    @Nullable JavaFileManager files = context.get(JavaFileManager.class);
    if (!(files instanceof StandardJavaFileManager manager)) {
      return Optional.empty();
    }
    @Nullable Iterable<? extends File> folders = manager.getLocation(StandardLocation.CLASS_OUTPUT);
    return folders == null
        ? Optional.empty()
        : StreamSupport.stream(folders.spliterator(), false).map(File::toPath).findFirst();
  }

  /** The end of a path, as far as everything understands it that reads file names. */
  private static String readable(Path path) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, path.getNameCount() - SEGMENTS); i < path.getNameCount(); i++) {
      String word = path.getName(i).toString().replaceAll("[^A-Za-z0-9_.-]", "_");
      words.append(word).append(word.isEmpty() ? "" : "-");
    }
    return words.toString();
  }
}
