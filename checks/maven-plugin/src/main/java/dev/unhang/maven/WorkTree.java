package dev.unhang.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What git says of the sources, which are to be patched only if that can be undone. */
final class WorkTree {
  private static final String UNTRACKED = "??";
  private static final String ANYWAY = ". -Dunhang.allowDirty patches them all the same";

  private WorkTree() {}

  /** Fails unless git has all sources of a folder, and all else that it knows, as they are. */
  static void requireClean(Path folder) throws MojoExecutionException, MojoFailureException {
    try {
      Process git =
          new ProcessBuilder("git", "status", "--porcelain", "--untracked-files=all", "--", ".")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      List<String> changes =
          new String(git.getInputStream().readAllBytes(), Charset.defaultCharset())
              .lines()
              .filter(line -> !line.startsWith(UNTRACKED) || line.endsWith(".java"))
              .toList();
      if (git.waitFor() != 0) {
        throw new MojoFailureException(
            folder + " is in no git repository, so that nothing could be undone" + ANYWAY);
      }
      if (!changes.isEmpty()) {
        throw new MojoFailureException(
            "There are changes that are not committed, such as " + changes.get(0).strip() + ANYWAY);
      }
    } catch (IOException e) {
      throw new MojoFailureException(
          "There is no git, so that nothing could be undone" + ANYWAY, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted", e);
    }
  }
}
