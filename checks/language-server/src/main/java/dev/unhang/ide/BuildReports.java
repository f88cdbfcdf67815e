package dev.unhang.ide;

import com.google.gson.JsonParseException;
import dev.unhang.shared.Found;
import dev.unhang.shared.SarifFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The SARIF files that builds have written below some folders. */
final class BuildReports {
  private static final String ENDING = ".sarif";

  private final Map<Path, FileTime> read = new HashMap<>();

  /**
   * Tells the board what has changed since the last time.
   *
   * @param isOld whether somebody knows better than a report
   */
  void update(List<Path> roots, Board board, Predicate<Path> isOld) {
    Set<Path> now = WorkspaceFiles.find(roots, name -> name.endsWith(ENDING));
    if (now.stream().anyMatch(BuildReports::isOfModule)) {
      /* They are in it again. */
      now.removeIf(file -> file.endsWith(Path.of("unhang", "unhang.sarif")));
    }
    now.removeIf(isOld);
    read.keySet().retainAll(now);
    board.remove(source -> source.toString().endsWith(ENDING) && !now.contains(source));
    for (Path file : now) {
      try {
        FileTime time = Files.getLastModifiedTime(file);
        if (!time.equals(read.put(file, time))) {
          board.put(file, of(SarifFile.read(file).findings(), time));
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

  /**
   * A report. A finding in a source that has changed since keeps its place and loses its patch.
   *
   * @param time when the compiler has read the sources at the latest
   */
  static Report of(List<Found> findings, FileTime time) throws IOException {
    Map<Path, String> texts = new HashMap<>();
    for (Found found : findings) {
      Path source = found.file();
      if (Files.exists(source) && Files.getLastModifiedTime(source).compareTo(time) <= 0) {
        texts.put(source, Files.readString(source));
      }
    }
    return new Report(findings, Map.copyOf(texts));
  }
}
