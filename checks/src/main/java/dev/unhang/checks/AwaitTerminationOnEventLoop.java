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
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.DoWhileLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.ForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.TryTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.WhileLoopTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.unhang.fix.Patch;
import dev.unhang.fix.wait.WaitRemedies;
import dev.unhang.judge.close.ClosingJudge;
import dev.unhang.judge.wait.WaitJudge;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.reach.Waits;
import dev.unhang.setup.Flag;
import dev.unhang.setup.UnhangFlags;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags code which waits for the end of an executor, event loop group,
 * server or channel where nobody may wait.
 *
 * <p>An event loop that waits serves nobody meanwhile; if what it waits for needs that very loop,
 * it waits for ever. The wait is found where it stands, and behind calls: in other methods, in
 * lambdas that are run in place, and in other files of the compilation.
 *
 * <p>Not flagged: {@code main}, tests, workers, shutdown hooks and other code that may wait, waits
 * that cannot last (a limit of zero, something that is known to have ended), and code of which
 * nobody knows where it runs. What is closed is a finding of {@link ExecutorCloseInAsyncHandler},
 * unless it is closed in another file.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Waiting for an executor or server to end hangs the event loop that waits",
    explanation =
        "An event loop that waits serves nobody meanwhile, and if what it waits for needs that very"
            + " loop, it waits for ever. Shut down without waiting, listen for the end, or wait on"
            + " a thread that may block.",
    linkType = NONE,
    severity = WARNING,
    tags = CONCURRENCY)
public final class AwaitTerminationOnEventLoop extends BugChecker
    implements MethodInvocationTreeMatcher,
        NewClassTreeMatcher,
        MemberReferenceTreeMatcher,
        TryTreeMatcher,
        CompilationUnitTreeMatcher,
        WhileLoopTreeMatcher,
        DoWhileLoopTreeMatcher,
        ForLoopTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final transient RuleRunner runner;
  private final transient Waits waits;

  /** Instantiates the check with the default flags. */
  public AwaitTerminationOnEventLoop() {
    this(ErrorProneFlags.empty());
  }

  /**
   * Instantiates the check.
   *
   * @param flags the flags of this compilation
   */
  @Inject
  AwaitTerminationOnEventLoop(ErrorProneFlags flags) {
    runner = RuleRunner.of(this, flags);
    waits =
        new Waits(
            UnhangFlags.from(flags).get(Flag.TOLERATED_WAIT),
            (path, state) -> RuleRunner.isSuppressed(path, this, state));
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    return runner.tell(tree, state, (method, here) -> Summaries.waits(method, judge(here), here));
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  @Override
  public Description matchTry(TryTree tree, VisitorState state) {
    return tree.getResources().isEmpty()
        ? NO_MATCH
        : runner.judge(tree, state, this::judgeResources);
  }

  @Override
  public Description matchWhileLoop(WhileLoopTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  @Override
  public Description matchDoWhileLoop(DoWhileLoopTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  @Override
  public Description matchForLoop(ForLoopTree tree, VisitorState state) {
    return runner.judge(tree, state, this::judge);
  }

  private Description judge(Tree tree, VisitorState state) {
    return judge(state).judge(tree).map(verdict -> describe(verdict, state)).orElse(NO_MATCH);
  }

  private WaitJudge judge(VisitorState state) {
    return WaitJudge.of(
        waits,
        (closing, there) -> ClosingJudge.of(there).isHarmlessOrReported(closing, there),
        state);
  }

  private Description judgeResources(TryTree tree, VisitorState state) {
    for (Tree resource : tree.getResources()) {
      Description finding =
          isSuppressed(resource, state)
              ? NO_MATCH
              : judge(resource, state.withPath(new TreePath(state.getPath(), resource)));
      if (finding != NO_MATCH) {
        return finding;
      }
    }
    return NO_MATCH;
  }

  private Description describe(WaitVerdict verdict, VisitorState state) {
    if (verdict.context().trail().stream()
        .anyMatch(step -> RuleRunner.isSuppressed(step.at(), this, state))) {
      return NO_MATCH;
    }
    Patch patch = WaitRemedies.of(state).of(verdict);
    return RuleRunner.describe(
        this,
        verdict.site().getLeaf(),
        WaitMessages.of(verdict, patch),
        patch,
        Trail.of(verdict),
        state);
  }
}
