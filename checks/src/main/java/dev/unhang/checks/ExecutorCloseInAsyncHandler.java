package dev.unhang.checks;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.CONCURRENCY;
import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.TryTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.fix.Patch;
import dev.unhang.fix.close.CloseRemedies;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import dev.unhang.judge.close.Closing.CloseWait;
import dev.unhang.judge.close.ClosingJudge;
import dev.unhang.judge.close.Closings;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BugChecker} that flags an {@code ExecutorService} which is closed, by try-with-resources
 * or by {@code close()}, where nobody may wait for its tasks.
 *
 * <p>{@code close()} waits for every task, however long the network keeps it. On an event loop that
 * holds up everybody whom the loop serves; in an asynchronous handler it makes the asynchronous
 * call a synchronous one; in a callback that a thread of the executor runs it waits for itself, for
 * ever.
 *
 * <p>Not flagged: synchronous code, code handed to a worker, an executor that has nothing to do or
 * was stopped with {@code shutdownNow()}, and a method that joins all it started: there waiting is
 * what the code is for. Code of which nobody knows where it runs is not flagged either.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Closing an `ExecutorService` waits for its tasks, which hangs an async handler",
    explanation =
        "`close()`, and with it the end of a try with resources, waits for every task. On an event"
            + " loop or in an asynchronous handler everybody else waits meanwhile; in a callback of"
            + " its own executor it waits for itself. `shutdown()` lets the tasks finish and does"
            + " not wait.",
    linkType = NONE,
    severity = WARNING,
    tags = CONCURRENCY)
public final class ExecutorCloseInAsyncHandler extends BugChecker
    implements TryTreeMatcher,
        MethodInvocationTreeMatcher,
        MemberReferenceTreeMatcher,
        VariableTreeMatcher,
        CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  private final transient RuleRunner runner;

  /** Instantiates the check with the default flags. */
  public ExecutorCloseInAsyncHandler() {
    this(ErrorProneFlags.empty());
  }

  /**
   * Instantiates the check.
   *
   * @param flags the flags of this compilation
   */
  @Inject
  ExecutorCloseInAsyncHandler(ErrorProneFlags flags) {
    runner = RuleRunner.of(this, flags);
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    return runner.tell(tree, state, Summaries::closings);
  }

  @Override
  public Description matchTry(TryTree tree, VisitorState state) {
    return tree.getResources().isEmpty() ? NO_MATCH : runner.judge(tree, state, this::judgeTry);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return runner.judge(
        tree,
        state,
        (call, here) -> {
          Optional<Closing> closing = Closings.ofCall(call, here);
          return judge(closing.isPresent() ? closing : Closings.ofArgument(call, here), here);
        });
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return runner.judge(
        tree, state, (reference, here) -> judge(Closings.ofReference(reference, here), here));
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    return tree.getModifiers().getAnnotations().isEmpty()
        ? NO_MATCH
        : runner.judge(
            tree, state, (variable, here) -> judge(Closings.ofCleanup(variable, here), here));
  }

  private Description judgeTry(TryTree tree, VisitorState state) {
    ImmutableList<CloseVerdict> verdicts = verdicts(tree, state);
    return verdicts.isEmpty()
        ? NO_MATCH
        : describe(verdicts.get(0), verdicts, patch(tree, verdicts, state), state);
  }

  private ImmutableList<CloseVerdict> verdicts(TryTree tree, VisitorState state) {
    ImmutableList<Closing> closings = Closings.ofTry(tree, state);
    if (closings.isEmpty()) {
      return ImmutableList.of();
    }
    ClosingJudge judge = ClosingJudge.of(state);
    return closings.stream()
        .filter(closing -> !isSuppressed(closing.tree(), state))
        .flatMap(closing -> judge.judge(closing).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Patch patch(TryTree tree, List<CloseVerdict> verdicts, VisitorState state) {
    ImmutableList.Builder<Patch> inner = ImmutableList.builder();
    new SuppressibleTreePathScanner<@Nullable Void, @Nullable Void>(state) {
      @Override
      public @Nullable Void visitTry(TryTree nested, @Nullable Void unused) {
        VisitorState here = state.withPath(getCurrentPath());
        ImmutableList<CloseVerdict> found = verdicts(nested, here);
        if (found.isEmpty()) {
          return super.visitTry(nested, null);
        }
        inner.add(patch(nested, found, here));
        return null;
      }
    }.scan(new TreePath(state.getPath(), tree.getBlock()), null);
    return CloseRemedies.of(state).of(verdicts.get(0), verdicts, inner.build());
  }

  private Description judge(Optional<Closing> closing, VisitorState state) {
    return closing
        .flatMap(found -> ClosingJudge.of(state).judge(found))
        .map(
            verdict -> {
              ImmutableList<CloseVerdict> all = ImmutableList.of(verdict);
              Patch patch = CloseRemedies.of(state).of(verdict, all, ImmutableList.of());
              return describe(verdict, all, patch, state);
            })
        .orElse(NO_MATCH);
  }

  /** One finding for all executors of a try statement, because one patch cures them together. */
  private Description describe(
      CloseVerdict verdict, List<CloseVerdict> all, Patch patch, VisitorState state) {
    CloseWait wait = CloseWait.of(verdict.closing().type(), state);
    return RuleRunner.describe(
        this,
        verdict.closing().tree(),
        CloseMessages.of(verdict, all, wait, patch, state),
        patch,
        Trail.of(verdict),
        state);
  }
}
