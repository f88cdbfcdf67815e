package dev.unhang.fix;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.context.Answer;
import dev.unhang.lifecycle.Closing;
import dev.unhang.lifecycle.Closings;
import dev.unhang.lifecycle.ExecutorTypes;
import dev.unhang.lifecycle.Verdict;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a {@link Verdict}.
 *
 * <p>Where nobody needs the results, the executor is shut down without waiting: its tasks finish
 * all the same. Where somebody does, the whole wait moves to a thread that may block.
 */
public final class CloseRemedies {
  private static final String EXECUTOR_SERVICE = "java.util.concurrent.ExecutorService";
  private static final String SHUT_DOWN =
      "Call `shutdown()`, which lets the tasks finish and does not wait for them";
  private static final String USE_RESULTS_LATER =
      "The code needs the results of the tasks, so the wait has to move: run it on a thread that"
          + " may block";

  private final VisitorState state;
  private final SourceText source;

  private CloseRemedies(VisitorState state) {
    this.state = state;
    this.source = new SourceText(state);
  }

  /** Creates the remedies for the compilation unit that {@code state} is in. */
  public static CloseRemedies of(VisitorState state) {
    return new CloseRemedies(state);
  }

  /**
   * Returns the remedy for a verdict.
   *
   * @param all every verdict about the same try statement, this one included
   */
  public Remedy of(Verdict verdict, List<Verdict> all) {
    Closing closing = verdict.closing();
    if (!ExecutorTypes.isExecutorService(closing.type(), state)) {
      return Remedy.none(
          "Start the shutdown without waiting for it, or close it on a thread that may block; there"
              + " is no automatic fix, because only its owner knows who else uses it");
    }
    if (Shutdown.isOwnClose(closing.type(), state)) {
      return Remedy.none(
          SHUT_DOWN + "; there is no automatic fix, because this class has a `close()` of its own");
    }
    return switch (closing.form()) {
      case TRY_RESOURCE -> ofTry(verdict, all);
      case CALL -> ofCall(verdict);
      case METHOD_REFERENCE -> ofReference(verdict);
      case CLEANUP -> ofCleanup(verdict);
      case OPERATOR -> ofOperator((MethodInvocationTree) closing.tree());
    };
  }

