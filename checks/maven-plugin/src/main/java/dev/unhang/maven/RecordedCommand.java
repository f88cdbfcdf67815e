package dev.unhang.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the compiler plugin has given javac: it writes that to a file, which is there until Maven
 * ends.
 *
 * @param arguments all but the sources
 * @param sources the sources
 */
record RecordedCommand(List<String> arguments, List<String> sources) {
  private static final String FILES = "org.codehaus.plexus.compiler.javac.JavacCompiler*arguments";

  /**
   * The command that wrote its classes into a folder; the last if there are several.
   *
   * @param drafts where the compiler plugin writes such files as well
   */
  static RecordedCommand of(Path classes, Path drafts) throws IOException {
    List<String> newest = List.of();
    long time = Long.MIN_VALUE;
    for (Path folder : List.of(Path.of(System.getProperty("java.io.tmpdir")), drafts)) {
      for (Path file : files(folder)) {
        List<String> words = words(file);
        long written = Files.getLastModifiedTime(file).toMillis();
        if (written >= time && words.contains(classes.toString().replace('\\', '/'))) {
          newest = words;
          time = written;
        }
      }
    }
    return of(newest);
  }

  private static RecordedCommand of(List<String> words) {
    List<String> arguments = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (String word : words) {
      (word.endsWith(".java") && !word.startsWith("-") ? sources : arguments).add(word);
    }
    return new RecordedCommand(List.copyOf(arguments), List.copyOf(sources));
  }

  /** Sources that are in the folders and were not given. */
  List<String> excluded(List<String> roots) throws IOException {
    List<String> all = new ArrayList<>();
    for (String root : roots) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
          files.map(file -> file.toString().replace('\\', '/')).forEach(all::add);
        }
      }
    }
    all.removeIf(file -> !file.endsWith(".java") || sources.contains(file));
    return List.copyOf(all);
  }

  /** Whether javac was started at all. */
  boolean isThere() {
    return !arguments.isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, FILES)) {
        all.forEach(files::add);
      }
    }
    return files;
  }

  /** One in each line, in quotes. */
  private static List<String> words(Path file) throws IOException {
    try {
      return Files.readAllLines(file, Charset.defaultCharset()).stream()
          .filter(line -> line.length() > 1)
          .map(line -> line.substring(1, line.length() - 1))
          .toList();
    } catch (MalformedInputException e) {
      return List.of();
    }
  }
}
