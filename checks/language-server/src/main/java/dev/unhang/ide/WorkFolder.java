package dev.unhang.ide;

import dev.unhang.ide.worker.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for all that the server and its compilers write; it goes when the server does. */
final class WorkFolder implements AutoCloseable {
  private static final String PACKAGE = Worker.class.getPackageName().replace('.', '/') + "/";

  private @Nullable Path folder;

  /** The folder that compilers run in. */
  synchronized Path path() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("unhang-server").toRealPath();
    }
    return folder;
  }

  /** The classes of {@link Worker}, and no others. */
  synchronized Path worker() throws IOException {
    Path own = own();
    if (Files.isDirectory(own)) {
      return own;
    }
    Path to = path().resolve("worker");
    if (!Files.exists(to)) {
      try (JarFile jar = new JarFile(own.toFile())) {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
          JarEntry entry = entries.nextElement();
          if (entry.getName().startsWith(PACKAGE) && !entry.isDirectory()) {
            Path file = to.resolve(entry.getName());
            Files.createDirectories(file.resolveSibling(""));
            try (InputStream in = jar.getInputStream(entry)) {
              Files.copy(in, file);
            }
          }
        }
      }
    }
    return to;
  }

  /** Where this class comes from. */
  private static Path own() throws IOException {
    try {
      URI address = WorkFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(address);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  @Override
  public synchronized void close() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      /* It is in the folder for what is temporary. */
    }
  }
}