  /** A resource that is null is not closed; a call on it would fail. */
  private static boolean mayBeNull(Closing closing) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
        found[0] |= literal.getKind() == Tree.Kind.NULL_LITERAL;
        return null;
      }
    }.scan(closing.value(), null);
    return found[0];
  }

  private String shutdown(Closing closing) {
    String method = Shutdown.method(closing.type(), state);
    return (Shutdown.isPlain(method) ? "" : Shutdown.unused(closing.name()))
        + closing.name()
        + "."
        + method
        + "();";
  }

  /** Whether the handler made the executor itself, so that nobody else is using it. */
  private static boolean isOwn(Closing closing) {
    return closing.tree() instanceof VariableTree
        || (closing.variable() != null
            && closing.variable().getKind() == ElementKind.LOCAL_VARIABLE
            && closing.value() != null);
  }

  private boolean mustOffload(Verdict verdict) {
    return verdict.tasks().anyJoined() || AfterClose.needsResults(verdict, state);
  }

  private Remedy offload(Verdict verdict) {
    return new Offload(source, state)
        .fix(verdict)
        .map(fix -> new Remedy(fix, USE_RESULTS_LATER))
        .orElseGet(
            () ->
                Remedy.none(
                    USE_RESULTS_LATER
                        + "; there is no automatic fix, because no way to do that is known that"
                        + " keeps everything else as it is"));
  }

  private Remedy ofTry(Verdict verdict, List<Verdict> all) {
    if (!verdict.closesItself() && all.stream().anyMatch(this::mustOffload)) {
      return offload(verdict);
    }
    TreePath path = verdict.closing().path().getParentPath();
    TryTree tree = (TryTree) path.getLeaf();
    if (all.stream().anyMatch(other -> mayBeNull(other.closing()))) {
      return Remedy.none(
          SHUT_DOWN + "; there is no automatic fix, because the executor may be null here");
    }
    if (!source.isWritten(tree) || Shutdown.closeThrowsChecked(verdict.closing().type(), state)) {
      return Remedy.none(SHUT_DOWN + "; there is no automatic fix for generated code");
    }
    ImmutableMap<Tree, String> executors =
        all.stream().map(Verdict::closing).collect(toImmutableMap(Closing::tree, this::shutdown));
    Optional<String> hook =
        isOwn(verdict.closing()) && all.size() == 1
            ? new DisconnectHook(state).statement(verdict)
            : Optional.empty();
    String text =
        new TryRewrite(
                path, executors, hook.orElse(""), source.inside(tree.getBlock()), source, state)
            .render();
    SuggestedFix fix = SuggestedFix.replace(source.start(tree), source.end(tree), text);
    String advice = "Take it out of the try header. " + SHUT_DOWN;
    return new Remedy(
        fix,
        hook.isPresent()
            ? advice + "; when the client goes, `shutdownNow()` interrupts them"
            : advice);
  }

  private Remedy ofCall(Verdict verdict) {
    MethodInvocationTree call = (MethodInvocationTree) verdict.closing().tree();
    if (!verdict.closesItself()
        && verdict.context().answer() != Answer.UNKNOWN
        && AfterClose.needsResults(verdict, state)) {
      return offload(verdict);
    }
    if (!source.isWritten(call) || !source.of(call).endsWith(")")) {
      return Remedy.none(SHUT_DOWN + "; there is no automatic fix for generated code");
    }
    int end = source.end(call.getMethodSelect());
    String shutdown = Shutdown.method(verdict.closing().type(), state);
    boolean isStatement =
        verdict.closing().path().getParentPath().getLeaf() instanceof ExpressionStatementTree
            && verdict.closing().path().getParentPath().getParentPath().getLeaf()
                instanceof BlockTree;
    if (isStatement && !Shutdown.isPlain(shutdown)) {
      String start = source.between(source.start(call), end - "close".length());
      return new Remedy(
          SuggestedFix.replace(
              source.start(call),
              end,
              Shutdown.unused(verdict.closing().name()) + start + shutdown),
          SHUT_DOWN);
    }
    return new Remedy(SuggestedFix.replace(end - "close".length(), end, shutdown), SHUT_DOWN);
  }

  private Remedy ofReference(Verdict verdict) {
    int end = source.end(verdict.closing().tree());
    String shutdown = Shutdown.method(verdict.closing().type(), state);
    if (!Shutdown.isPlain(shutdown)) {
      return Remedy.none(
          "Call `"
              + shutdown
              + "()`, which does not wait; there is no automatic fix for a method reference,"
              + " because that method returns a future");
    }
    return new Remedy(SuggestedFix.replace(end - "close".length(), end, shutdown), SHUT_DOWN);
  }

  private Remedy ofCleanup(Verdict verdict) {
    if (mustOffload(verdict)) {
      return offload(verdict);
    }
    AnnotationTree cleanup =
        Closings.cleanup((VariableTree) verdict.closing().tree()).orElseThrow();
    return new Remedy(
        SuggestedFix.replace(
            source.start(cleanup),
            source.end(cleanup),
            "@"
                + source.of(cleanup.getAnnotationType())
                + "(\""
                + Shutdown.method(verdict.closing().type(), state)
                + "\")"),
        SHUT_DOWN);
  }

  /** {@code using(resource, body)} takes what ends the resource as its third argument. */
  private Remedy ofOperator(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    if (getSymbol(call).getSimpleName().contentEquals("using") && arguments.size() >= 2) {
      int end = source.end(arguments.get(1));
      String type = SuggestedFixes.qualifyType(state, fix, EXECUTOR_SERVICE);
      int endOfFirst = source.end(arguments.get(0));
      int startOfSecond = source.start(arguments.get(1));
      String gap = source.between(endOfFirst, startOfSecond);
      return new Remedy(fix.replace(end, end, gap + type + "::shutdown").build(), SHUT_DOWN);
    }
    if (getSymbol(call).getSimpleName().contentEquals("fromAutoCloseable")
        && ASTHelpers.getSymbol(arguments.get(0)) instanceof VarSymbol) {
      int end = source.end(call.getMethodSelect());
      String receiver = source.between(source.start(call), end - "fromAutoCloseable".length());
      return new Remedy(
          fix.replace(
                  source.start(call),
                  source.end(call),
                  receiver + "fromRunnable(" + source.of(arguments.get(0)) + "::shutdown)")
              .build(),
          SHUT_DOWN);
    }
    return Remedy.none(
        SHUT_DOWN + "; there is no automatic fix, because this operator only knows how to close");
  }
}
