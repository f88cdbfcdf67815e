package dev.unhang.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Finds the model files that jars on the processor path bring along: all {@code *.model} files in
 * {@code META-INF/unhang/}.
 *
 * <p>A folder can be listed only if the jar has an entry for it, as the jars of Maven and Gradle
 * do. Jars without such entries name their files, one a line, in {@code META-INF/unhang/index}.
 */
final class LibraryModels {
  private static final String FOLDER = "META-INF/unhang/";
  private static final String SUFFIX = ".model";

  private final ImmutableList.Builder<URL> files = ImmutableList.builder();
  private final Set<String> seen = new HashSet<>();

  private LibraryModels() {}

  /** The files, in the order of the class path, and within one jar by name. */
  static ImmutableList<URL> find(ClassLoader loader) throws IOException {
    LibraryModels models = new LibraryModels();
    for (URL folder : Collections.list(loader.getResources(FOLDER))) {
      for (String name : names(folder)) {
        models.add(sibling(folder, name));
      }
    }
    for (URL index : Collections.list(loader.getResources(FOLDER + "index"))) {
      for (String name : read(index).lines().map(String::trim).toList()) {
        if (!name.isEmpty() && !name.startsWith("#")) {
          models.add(sibling(index, name));
        }
      }
    }
    return models.files.build();
  }

  /** The name of a model file for people: {@code some.jar!/META-INF/unhang/a.model}. */
  static String displayName(URL file) {
    String path = file.getPath();
    int bang = path.lastIndexOf('!');
    int end = bang < 0 ? path.lastIndexOf('/' + FOLDER) : bang;
    return path.substring(path.lastIndexOf('/', Math.max(0, end - 1)) + 1);
  }

  /* Without the cache: a jar may change between two compilations of one virtual machine. */
  static String read(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    try (Reader reader = new InputStreamReader(connection.getInputStream(), UTF_8)) {
      return CharStreams.toString(reader);
    }
  }

  private static ImmutableSortedSet<String> names(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return jar.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(FOLDER) && name.endsWith(SUFFIX))
            .map(name -> name.substring(FOLDER.length()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
      }
    }
    return folder.getProtocol().equals("file") ? names(path(folder)) : ImmutableSortedSet.of();
  }

  private static ImmutableSortedSet<String> names(Path folder) throws IOException {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names.build();
  }

  private static Path path(URL folder) throws IOException {
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(folder + " is no path", e);
    }
  }

  private static URL sibling(URL base, String name) throws IOException {
    String text = base.toString();
    return URI.create(text.substring(0, text.lastIndexOf('/') + 1) + name).toURL();
  }

  private void add(URL file) {
    if (seen.add(file.toString())) {
      files.add(file);
    }
  }
}
