package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Step;
import java.util.Optional;

/**
 * Through which calls code comes to run where nobody may wait, and who else calls it.
 *
 * @param cure where it can be changed: at the place itself, or at the call in the handler if others
 *     may call the code in between; empty if there are several such calls
 * @param context where the code at {@code cure} runs; where the place does if it is empty
 * @param other a call from code that is not known to be forbidden to wait, which a change of the
 *     place would change too, in words such as {@code `stop` is also called from `Main.main` (line
 *     31)}; empty if none is in sight
 * @param calls the calls of, and references to, each method on the way that make it run where
 *     nobody may wait
 */
public record CallSites(
    Optional<TreePath> cure,
    CodeContext context,
    Optional<Step> other,
    ImmutableMap<Tree, ImmutableList<TreePath>> calls) {

  /** Returns the call sites of the code at {@code place}, which runs in {@code context}. */
  public static CallSites of(TreePath place, CodeContext context, VisitorState state) {
    return new CallSiteSearch(state).of(place, context);
  }

  /**
   * The calls of, and the references to, a method that make it run where nobody may wait; empty if
   * it is no helper, but runs there for what it is itself.
   */
  public ImmutableList<TreePath> callsOf(Tree method) {
    return calls.getOrDefault(method, ImmutableList.of());
  }
}
