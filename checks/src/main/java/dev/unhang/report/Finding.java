package dev.unhang.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found, for readers who are no terminal.
 *
 * @param check whose finding it is
 * @param at where
 * @param message what the compiler says, all lines of it
 * @param advice what to do, in words
 * @param fix the first suggested fix; null if there is none
 * @param path the steps by which the code comes to run there, in the order in which they run; empty
 *     if that is no question
 * @param related other places that the message speaks of
 */
public record Finding(
    BugChecker check,
    TreePath at,
    String message,
    String advice,
    @Nullable SuggestedFix fix,
    ImmutableList<Mark> path,
    ImmutableList<Mark> related) {

  /**
   * A place in the code, in whichever file, and what is to be said of it.
   *
   * @param at where
   * @param text what is there
   */
  public record Mark(TreePath at, String text) {}
}
