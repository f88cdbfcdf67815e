package dev.unhang.checks;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.Tree;
import dev.unhang.model.Models;
import dev.unhang.setup.Failsafe;
import dev.unhang.setup.Flag;
import dev.unhang.setup.UnhangFlags;
import java.nio.file.Path;

/** Runs the rules of a check with the user's models at hand, and keeps their defects in. */
final class RuleRunner {
  private final Failsafe failsafe;
  private final ImmutableList<Path> models;

  private RuleRunner(Failsafe failsafe, ImmutableList<Path> models) {
    this.failsafe = failsafe;
    this.models = models;
  }

  static RuleRunner of(BugChecker check, ErrorProneFlags errorProneFlags) {
    UnhangFlags flags = UnhangFlags.from(errorProneFlags);
    return new RuleRunner(Failsafe.of(check, flags), flags.get(Flag.MODELS));
  }

  /** What a rule says about a tree. */
  <T extends Tree> Description judge(T tree, VisitorState state, Failsafe.Rule<T> rule) {
    return failsafe.judge(
        tree,
        state,
        (code, here) -> {
          Models.configure(here.context, models);
          return rule.judge(code, here);
        });
  }
}
