package dev.unhang.lab;

import dev.unhang.lab.Scene.Bug;
import java.nio.file.Path;

/**
 * What has been shown of a bug.
 *
 * @param shown what was seen of the server
 * @param refusal why the pack has no patch; empty if it has one
 * @param known why the patch does not cure yet; empty if it does
 */
record Proof(
    Stack stack, Scene scene, Bug bug, Prepared.Shown shown, String refusal, String known) {
  private static final Path SCENES = Path.of("src/lab");

  /** A line of the table. */
  String row() {
    return "| %s | [`%s`](../../checks-tests/src/lab/%s) `%s` | `%s` | %s | %s | %s | %s |\n"
        .formatted(
            stack.title(),
            scene.name(),
            SCENES.relativize(scene.file()).toString().replace('\\', '/'),
            bug.path(),
            bug.check(),
            before(),
            shown.frame().isEmpty() ? "" : "`" + shown.frame() + "`",
            known.isEmpty()
                ? refusal.isEmpty() ? after() : "no patch: " + refusal
                : "**not cured**: " + known,
            shown.measures());
  }

  private String before() {
    return switch (bug.harm()) {
      case HANG -> "`/health` has no answer, also after the client has gone";
      case LATE -> "the client gets nothing before the work has ended";
      case WORK -> "the work goes on for clients who have gone";
      case NEVER -> "there is never an answer";
    };
  }

  private String after() {
    return switch (bug.harm()) {
      case HANG -> "`/health` answers, all clients are served";
      case LATE -> "each message comes at once";
      case WORK -> "the work stops, those who stay get all of it";
      case NEVER -> "the answer comes";
    };
  }
}
