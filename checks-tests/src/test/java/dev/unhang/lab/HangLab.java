package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.unhang.lab.Scene.Bug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each bug of each scene on real servers: it hangs, the pack finds it, and its patch cures it and
 * takes nothing down. {@code -Dunhang.scenes=FluxNews} runs those in whose name, as {@code FluxNews
 * webflux-7 /live}, that expression is found.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class HangLab {
  private static final Path PAGE = Path.of("..", "checks", "docs", "proof.md");
  private static final Path NOTES = Path.of("target", "lab", "run.txt");
  private static final boolean ALL = System.getProperty("unhang.lab", "short").equals("all");

  private static final int NOTED = 8;
  private static final Pattern WANTED = Pattern.compile(System.getProperty("unhang.scenes", ""));

  @TempDir private Path folder;
  private final List<Proof> proofs = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  @TestFactory
  Stream<DynamicContainer> scenes() throws IOException {
    ImmutableList<Stack> stacks = Stack.all();
    return Scene.below(Scene.WRITTEN).stream()
        .filter(scene -> Runtime.version().feature() >= scene.needs())
        .flatMap(
            scene ->
                stacks.stream()
                    .filter(stack -> ALL || stack.always())
                    .filter(stack -> scene.stacks().contains(stack.name()))
                    .filter(
                        stack -> scene.bugs().stream().anyMatch(bug -> wanted(scene, stack, bug)))
                    .map(stack -> scene(scene, stack)));
  }

  /** Patches that the pack does not give do the harm that it says. */
  @TestFactory
  Stream<DynamicTest> refusals() throws IOException {
    ImmutableList<Scene> scenes = Scene.below(Scene.REFUSED);
    return Stack.all().stream()
        .filter(stack -> ALL)
        .flatMap(
            stack ->
                scenes.stream()
                    .filter(scene -> scene.stacks().contains(stack.name()))
                    .flatMap(scene -> refusals(scene, stack)));
  }

  private static boolean wanted(Scene scene, Stack stack, Bug bug) {
    return WANTED.matcher(scene.name() + " " + stack.name() + " " + bug.path()).find();
  }

  private Stream<DynamicTest> refusals(Scene scene, Stack stack) {
    return scene.bugs().stream()
        .filter(bug -> wanted(scene, stack, bug))
        .map(
            bug ->
                DynamicTest.dynamicTest(
                    scene.name() + bug.path(),
                    () -> {
                      note("refused %s %s ...".formatted(scene.name(), bug.path()));
                      String why =
                          Refusal.prove(
                              scene, bug, stack, folder.resolve(scene.name() + bug.path()));
                      refusals.add(why);
                      note(why);
                    }));
  }

  private DynamicContainer scene(Scene scene, Stack stack) {
    String name = scene.name() + " on " + stack.name();
    Prepared[] prepared = new Prepared[1];
    Stream<DynamicTest> findings =
        Stream.of(
            DynamicTest.dynamicTest(
                "findings",
                () -> {
                  prepared[0] = Prepared.of(scene, stack, folder.resolve(name.replace(' ', '-')));
                  prepared[0].findings();
                }));
    Stream<DynamicTest> trials =
        scene.bugs().stream()
            .filter(bug -> wanted(scene, stack, bug))
            .map(bug -> DynamicTest.dynamicTest(bug.path(), () -> prove(stack, bug, prepared[0])));
    return DynamicContainer.dynamicContainer(name, Stream.concat(findings, trials));
  }

  private void prove(Stack stack, Bug bug, Prepared prepared) throws Exception {
    assertWithMessage("the scene was compiled").that(prepared).isNotNull();
    note("%s %s %s ...".formatted(stack.name(), prepared.scene().name(), bug.path()));
    String known = prepared.known(bug);
    try {
      Prepared.Shown shown = prepared.prove(bug);
      add(new Proof(stack, prepared.scene(), bug, shown, prepared.refusal(bug), ""));
    } catch (AssertionError e) {
      note("FAILS: " + String.valueOf(e.getMessage()).lines().limit(NOTED).collect(joining("\n")));
      if (known.isEmpty()) {
        throw e;
      }
      add(new Proof(stack, prepared.scene(), bug, new Prepared.Shown("", " |  |  | "), "", known));
      return;
    }
    assertWithMessage("%s holds by now: remove `known: %s`", prepared.scene().file(), bug.path())
        .that(known)
        .isEmpty();
  }

  private void add(Proof proof) throws IOException {
    proofs.add(proof);
    note(proof.row());
  }

  /** What has been shown so far, for whoever waits. */
  private static void note(String text) throws IOException {
    Files.writeString(NOTES, text.strip() + "\n", CREATE, APPEND);
  }

  /** Without what differs from run to run. */
  private static String plain(String text) {
    return text.replaceAll("\\d+ ms", "N ms");
  }

  @AfterAll
  void thePageSaysWhatTheRunHasShown() throws IOException {
    ImmutableList<String> rows = proofs.stream().map(Proof::row).collect(toImmutableList());
    if (System.getProperty("unhang.accept") != null) {
      boolean anew = ALL && WANTED.pattern().isEmpty();
      Files.writeString(PAGE, ProofPage.of(anew ? "" : Files.readString(PAGE), rows, refusals));
    }
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    assertWithMessage("-Plab -Dunhang.accept writes it anew")
        .that(
            Stream.concat(rows.stream(), refusals.stream())
                .filter(row -> !plain(page).contains(plain(row)))
                .collect(toImmutableList()))
        .isEmpty();
  }
}
