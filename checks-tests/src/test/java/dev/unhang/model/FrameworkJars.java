package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The jars that the built-in models name, and what types they hold. */
final class FrameworkJars {
  private final Path folder;
  private final Map<Path, ZipFile> open = new HashMap<>();

  private FrameworkJars(Path folder) {
    this.folder = folder;
  }

  static FrameworkJars ofBuild() {
    return new FrameworkJars(Path.of(System.getProperty("unhang.frameworks", "")));
  }

  /** All jars there are. */
  ImmutableList<Path> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar of one version of an artifact, whatever its classifier. */
  Optional<Path> jar(Artifact artifact, String version) {
    String name = artifact.name() + "-" + version;
    return all().stream()
        .filter(
            jar -> {
              String file = String.valueOf(jar.getFileName());
              return file.equals(name + ".jar") || file.equals(name + "-linux.jar");
            })
        .findFirst();
  }

  /** Whether a jar holds a type. */
  boolean holds(Path jar, String binaryName) {
    return zip(jar).getEntry(binaryName.replace('.', '/') + ".class") != null;
  }

  /** The Java version that the class file of a type needs. */
  int javaVersion(Path jar, String binaryName) {
    ZipFile zip = zip(jar);
    try (InputStream bytes =
        zip.getInputStream(zip.getEntry(binaryName.replace('.', '/') + ".class"))) {
      byte[] head = bytes.readNBytes(8);
      return ((head[6] & 0xff) << 8 | (head[7] & 0xff)) - 44;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a jar holds a type of a package or of one below it. */
  boolean holdsPackage(Path jar, String name) {
    String prefix = name.replace('.', '/') + "/";
    return zip(jar).stream().anyMatch(entry -> entry.getName().startsWith(prefix));
  }

  private ZipFile zip(Path jar) {
    return open.computeIfAbsent(
        jar,
        path -> {
          try {
            return new ZipFile(path.toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * What an {@code artifact} line names.
   *
   * @param group the group
   * @param name the artifact
   * @param versions its versions, in the order of the line
   */
  record Artifact(String group, String name, ImmutableList<String> versions) {
    static Artifact of(String text) {
      List<String> parts = Splitter.on(':').splitToList(text);
      return new Artifact(
          parts.get(0),
          parts.get(1),
          Arrays.stream(parts.get(2).split(",")).collect(toImmutableList()));
    }
  }
}
