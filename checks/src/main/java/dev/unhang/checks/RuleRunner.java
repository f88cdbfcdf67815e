package dev.unhang.checks;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.Tree;
import dev.unhang.model.Models;
import dev.unhang.setup.Failsafe;
import dev.unhang.setup.UnhangFlags;

/** Runs the rules of a check with the user's models at hand, and keeps their defects in. */
final class RuleRunner {
  private final Failsafe failsafe;
  private final UnhangFlags flags;

  private RuleRunner(Failsafe failsafe, UnhangFlags flags) {
    this.failsafe = failsafe;
    this.flags = flags;
  }

  static RuleRunner of(BugChecker check, ErrorProneFlags errorProneFlags) {
    UnhangFlags flags = UnhangFlags.from(errorProneFlags);
    return new RuleRunner(Failsafe.of(check, flags), flags);
  }

  /** What a rule says about a tree. */
  <T extends Tree> Description judge(T tree, VisitorState state, Failsafe.Rule<T> rule) {
    return failsafe.judge(
        tree,
        state,
        (code, here) -> {
          Models.configure(here.context, flags);
          return rule.judge(code, here);
        });
  }
}
