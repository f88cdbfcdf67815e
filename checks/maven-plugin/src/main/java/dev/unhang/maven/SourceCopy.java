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

/** A copy of the sources of a module's part, which is compiled from them until it is closed. */
final class SourceCopy implements AutoCloseable {
  private final Map<Path, Path> originals = new LinkedHashMap<>();
  private final List<String> used;
  private final List<String> roots;

  private SourceCopy(List<String> used) {
    this.used = used;
    this.roots = List.copyOf(used);
  }

  /** Copies the sources that are written by hand; what is generated stays where it is. */
  static SourceCopy of(MavenProject project, Part part) throws IOException {
    SourceCopy copy = new SourceCopy(part.roots(project));
    Path output = Path.of(project.getBuild().getDirectory());
    Path folder = part.folder(project).resolve("sources");
    delete(folder);
    List<String> used = new ArrayList<>();
    for (String each : copy.roots) {
      Path root = Path.of(each);
      if (root.startsWith(output) || !Files.isDirectory(root)) {
        used.add(each);
      } else {
        Path to = folder.resolve(String.valueOf(copy.originals.size()));
        copy(root, to);
        copy.originals.put(to, root);
        used.add(to.toString());
      }
    }
    copy.use(used);
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

  @Override
  public void close() {
    use(roots);
  }

  private void use(List<String> folders) {
    used.clear();
    used.addAll(folders);
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
