package dev.unhang.lab;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.unhang.lab.Scene.Bug;
import java.nio.file.Files;
import java.nio.file.Path;

/** A patch that the pack does not give, applied by hand. */
final class Refusal {
  private static final String COMMENT = "  // ";

  private Refusal() {}

  /** Returns the line for the page. */
  static String prove(Scene scene, Bug bug, Stack stack, Path folder) throws Exception {
    Build build = Build.copy(scene, stack, folder);
    try (Agency agency = new Agency();
        Server server = Server.start(scene, build, build.classes(), agency)) {
      Visitors visitors = new Visitors(scene, bug, server, agency);
      CureTrial trial =
          new CureTrial(bug, server, agency, visitors, new Frames(scene, bug, server));
      assertWithMessage("what goes wrong with %s", bug).that(failure(trial)).contains(bug.says());
      visitors.leave();
    }
    String text = Files.readAllLines(scene.file()).get(bug.line() - 2).substring(COMMENT.length());
    return "| %s | %s | `%s` of `%s` on %s |\n"
        .formatted(
            text.substring(0, text.indexOf(':')),
            text.substring(text.indexOf(':') + 2).replaceFirst("\\.$", ""),
            bug.path(),
            scene.name(),
            stack.title());
  }

  private static String failure(CureTrial trial) throws Exception {
    try {
      trial.cure(trial.visitors().manners());
      return "nothing";
    } catch (AssertionError e) {
      return String.valueOf(e.getMessage());
    }
  }
}
