package dev.unhang.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jars of a framework, for the class path of the sources that a test compiles. They are in the
 * folder that the system property {@code unhang.frameworks} names and not on the class path of the
 * tests.
 */
public enum Framework {
  REACTOR("reactor-core:3", "reactive-streams:1", "jspecify:1"),
  RXJAVA2("rxjava:2", "reactive-streams:1"),
  RXJAVA3("rxjava:3", "reactive-streams:1"),
  MUTINY("mutiny:3", "smallrye-common-annotation:2"),
  NETTY("netty-common:4", "netty-buffer:4", "netty-resolver:4", "netty-transport:4"),
  VERTX4("vertx-core:4", "vertx-web:4"),
  VERTX5("vertx-core:5", "vertx-web:5"),
  SPRING(
      "spring-core:7",
      "spring-beans:7",
      "spring-context:7",
      "spring-web:7",
      "jakarta.servlet-api:6",
      "jspecify:1"),
  SPRING_MVC("spring-webmvc:7"),
  SPRING_WEBFLUX("spring-webflux:7"),
  GRPC("grpc-api:1", "grpc-stub:1", "guava:33"),
  LOMBOK("lombok:1");

  private static final String FOLDER_PROPERTY = "unhang.frameworks";

  private final ImmutableList<String> artifacts;

  Framework(String... artifacts) {
    this.artifacts = ImmutableList.copyOf(artifacts);
  }

  /** The jars of {@code frameworks} as the value of a {@code -classpath} option. */
  static String classPath(List<Framework> frameworks) {
    return jars(frameworks).stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  /** The jars of {@code frameworks}, each once. */
  static ImmutableList<Path> jars(List<Framework> frameworks) {
    return frameworks.stream()
        .flatMap(framework -> framework.artifacts.stream())
        .distinct()
        .map(Framework::jar)
        .collect(ImmutableList.toImmutableList());
  }

  private static Path jar(String artifact) {
    String[] nameAndMajor = artifact.split(":", -1);
    Pattern fileName =
        Pattern.compile(Pattern.quote(nameAndMajor[0] + "-" + nameAndMajor[1] + ".") + ".*\\.jar");
    Path folder = folder();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> fileName.matcher(file.getFileName().toString()).matches())
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No jar of " + artifact + " in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    Path folder = Path.of(System.getProperty(FOLDER_PROPERTY, "target/frameworks"));
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "No framework jars: "
              + folder.toAbsolutePath()
              + " is no folder; set the system property "
              + FOLDER_PROPERTY
              + ". Needed for "
              + Arrays.toString(values()));
    }
    return folder;
  }
}
