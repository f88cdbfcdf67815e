package dev.unhang.shared;

import java.nio.file.Path;
import java.util.List;

/**
 * A finding, as a SARIF file has it.
 *
 * @param check which check found it
 * @param level how bad that is, as SARIF calls it
 * @param file the source
 * @param region the code that is found
 * @param message what is wrong, all lines of it
 * @param advice what to do; without a fix also why there is none
 * @param fingerprint its name, which survives moved lines and renamed methods
 * @param path the steps from the handler down to the code that hangs
 * @param related what else the message speaks of
 * @param fix what to replace in the source; without replacements if there is no fix
 */
public record Found(
    String check,
    String level,
    Path file,
    Region region,
    String message,
    String advice,
    String fingerprint,
    List<Step> path,
    List<Step> related,
    Fix fix) {

  /** The line that the compiler names, from 1. */
  public int line() {
    return region.startLine();
  }

  /** The last line of the code that is found. */
  public int endLine() {
    return region.endLine();
  }

  /** Whether there is a patch. */
  public boolean hasFix() {
    return !fix.replacements().isEmpty();
  }

  /** The first line of the message, which says it all. */
  public String headline() {
    return message.lines().findFirst().orElse("");
  }

  /** The same, in another file. */
  public Found in(Path other) {
    return new Found(check, level, other, region, message, advice, fingerprint, path, related, fix);
  }

  /** A range of a text. Lines and columns count from 1, the end is behind the last character. */
  public record Region(int startLine, int startColumn, int endLine, int endColumn) {}

  /** A place that the message speaks of. */
  public record Step(Path file, Region region, String text) {
    /** Its line, from 1. */
    public int line() {
      return region.startLine();
    }
  }

  /**
   * A patch.
   *
   * @param title what it does
   * @param replacements all of it, in the file of the finding
   */
  public record Fix(String title, List<Replacement> replacements) {}

  /** A range of a text that is replaced. */
  public record Replacement(Region region, String text) {}
}
