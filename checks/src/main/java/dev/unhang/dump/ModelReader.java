package dev.unhang.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads model files: the user's, which come first, and those of this jar. */
final class ModelReader {
  private static final String FOLDER = "/dev/unhang/model/";
  private static final String LIST = "built-in";

  private ModelReader() {}

  static ModelRows read(List<String> userFiles) throws UnreadableException {
    ModelRows rows = new ModelRows();
    for (String file : userFiles) {
      try {
        rows.add(file, Files.readString(Path.of(file)));
      } catch (IOException e) {
        throw UnreadableException.at(
            file,
            1,
            "the model cannot be read (" + e + ")",
            "Is the name right, and the file UTF-8?");
      }
    }
    try {
      for (String file : resource(LIST).lines().toList()) {
        rows.add(file, resource(file));
      }
    } catch (IOException e) {
      throw new UnreadableException("The jar is damaged: " + e + ". Download it again.");
    }
    return rows;
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        requireNonNull(ModelReader.class.getResourceAsStream(FOLDER + name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
