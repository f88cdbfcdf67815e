package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiler of each JDK that is needed. One that dies is replaced. */
final class Compilers implements AutoCloseable {
  private static final int PATIENCE = 180;

  private final Map<Path, WarmJvm> compilers = new HashMap<>();
  private final WorkFolder folder;
  private boolean isOver;
  private boolean isStale;

  Compilers(WorkFolder folder) {
    this.folder = folder;
  }

  /**
   * Compiles.
   *
   * @throws IOException if that is not possible, with the reason, for users
   */
  Answer compile(Path jdk, List<String> arguments, List<String> sources)
      throws IOException, InterruptedException {
    WarmJvm compiler = of(jdk);
    try {
      return compiler.ask(arguments, sources, PATIENCE);
    } catch (IOException e) {
      replace(jdk, compiler);
      throw new IOException(
          "the compiler is started anew with the next save, because " + e.getMessage(), e);
    }
  }

  private synchronized WarmJvm of(Path jdk) throws IOException {
    if (isStale) {
      closeAll();
      isStale = false;
    }
    @Nullable WarmJvm compiler = compilers.get(jdk);
    if (compiler == null || !compiler.isAlive()) {
      if (isOver || !Files.isDirectory(jdk)) {
        throw new IOException("there is no JDK in " + jdk);
      }
      compiler = WarmJvm.start(jdk, folder.worker(), folder.path());
      compilers.put(jdk, compiler);
    }
    return compiler;
  }

  private synchronized void replace(Path jdk, WarmJvm old) {
    old.close();
    boolean ignored = compilers.remove(jdk, old);
  }

  /** Gives up what is compiled now. */
  synchronized void cancel() {
    compilers.values().forEach(WarmJvm::cancel);
  }

  /**
   * Forgets what they keep of libraries, which may have changed; the one that is at work ends
   * first.
   */
  synchronized void restart() {
    isStale = true;
  }

  private void closeAll() {
    compilers.values().forEach(WarmJvm::close);
    compilers.clear();
  }

  @Override
  public synchronized void close() {
    isOver = true;
    closeAll();
  }
}
