package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that run behind another one. */
final class NextStatements {
  private NextStatements() {}

  /**
   * Those of a block, a group of a {@code switch}, or the {@code switch} itself that run behind a
   * part of it: behind a group without a jump at its end, those of the next one.
   */
  static ImmutableList<StatementTree> behind(Tree part, Tree outer) {
    if (outer instanceof BlockTree block) {
      return behind(part, block.getStatements());
    }
    if (outer instanceof CaseTree group) {
      return behind(part, of(group));
    }
    return outer instanceof SwitchTree choice && part instanceof CaseTree group
        ? behindGroup(group, choice.getCases())
        : ImmutableList.of();
  }

  private static ImmutableList<StatementTree> behind(
      Tree part, List<? extends StatementTree> statements) {
    return ImmutableList.copyOf(
        statements.subList(statements.indexOf(part) + 1, statements.size()));
  }

  private static ImmutableList<StatementTree> behindGroup(
      CaseTree group, List<? extends CaseTree> groups) {
    ImmutableList.Builder<StatementTree> next = ImmutableList.builder();
    int index = groups.indexOf(group);
    while (fallsThrough(groups.get(index)) && index + 1 < groups.size()) {
      index++;
      next.addAll(of(groups.get(index)));
    }
    return next.build();
  }

  private static boolean fallsThrough(CaseTree group) {
    return group.getCaseKind() == CaseTree.CaseKind.STATEMENT
        && !leaves(Iterables.getLast(of(group), null));
  }

  private static boolean leaves(@Nullable StatementTree last) {
    return last instanceof BreakTree
        || last instanceof ContinueTree
        || last instanceof ReturnTree
        || last instanceof ThrowTree
        || (last instanceof BlockTree block
            && leaves(Iterables.getLast(block.getStatements(), null)));
  }

  /** Of a group with an arrow it is the body, which nothing falls out of. */
  private static ImmutableList<StatementTree> of(CaseTree group) {
    return group.getStatements() == null
        ? ImmutableList.of()
        : ImmutableList.copyOf(group.getStatements());
  }
}
