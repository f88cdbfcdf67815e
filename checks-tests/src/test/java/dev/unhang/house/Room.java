package dev.unhang.house;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The packages of the checks, from the top of the house to its ground.
 *
 * <p>A class uses its own room and those further down in this list. The wings in {@link #APART} do
 * not use each other, wherever they stand.
 */
enum Room {
  COMMAND("command"),
  DOC("doc"),
  DUMP("dump"),
  CHECKS("checks"),
  REPORT("report"),
  FIX_CLOSE("fix.close"),
  FIX_WAIT("fix.wait"),
  FIX_DISCONNECT("fix.disconnect"),
  FIX_END("fix.end"),
  FIX_FIELD("fix.field"),
  FIX_HOOK("fix.hook"),
  FIX_HANDLE("fix.handle"),
  FIX_OFFLOAD("fix.offload"),
  FIX_TEXT("fix.text"),
  FIX_SAFE("fix.safe"),
  FIX("fix"),
  EXPLAIN("explain"),
  JUDGE_CLOSE("judge.close"),
  JUDGE_WAIT("judge.wait"),
  JUDGE_DISCONNECT("judge.disconnect"),
  JUDGE_DISCONNECT_LENGTH("judge.disconnect.length"),
  JUDGE_DISCONNECT_HANDLE("judge.disconnect.handle"),
  JUDGE_DISCONNECT_CLIENT("judge.disconnect.client"),
  JUDGE_DISCONNECT_HOOK("judge.disconnect.hook"),
  JUDGE("judge"),
  REACH("reach"),
  CONTEXT("context"),
  CONTEXT_RULE("context.rule"),
  CONTEXT_ANSWER("context.answer"),
  CODE("code"),
  MODEL("model"),
  SETUP("setup");

  static final Path MAIN = Path.of("..", "checks", "src", "main", "java");

  /** The sources of what is built around the pack. */
  static final ImmutableList<Path> BESIDE =
      ImmutableList.of(
          Path.of("..", "checks", "shared", "src"),
          Path.of("..", "checks", "maven-plugin", "src"),
          Path.of("..", "checks", "language-server", "src"));

  private static final String ROOT = "dev.unhang";

  /** Wings that do not use each other, with what is below them in the tree of packages. */
  static final ImmutableList<ImmutableSet<Room>> APART =
      ImmutableList.of(
          ImmutableSet.of(FIX_CLOSE, FIX_WAIT, FIX_DISCONNECT),
          ImmutableSet.of(JUDGE_CLOSE, JUDGE_WAIT, JUDGE_DISCONNECT));

  private final String path;

  Room(String path) {
    this.path = path;
  }

  /** The room that a class of this full name is in; empty if it is in none. */
  static Optional<Room> of(String className) {
    return Arrays.stream(values())
        .filter(room -> className.matches(room.packageName().replace(".", "\\.") + "\\.[A-Z].*"))
        .findFirst();
  }

  /** The name of the package. */
  String packageName() {
    return ROOT + "." + path;
  }

  /** What its package-info says: what belongs in this room, and what does not. */
  String card() {
    String text;
    try {
      text =
          Files.readString(
              MAIN.resolve(packageName().replace('.', '/')).resolve("package-info.java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String comment = text.substring(0, text.indexOf("*/"));
    String plain =
        comment
            .replaceAll("(?m)^/\\*\\*|^ \\* ?|<p>", " ")
            .replaceAll("\\{@\\w+\\s+(?:\\*\\s+)?([^}]*)\\}", "$1")
            .replaceAll("\\s+", " ")
            .strip();
    return path + ": " + plain + " What two rooms need belongs in one that stands below both.";
  }

  /** What its classes do not use. */
  ImmutableList<Room> forbidden() {
    return Arrays.stream(values())
        .filter(other -> other.compareTo(this) < 0 || isApartFrom(other))
        .collect(toImmutableList());
  }

  private boolean isApartFrom(Room other) {
    return APART.stream()
        .anyMatch(
            wings ->
                wings.stream()
                    .filter(this::isIn)
                    .anyMatch(
                        wing -> wings.stream().anyMatch(next -> next != wing && other.isIn(next))));
  }

  private boolean isIn(Room wing) {
    return this == wing || path.startsWith(wing.path + ".");
  }
}
