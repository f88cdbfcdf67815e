package dev.unhang.house;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * The packages of the checks, from the top of the house to its ground.
 *
 * <p>A class uses its own room and those further down in this list. The wings in {@link #APART} do
 * not use each other, wherever they stand.
 */
enum Room {
  CHECKS("checks", "the checks, their messages and what they report; all else belongs below"),
  FIX_CLOSE("fix.close", "remedies for close() alone; what two checks patch belongs in a means"),
  FIX_WAIT("fix.wait", "remedies for waiting alone; what two checks patch belongs in a means"),
  FIX_DISCONNECT(
      "fix.disconnect", "remedies for work of a lost client; what others patch belongs in a means"),
  FIX_END("fix.end", "patches at the end of an executor; how text is moved belongs in fix.text"),
  FIX_FIELD("fix.field", "patches through a field; what only one remedy does belongs in its wing"),
  FIX_HOOK("fix.hook", "writes hooks; what cancels in them belongs in fix.field or a remedy"),
  FIX_HANDLE("fix.handle", "finds or names handles; where they are kept belongs in fix.field"),
  FIX_OFFLOAD("fix.offload", "moves code to other threads; why it moves belongs in a remedy"),
  FIX_TEXT("fix.text", "edits source text; what the text is for belongs in the wings above"),
  FIX_SAFE("fix.safe", "says whether code may move; moving it belongs in the wings above"),
  FIX("fix", "what a check is given; how it comes about belongs in a wing of fix"),
  EXPLAIN("explain", "tells what Unhang knows of a place; what is wrong belongs in judge"),
  JUDGE_CLOSE("judge.close", "verdicts on close(); what two judges ask belongs in reach or below"),
  JUDGE_WAIT("judge.wait", "verdicts on waiting; what two judges ask belongs in reach or below"),
  JUDGE_DISCONNECT(
      "judge.disconnect", "verdicts on work of a lost client; patches belong in fix.disconnect"),
  JUDGE_DISCONNECT_LENGTH(
      "judge.disconnect.length", "how long work lasts; the verdict belongs in judge.disconnect"),
  JUDGE_DISCONNECT_HANDLE(
      "judge.disconnect.handle", "what ends work; the verdict belongs in judge.disconnect"),
  JUDGE_DISCONNECT_CLIENT(
      "judge.disconnect.client", "what code a client waits for; the verdict belongs above"),
  JUDGE_DISCONNECT_HOOK(
      "judge.disconnect.hook", "what runs when a client leaves; the verdict belongs above"),
  JUDGE("judge", "what all judges ask of sources; one judge's question belongs in its wing"),
  REACH("reach", "which tasks an executor gets and who ends it; the verdict belongs in judge"),
  CONTEXT("context", "the way from caller to caller to a thread; verdicts belong in judge"),
  CONTEXT_RULE("context.rule", "single rules; their order and the callers belong in context"),
  CONTEXT_ANSWER("context.answer", "the answers alone; how they are found belongs in context"),
  CODE("code", "questions to trees and symbols alone; what libraries do belongs in context.rule"),
  MODEL("model", "what libraries do, as rows; what follows for code belongs in context.rule"),
  SETUP("setup", "flags, plugin and problems of the setup; what reads code belongs above");

  private static final String ROOT = "dev.unhang";

  /** Wings that do not use each other, with what is below them in the tree of packages. */
  static final ImmutableList<ImmutableSet<Room>> APART =
      ImmutableList.of(
          ImmutableSet.of(FIX_CLOSE, FIX_WAIT, FIX_DISCONNECT),
          ImmutableSet.of(JUDGE_CLOSE, JUDGE_WAIT, JUDGE_DISCONNECT));

  private final String path;
  private final String card;

  Room(String path, String card) {
    this.path = path;
    this.card = card;
  }

  /** The name of the package. */
  String packageName() {
    return ROOT + "." + path;
  }

  /** What belongs in this room, and where the rest belongs: one sentence. */
  String card() {
    return path + " is " + card;
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
