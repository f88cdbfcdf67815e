package dev.unhang.shared;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a module is compiled with the checks: what the Maven plugin has run, for whoever
 * runs the same again.
 *
 * @param name what users call it
 * @param folder the folder of the module, which the compiler runs in
 * @param jdk the JDK whose compiler it is
 * @param classes where the build writes its classes to; other modules name that in their class path
 * @param roots the folders of the sources
 * @param sources the sources
 * @param excluded other sources in these folders, which are not compiled
 * @param arguments what the compiler is given besides the sources
 */
public record ModuleSettings(
    String name,
    String folder,
    String jdk,
    String classes,
    List<String> roots,
    List<String> sources,
    List<String> excluded,
    List<String> arguments) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** What such a file is called. */
  public static final String FILE = "settings.json";

  /** Reads a file. */
  public static ModuleSettings read(Path file) throws IOException {
    try {
      @Nullable ModuleSettings read = GSON.fromJson(Files.readString(file), ModuleSettings.class);
      if (read != null && read.isWhole()) {
        return read;
      }
    } catch (JsonParseException e) {
      throw new IOException(file + " has no settings", e);
    }
    throw new IOException(file + " has no settings");
  }

  @SuppressWarnings("ConstantValue") // Gson fills what is not in the file with null.
  private boolean isWhole() {
    return Stream.of(name, folder, jdk, classes, roots, sources, excluded, arguments)
        .allMatch(Objects::nonNull);
  }

  /** Writes a file. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, GSON.toJson(this) + "\n");
  }
}
