package dev.unhang.lab;

import dev.unhang.lab.Scene.Bug;
import dev.unhang.lab.Scene.Harm;

/**
 * What was measured before and after a patch.
 *
 * @param health how long {@code /health} took with the bug, and with the patch if there is one
 * @param gone how many clients who had gone the server still worked for
 * @param left threads that aborted streams have left behind; empty if none were
 * @param witness whether BlockHound has seen a wait; empty if it was not asked
 */
record Measures(String health, String gone, String left, String witness) {
  /** Those of a run; what is not asked for this bug is empty. */
  static Measures of(Bug bug, Scene scene, Server server, Visitors visitors, boolean isCured) {
    boolean isHang = bug.harm() == Harm.HANG;
    return new Measures(
        isHang && !isCured ? "none in " + HarmTrial.SILENCE_SECONDS + " s" : visitors.slowest(),
        bug.harm() == Harm.WORK ? (isCured ? 0 : Visitors.GONE.size()) + "" : "",
        isCured ? "none each" : "",
        isHang && scene.isWatched()
            ? server.wasSeenWaiting(scene.file()) ? "waits" : "nothing"
            : "");
  }

  /** Both as cells. */
  String cells(Measures after) {
    return "%s | %s | %s | %s"
        .formatted(
            cell(health, after.health),
            cell(gone, after.gone),
            after.left,
            cell(witness, after.witness));
  }

  private static String cell(String before, String after) {
    return after.isEmpty() ? before : before.isEmpty() ? "" : before + " → " + after;
  }
}
