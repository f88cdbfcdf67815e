package dev.unhang.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.CONCURRENCY;
import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.fix.Patch;
import dev.unhang.fix.disconnect.DisconnectRemedies;
import dev.unhang.judge.disconnect.WorkJudge;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.setup.Flag;
import dev.unhang.setup.UnhangFlags;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags work which is started for one client and which no disconnect hook
 * stops when the client has gone.
 *
 * <p>The work holds its thread, its connection and its memory for nobody. Enough clients that come
 * and go, and no thread is left for those who stay.
 *
 * <p>Not flagged: work that ends by itself soon, or as soon as it finds the client gone; work that
 * the framework cancels; work that a hook starts, and work for all clients; work whose handle is
 * given to code that may well stop it. Code of which nobody knows for whom it runs is not flagged
 * either.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Work that no disconnect hook stops goes on for a client that has gone",
    explanation =
        "A task, timer, subscription or request that is started for one client goes on when the"
            + " client has gone, and holds its thread, connection and memory for nobody. Keep the"
            + " handle, and stop the work in the hook that runs when the client goes.",
    linkType = NONE,
    severity = WARNING,
    tags = CONCURRENCY)
public final class DisconnectWithoutCancel extends BugChecker
    implements MethodInvocationTreeMatcher, MemberReferenceTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final transient RuleRunner runner;
  private final boolean mayInterrupt;

  /** Instantiates the check with the default flags. */
  public DisconnectWithoutCancel() {
    this(ErrorProneFlags.empty());
  }

  /**
   * Instantiates the check.
   *
   * @param flags the flags of this compilation
   */
  @Inject
  DisconnectWithoutCancel(ErrorProneFlags flags) {
    runner = RuleRunner.of(this, flags);
    mayInterrupt = UnhangFlags.from(flags).get(Flag.MAY_INTERRUPT_IF_RUNNING);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  private Description judge(Tree tree, VisitorState state) {
    return WorkJudge.of(state)
        .judge(tree)
        .map(verdict -> describe(verdict, state))
        .orElse(NO_MATCH);
  }

  private Description describe(WorkVerdict verdict, VisitorState state) {
    if (RuleRunner.isSuppressed(verdict.site(), this, state)) {
      return NO_MATCH;
    }
    TreePath place = verdict.isElsewhere() ? verdict.work().start() : verdict.site();
    Patch patch = DisconnectRemedies.of(state, mayInterrupt).of(verdict);
    return RuleRunner.describe(
        this,
        place.getLeaf(),
        DisconnectMessages.of(verdict, patch),
        patch,
        Trail.of(verdict),
        state);
  }
}
