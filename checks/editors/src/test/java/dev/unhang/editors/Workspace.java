package dev.unhang.editors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the sample, with a repository of Git around it.
 *
 * @param folder where it is
 */
record Workspace(Path folder) {
  private static final Path SAMPLE = Path.of("../../sample-project");
  private static final String PACKAGE = "src/main/java/dev/unhang/sample/";

  /** The files in which something is found. */
  static final List<String> FILES =
      Stream.of("NewsController", "LiveController", "SummaryService").map(Workspace::file).toList();

  /** The one that is patched, and where. */
  static final String PATCHED = file("LiveController");

  static final String POSITION = "43:11";

  /** The beginning of what the action is called. */
  static final String ACTION = "keep the handle";

  private static String file(String name) {
    return PACKAGE + name + ".java";
  }

  /** Makes it anew, so that Maven builds it with the pack of this build. */
  static Workspace at(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = SAMPLE.relativize(file);
        if (!name.startsWith("target")) {
          write(folder.resolve(name), Files.readString(file));
        }
      }
    }
    Path repository = Path.of("target/it-repository").toAbsolutePath();
    String around = Path.of(System.getProperty("unhang.repository")).toUri().toString();
    write(
        folder.resolve(".mvn/settings.xml"),
        Files.readString(Path.of("../../checks-tests/src/it/settings.xml"))
            .replace("@localRepositoryUrl@", around));
    write(
        folder.resolve(".mvn/maven.config"),
        "--settings=%s%n-Dmaven.repo.local=%s%n"
            .formatted(folder.resolve(".mvn/settings.xml"), repository));
    write(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    return new Workspace(folder);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** The one file is as the patch makes it, and all others are as they were. */
  void assertPatched() throws IOException {
    for (String file : FILES) {
      String before = Files.readString(SAMPLE.resolve(file), UTF_8);
      String now = Files.readString(folder.resolve(file), UTF_8);
      assertEquals(file.equals(PATCHED) ? patched(before) : before, now);
    }
  }

  private static String patched(String text) {
    String imported = "import java.util.concurrent.Executors;\n";
    return text.replace(imported, imported + "import java.util.concurrent.Future;\n")
        .replace(
            "executor.execute(() -> follow(feed, sink));",
            """
            Future<?> task = executor.submit(() -> follow(feed, sink));
                      sink.onCancel(() -> task.cancel(true));\
            """);
  }
}
