package dev.unhang.fix.close;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.end.EndNeeded;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import dev.unhang.judge.close.Closings;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * What to do about a {@link CloseVerdict}.
 *
 * <p>Where nobody needs the results, the executor is shut down without waiting: its tasks finish
 * all the same. Where somebody does, the whole wait moves to a thread that may block.
 */
public final class CloseRemedies {
  private static final String GENERATED = "generated code";
  private static final String MAY_BE_NULL = "` may be null here: ask for that first";

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  private CloseRemedies(VisitorState state) {
    this.scope = PatchScope.of(state);
    this.source = scope.source();
    this.state = state;
  }

  /** Creates the remedies for the compilation unit that {@code state} is in. */
  public static CloseRemedies of(VisitorState state) {
    return new CloseRemedies(state);
  }

  /**
   * Returns the remedy for a verdict.
   *
   * @param all every verdict about the same try statement, this one included
   * @param inner the remedies for try statements inside that one
   */
  public Patch of(CloseVerdict verdict, List<CloseVerdict> all, List<Patch> inner) {
    Closing closing = verdict.closing();
    Optional<Shutdown> shutdown = Shutdown.of(closing, state);
    Optional<Step> other = verdict.sites().other();
    if (!verdict.closesItself() && other.isPresent()) {
      boolean isNeeded = shutdown.isEmpty() || mustOffload(verdict);
      return new MovedClose(scope).ofSharedHelper(verdict, other.orElseThrow(), isNeeded);
    }
    if (shutdown.isEmpty()) {
      return new MovedClose(scope).of(verdict);
    }
    if (Shutdown.isOwnClose(closing.type(), state)) {
      return withoutFix(verdict, "this class has a `close()` of its own");
    }
    if (Shutdown.mayBeCaught(verdict, state)) {
      return withoutFix(
          verdict, "a `catch` may be there for what `close()` throws: leave it out as well");
    }
    return switch (closing.form()) {
      case TRY_RESOURCE -> ofTry(verdict, all, inner);
      case CALL -> ofCall(verdict, shutdown.orElseThrow());
      case METHOD_REFERENCE -> ofReference(verdict, shutdown.orElseThrow());
      case CLEANUP -> ofCleanup(verdict, shutdown.orElseThrow());
      case OPERATOR -> ofOperator(verdict);
      case HELPER -> new MovedClose(scope).ofHelper(verdict);
    };
  }

  private CloseAdvice advice(CloseVerdict verdict) {
    return new CloseAdvice(verdict.closing(), state);
  }

  private Refusal withoutFix(CloseVerdict verdict, String reason) {
    return withoutFix(verdict, "", reason);
  }

  private Refusal withoutFix(CloseVerdict verdict, String subject, String reason) {
    return advice(verdict).callInsteadWithoutFix(subject, reason);
  }

  /** A resource that is null is not closed; a call on it would fail. */
  private static boolean mayBeNull(Closing closing) {
    return Trees.any(
        closing.value(),
        part -> part instanceof LiteralTree literal && literal.getKind() == Tree.Kind.NULL_LITERAL);
  }

  /** Whether the handler made the executor itself, so that nobody else is using it. */
  private static boolean isOwn(Closing closing) {
    return closing.tree() instanceof VariableTree
        || (closing.variable() != null
            && closing.variable().getKind() == ElementKind.LOCAL_VARIABLE
            && closing.value() != null);
  }

  private boolean mustOffload(CloseVerdict verdict) {
    return verdict.tasks().anyJoined()
        || Shutdown.isTooEarly(verdict, state)
        || EndNeeded.behindClose(verdict, state);
  }

  private Patch ofTry(CloseVerdict verdict, List<CloseVerdict> all, List<Patch> inner) {
    if (!verdict.closesItself() && all.stream().anyMatch(this::mustOffload)) {
      return new MovedClose(scope).of(verdict);
    }
    TryTree tree = (TryTree) verdict.closing().path().getParentPath().getLeaf();
    if (all.stream().anyMatch(other -> mayBeNull(other.closing()))) {
      return withoutFix(verdict, "`" + verdict.closing().name() + MAY_BE_NULL);
    }
    if (!source.isWritten(tree)) {
      return withoutFix(verdict, GENERATED, "");
    }
    return rewritten(verdict, all, body(tree, inner));
  }

