package dev.unhang.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** A copy of the sources of a module's part. */
final class SourceCopy {
  private final Map<Path, Path> originals = new LinkedHashMap<>();
  private final List<String> roots = new ArrayList<>();

  /** Copies the sources that are written by hand; what is generated stays where it is. */
  static SourceCopy of(MavenProject project, Part part) throws IOException {
    SourceCopy copy = new SourceCopy();
    Path output = Path.of(project.getBuild().getDirectory());
    Path folder = part.folder(project).resolve("sources");
    delete(folder);
    for (String each : part.roots(project)) {
      Path root = Path.of(each);
      if (root.startsWith(output) || !Files.isDirectory(root)) {
        copy.roots.add(each);
      } else {
        Path to = folder.resolve(String.valueOf(copy.originals.size()));
        copy(root, to);
        copy.originals.put(to, root);
        copy.roots.add(to.toString());
      }
    }
    return copy;
  }

  /** The file that this one is a copy of, or the file itself. */
  Path original(Path file) {
    for (Map.Entry<Path, Path> each : originals.entrySet()) {
      if (file.startsWith(each.getKey())) {
        return each.getValue().resolve(each.getKey().relativize(file));
      }
    }
    return file;
  }

  /** The folders to compile from. */
  List<String> roots() {
    return roots;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
