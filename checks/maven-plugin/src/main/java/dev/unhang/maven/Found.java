package dev.unhang.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * A finding, as a SARIF file has it.
 *
 * @param check which check found it
 * @param file the source
 * @param line its line, from 1
 * @param endLine the last line of the code that is found
 * @param message what is wrong, all lines of it
 * @param advice what to do; without a fix also why there is none
 * @param fingerprint its name, which survives moved lines and renamed methods
 * @param path the steps from the handler down to the code that hangs
 * @param related what else the message speaks of
 * @param fix what to replace in the source; empty if there is no fix
 */
record Found(
    String check,
    Path file,
    int line,
    int endLine,
    String message,
    String advice,
    String fingerprint,
    List<Step> path,
    List<Step> related,
    List<Replacement> fix) {

  boolean hasFix() {
    return !fix.isEmpty();
  }

  /** The first line of the message, which says it all. */
  String headline() {
    return message.lines().findFirst().orElse("");
  }

  /** The same, in another file. */
  Found in(Path other) {
    return new Found(check, other, line, endLine, message, advice, fingerprint, path, related, fix);
  }

  /** A place that the message speaks of. */
  record Step(Path file, int line, String text) {}

  /**
   * A range of a text that is replaced. Lines and columns count from 1, the end is behind the last
   * character.
   */
  record Replacement(int startLine, int startColumn, int endLine, int endColumn, String text) {}
}
