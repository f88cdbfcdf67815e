package dev.unhang.ide;

import com.google.gson.JsonParseException;
import dev.unhang.shared.Found;
import dev.unhang.shared.SarifFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The SARIF files that builds have written below some folders. */
final class BuildReports {
  private static final int DEPTH = 12;
  private static final Set<String> SKIPPED =
      Set.of("node_modules", "classes", "test-classes", "src", "ide", "it");

  private final Map<Path, FileTime> read = new HashMap<>();

  /** Tells the board what has changed since the last time. */
  void update(List<Path> roots, Board board) {
    Set<Path> now = new TreeSet<>();
    for (Path root : roots) {
      now.addAll(below(root));
    }
    if (now.stream().anyMatch(BuildReports::isOfModule)) {
      /* They are in it again. */
      now.removeIf(file -> file.endsWith(Path.of("unhang", "unhang.sarif")));
    }
    read.keySet().retainAll(now);
    board.remove(source -> source.toString().endsWith(".sarif") && !now.contains(source));
    for (Path file : now) {
      try {
        FileTime time = Files.getLastModifiedTime(file);
        if (!time.equals(read.put(file, time))) {
          board.put(file, report(file, time));
        }
      } catch (IOException | JsonParseException | IllegalStateException e) {
        /* Somebody writes it, or it is not one of ours. */
        board.remove(file::equals);
      }
    }
  }

  private static boolean isOfModule(Path file) {
    int names = file.getNameCount();
    return names > 1 && file.getName(names - 2).toString().equals("sarif");
  }

  /** A finding in a source that has changed since keeps its place and loses its patch. */
  private static Report report(Path file, FileTime time) throws IOException {
    List<Found> findings = SarifFile.read(file).findings();
    Map<Path, String> texts = new HashMap<>();
    for (Found found : findings) {
      Path source = found.file();
      if (Files.exists(source) && Files.getLastModifiedTime(source).compareTo(time) <= 0) {
        texts.put(source, Files.readString(source));
      }
    }
    return new Report(findings, texts);
  }

  private static List<Path> below(Path root) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          Set.of(),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = String.valueOf(folder.getFileName());
              boolean isSkipped = name.startsWith(".") || SKIPPED.contains(name);
              return isSkipped && !folder.equals(root)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".sarif")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return List.of();
    }
    return files;
  }
}
