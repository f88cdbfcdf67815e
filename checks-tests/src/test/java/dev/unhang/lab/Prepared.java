package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.unhang.lab.Build.Finding;
import dev.unhang.lab.Scene.Bug;
import dev.unhang.lab.Scene.Harm;
import dev.unhang.lab.Visitors.Manners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A scene on a stack, as it was written and as the pack has patched it.
 *
 * @param found what the pack finds, before and after
 */
record Prepared(
    Scene scene,
    Build written,
    Path bugs,
    ImmutableList<Finding> found,
    Build patched,
    Path cured,
    ImmutableList<Finding> left) {

  private static final String MISSING = "not found";

  static Prepared of(Scene scene, Stack stack, Path folder) throws IOException {
    Build written = Build.copy(scene, stack, folder.resolve("written"));
    ImmutableList<Finding> found = written.findings();
    Build patched = Build.copy(scene, stack, folder.resolve("patched"));
    patched.patch();
    return new Prepared(
        scene, written, written.classes(), found, patched, patched.classes(), patched.findings());
  }

  /** Why the trial of a bug fails today; empty if it does not. */
  String known(Bug bug) {
    return scene.known().getOrDefault(written.stack().name() + bug.path(), "");
  }

  /** All that is marked is found, and nothing else; the patch leaves what is said. */
  void findings() {
    assertWithMessage("findings in %s", scene.file())
        .that(found.stream().map(each -> each.line() + ": " + each.check()).toList())
        .containsExactlyElementsIn(
            scene.bugs().stream()
                .filter(bug -> !known(bug).startsWith(MISSING))
                .map(bug -> bug.line() + ": " + bug.check())
                .collect(toImmutableList()));
    assertWithMessage("findings left in %s", patched.scene())
        .that(left.stream().map(Finding::check).toList())
        .containsExactlyElementsIn(
            scene.bugs().stream()
                .filter(bug -> bug.leavesWork() || !bug.hasPatch())
                .filter(bug -> !known(bug).startsWith(MISSING))
                .map(bug -> bug.leavesWork() ? Scene.WORK : bug.check())
                .collect(toImmutableList()));
  }

  /** Why a bug has no patch. */
  String refusal(Bug bug) {
    return found.stream()
        .filter(each -> each.line() == bug.line())
        .map(Finding::refusal)
        .collect(joining());
  }

  /**
   * What a bug was seen to do.
   *
   * @param frame that the server was caught in
   * @param measures cells of the table
   */
  record Shown(String frame, String measures) {}

  /** Shows what a bug does, and that its patch cures it. */
  Shown prove(Bug bug) throws Exception {
    Outcome before = run(bug, written, bugs, new Manners(ImmutableList.of()), false);
    assertWithMessage("what BlockHound has seen")
        .that(before.measures().witness())
        .isNotEqualTo("nothing");
    if (!bug.hasPatch()) {
      return new Shown(before.frame(), before.measures().cells(new Measures("", "", "", "")));
    }
    Outcome after = run(bug, patched, cured, before.manners(), true);
    if (bug.harm() != Harm.NEVER) {
      assertWithMessage("what clients get, before and after the patch")
          .that(after.manners().lines())
          .isEqualTo(before.manners().lines());
      assertWithMessage("what the log says of an error")
          .that(String.join("\n", before.log()))
          .contains("failed: topic-fail");
      assertWithMessage("what the log says, before and after the patch")
          .that(after.log())
          .isEqualTo(before.log());
      assertWithMessage("what hooks of the user say")
          .that(after.left())
          .containsAtLeastElementsIn(before.left());
    }
    assertWithMessage("what BlockHound has seen, after it saw: %s", before.measures().witness())
        .that(after.measures().witness())
        .isNotEqualTo("waits");
    return new Shown(before.frame(), before.measures().cells(after.measures()));
  }

  private record Outcome(
      Manners manners,
      ImmutableList<String> log,
      ImmutableList<String> left,
      String frame,
      Measures measures) {}

  private Outcome run(Bug bug, Build build, Path classes, Manners expected, boolean isCured)
      throws Exception {
    try (Agency agency = new Agency();
        Server server = Server.start(scene, build, classes, agency)) {
      Visitors visitors = new Visitors(scene, bug, server, agency);
      Frames frames = new Frames(scene, bug, server);
      try {
        Manners manners = isCured || bug.harm() != Harm.NEVER ? visitors.manners() : expected;
        String frame = "";
        if (isCured) {
          new CureTrial(bug, server, agency, visitors, frames).cure(manners);
        } else {
          frame = new HarmTrial(bug, agency, visitors, frames).harm();
        }
        return new Outcome(
            manners,
            visitors.log(),
            visitors.left(),
            frame,
            Measures.of(bug, scene, server, visitors, isCured));
      } catch (Exception | AssertionError e) {
        throw new AssertionError(
            "%s\n%s, with the patch: %s\n%s\n%s"
                .formatted(
                    e.getMessage(),
                    bug,
                    isCured,
                    visitors.story(),
                    isCured ? Files.readString(build.scene()) : ""),
            e);
      } finally {
        visitors.leave();
      }
    }
  }
}
