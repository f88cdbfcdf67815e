package dev.unhang.ide;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds what builds have written, and what they are written in. */
final class WorkspaceFiles {
  private static final int DEPTH = 12;
  private static final Set<String> SKIPPED =
      Set.of("node_modules", "classes", "test-classes", "src", "it");

  private WorkspaceFiles() {}

  /** The files below some folders that are looked for. */
  static Set<Path> find(List<Path> roots, Predicate<String> name) {
    Set<Path> files = new TreeSet<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(root, Set.of(), DEPTH, new Visitor(root, name, files));
      } catch (IOException e) {
        /* Nothing to be found there. */
      }
    }
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<String> name;
    private final Set<Path> files;

    Visitor(Path root, Predicate<String> name, Set<Path> files) {
      this.root = root;
      this.name = name;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String called = String.valueOf(folder.getFileName());
      boolean isSkipped = called.startsWith(".") || SKIPPED.contains(called);
      return isSkipped && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (name.test(String.valueOf(file.getFileName()))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
