package dev.unhang.fix.disconnect;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.handle.HandleReach;
import dev.unhang.fix.hook.HookOrder;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;

/**
 * A registration that stands before the start of the work, and moves behind it, where the hook can
 * use the handle.
 *
 * @param registration the statement
 * @param start the statement behind which it may stand
 */
record HookMove(Spot registration, Spot start) {
  /** The move, if nothing between the two statements is in the way. */
  static HookMove of(Hook hook, HandleReach reach, WorkVerdict verdict, PatchScope scope)
      throws NoPatchException {
    TreePath call = hook.registration();
    if (call == null) {
      throw outOfReach(hook);
    }
    Spot moved = Spot.around(call, scope.source());
    Spot start = reach.declared() == null ? reach.start() : reach.declared();
    if (!new HookOrder(verdict.scope().stream(), scope.state()).mayFollow(moved, start)) {
      throw new NoPatchException(
          "`"
              + hook.name()
              + "` keeps only one registration, and there is one already ("
              + Trees.position(call, scope.state().getPath().getCompilationUnit())
              + "): keep the handle in a variable which that one can use");
    }
    return new HookMove(moved, start);
  }

  static NoPatchException outOfReach(Hook hook) {
    return new NoPatchException(
        "`"
            + hook.name()
            + "` stands where the handle is out of reach: keep it in a field or variable of this"
            + " client that both can use");
  }

  /** Moves it, with its comments and what has changed in it. */
  void apply(HandleReach reach, Edits edits, SourceText source) {
    int begin = source.start(registration.tree());
    int from = source.startOfComments(begin);
    String text = edits.text(from, source.end(registration.tree()));
    edits.remove(registration.tree());
    if (from < begin) {
      edits.replace(lineStart(from, source), lineStart(begin, source), "");
    }
    reach.apply(ImmutableList.of(text), start, edits);
  }

  private static int lineStart(int position, SourceText source) {
    return position - source.indentation(position).length();
  }
}
