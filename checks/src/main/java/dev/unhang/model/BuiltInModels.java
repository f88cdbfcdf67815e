package dev.unhang.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.jar.JarFile;

/** Reads the model files of this jar. */
final class BuiltInModels {
  /** Names the files, one a line, in order of precedence. */
  private static final String LIST = "built-in";

  private BuiltInModels() {}

  /** The files, in order of precedence. */
  static ImmutableList<ModelText> read() {
    try {
      URL list = requireNonNull(BuiltInModels.class.getResource(LIST), LIST);
      if (list.openConnection() instanceof JarURLConnection connection) {
        return readJar(connection);
      }
      return read(BuiltInModels::ofClassLoader);
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in models cannot be read", e);
    }
  }

  /* Fast path: to ask the class loader for sixty files takes longer than everything else. */
  private static ImmutableList<ModelText> readJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    String entry = connection.getEntryName();
    String folder = entry.substring(0, entry.length() - LIST.length());
    try (JarFile jar = connection.getJarFile()) {
      return read(name -> jar.getInputStream(jar.getJarEntry(folder + name)));
    }
  }

  private static InputStream ofClassLoader(String name) {
    return requireNonNull(BuiltInModels.class.getResourceAsStream(name), name);
  }

  private static ImmutableList<ModelText> read(Folder folder) throws IOException {
    ImmutableList.Builder<ModelText> files = ImmutableList.builder();
    for (String name : text(folder, LIST).lines().toList()) {
      files.add(new ModelText(name, text(folder, name), ModelText.BUILT_IN));
    }
    return files.build();
  }

  private static String text(Folder folder, String name) throws IOException {
    try (InputStream stream = folder.open(name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  /** Where the files are. */
  private interface Folder {
    InputStream open(String name) throws IOException;
  }
}