  private Patch rewritten(CloseVerdict verdict, List<CloseVerdict> all, String body) {
    TreePath path = verdict.closing().path().getParentPath();
    ImmutableMap<Tree, String> executors = shutdowns(all);
    if (executors.size() < all.size()) {
      return new MovedClose(scope).of(verdict);
    }
    Optional<String> hook = all.size() == 1 ? hook(verdict) : Optional.empty();
    String text = new TryRewrite(path, executors, hook.orElse(""), body, scope).render();
    SuggestedFix fix =
        SuggestedFix.replace(source.start(path.getLeaf()), source.end(path.getLeaf()), text);
    String words =
        hook.isPresent() ? "; when the client goes, `shutdownNow()` interrupts them" : "";
    String advice = "Take it out of the try header. " + advice(verdict).callInstead();
    return new Change(fix, advice + words);
  }

  private Optional<String> hook(CloseVerdict verdict) {
    return isOwn(verdict.closing())
            && ExecutorTypes.isExecutorService(verdict.closing().type(), state)
        ? new ExecutorHook(scope).statement(verdict)
        : Optional.empty();
  }

  /** What stands between the braces, with the patches inside it: Error Prone would drop those. */
  private String body(TryTree tree, List<Patch> inner) {
    Edits edits = new Edits(source);
    for (Patch patch : inner) {
      if (patch instanceof Change change && change.fix().getImportsToAdd().isEmpty()) {
        edits.add(change.fix(), state);
      }
    }
    return edits.text(source.start(tree.getBlock()) + 1, source.end(tree.getBlock()) - 1);
  }

  /** The statement that shuts down each resource, without those for which none is known. */
  private ImmutableMap<Tree, String> shutdowns(List<CloseVerdict> verdicts) {
    ImmutableMap.Builder<Tree, String> statements = ImmutableMap.builder();
    for (CloseVerdict verdict : verdicts) {
      Closing closing = verdict.closing();
      Shutdown.of(closing, state)
          .filter(shutdown -> !Shutdown.isOwnClose(closing.type(), state))
          .ifPresent(shutdown -> statements.put(closing.tree(), shutdown.statement(closing)));
    }
    return statements.buildOrThrow();
  }

  private Patch ofCall(CloseVerdict verdict, Shutdown shutdown) {
    MethodInvocationTree call = (MethodInvocationTree) verdict.closing().tree();
    if (!verdict.closesItself()
        && verdict.context().answer() != Answer.UNKNOWN
        && EndNeeded.behindClose(verdict, state)) {
      return new MovedClose(scope).composed(verdict, shutdown);
    } else if (!verdict.closesItself() && Shutdown.isTooEarly(verdict, state)) {
      return new MovedClose(scope).of(verdict);
    }
    if (!source.isWritten(call) || !source.of(call).endsWith(")")) {
      return withoutFix(verdict, GENERATED, "");
    }
    int end = source.end(call.getMethodSelect());
    String advice = advice(verdict).callInstead();
    TreePath statement = verdict.closing().path().getParentPath();
    boolean isStatement =
        statement.getLeaf() instanceof ExpressionStatementTree
            && statement.getParentPath().getLeaf() instanceof BlockTree;
    if (isStatement) {
      String start = source.between(source.start(call), end - "close".length());
      return new Change(
          SuggestedFix.replace(
              source.start(call),
              end,
              shutdown.unused(verdict.closing()) + start + shutdown.method()),
          advice);
    }
    return new Change(SuggestedFix.replace(end - "close".length(), end, shutdown.method()), advice);
  }

  private Patch ofReference(CloseVerdict verdict, Shutdown shutdown) {
    int end = source.end(verdict.closing().tree());
    if (!shutdown.isPlain()) {
      return withoutFix(
          verdict, "a method reference", "that method returns a future: write a lambda");
    }
    return new Change(
        SuggestedFix.replace(end - "close".length(), end, shutdown.method()),
        advice(verdict).callInstead());
  }

  private Patch ofCleanup(CloseVerdict verdict, Shutdown shutdown) {
    if (mustOffload(verdict)) {
      return new MovedClose(scope).of(verdict);
    }
    AnnotationTree cleanup =
        Closings.cleanup((VariableTree) verdict.closing().tree(), state).orElseThrow();
    String type = source.of(cleanup.getAnnotationType());
    return new Change(
        SuggestedFix.replace(
            source.start(cleanup),
            source.end(cleanup),
            "@" + type + "(\"" + shutdown.method() + "\")"),
        advice(verdict).callInstead());
  }

  private Patch ofOperator(CloseVerdict verdict) {
    return OperatorEnding.of(verdict.closing(), scope)
        .<Patch>map(fix -> new Change(fix, advice(verdict).callInstead()))
        .orElseGet(
            () ->
                withoutFix(
                    verdict,
                    "this operator only knows how to close: use one that is given what to do"));
  }
}
