package dev.unhang.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * A finding, as a SARIF file has it.
 *
 * @param check which check found it
 * @param file the source
 * @param line its line, from 1
 * @param message what is wrong, all lines of it
 * @param advice what to do; without a fix also why there is none
 * @param fingerprint its name, which survives moved lines and renamed methods
 * @param fix what to replace in the source; empty if there is no fix
 */
record Found(
    String check,
    Path file,
    int line,
    String message,
    String advice,
    String fingerprint,
    List<Replacement> fix) {

  boolean hasFix() {
    return !fix.isEmpty();
  }

  /** The first line of the message, which says it all. */
  String headline() {
    return message.lines().findFirst().orElse("");
  }

  /**
   * A range of a text that is replaced. Lines and columns count from 1, the end is behind the last
   * character.
   */
  record Replacement(int startLine, int startColumn, int endLine, int endColumn, String text) {}
}
