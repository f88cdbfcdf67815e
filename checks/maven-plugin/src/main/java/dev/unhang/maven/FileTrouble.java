package dev.unhang.maven;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.maven.plugin.MojoExecutionException;

/** Says why a file cannot be read or written, in words instead of names of exceptions. */
final class FileTrouble {
  private FileTrouble() {}

  /**
   * What ends the goal.
   *
   * @param what the beginning of a sentence that names the file, such as "a.txt cannot be read"
   */
  static MojoExecutionException of(String what, IOException cause) {
    return new MojoExecutionException(what + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    String said =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    if (cause instanceof AccessDeniedException) {
      return "no permission for " + said;
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no " + said;
    }
    return cause instanceof CharacterCodingException
        ? "it has bytes that are no text in its encoding"
        : said;
  }
}
