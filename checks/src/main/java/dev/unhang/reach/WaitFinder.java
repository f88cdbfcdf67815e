package dev.unhang.reach;

import static com.google.errorprone.util.ASTHelpers.getReceiver;
import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Conditions;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.model.Detail;
import dev.unhang.model.Detail.Written;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the code that waits for the end of an executor, event loop group, server or channel.
 *
 * <p>A wait that cannot last is none: one with a limit of zero or within what the user tolerates,
 * and one for something that is known to have ended on the way in.
 */
final class WaitFinder {
  private static final String CLOSE = "close";

  private final Duration tolerated;

  /**
   * Creates a finder.
   *
   * @param tolerated the longest wait that is none
   */
  WaitFinder(Duration tolerated) {
    this.tolerated = tolerated;
  }

  /** The wait that the call at {@code state}'s path is. */
  Optional<Wait> ofCall(MethodInvocationTree call, VisitorState state) {
    List<Fact> facts = CallFacts.of(call, state);
    if (facts.isEmpty()) {
      return closing(call, state);
    }
    TreePath path = state.getPath();
    for (Fact fact : facts) {
      if (!Conditions.hold(fact, path, state)) {
        continue;
      }
      switch (fact.kind()) {
        case NOT_BLOCKING -> {
          return Optional.empty();
        }
        case WAITS_FOR_EXECUTOR -> {
          return lasting(call, fact, getReceiverOrArgument(call), Written.CALL, state);
        }
        case WAITS -> {
          return ofWait(call, fact, state).or(() -> closing(call, state));
        }
        default -> {
          /* Says nothing about waiting. */
        }
      }
    }
    return closing(call, state);
  }

  /** The wait that a method reference stands for: {@code server::stop}. */
  Optional<Wait> ofReference(MemberReferenceTree reference, VisitorState state) {
    for (Fact fact : CallFacts.of(reference, state)) {
      if (fact.kind() == Kind.NOT_BLOCKING) {
        return Optional.empty();
      }
      if ((fact.kind() == Kind.WAITS_FOR_EXECUTOR
              || (fact.kind() == Kind.WAITS
                  && WaitSubjects.end(reference.getQualifierExpression(), state).isPresent()))
          && Conditions.hold(fact, state.getPath(), state)) {
        return Optional.of(
            new Wait(
                Written.REFERENCE,
                state.getPath(),
                reference.getName().toString(),
                reference.getQualifierExpression(),
                Optional.of(fact)));
      }
    }
    return Optional.empty();
  }

  /** The wait at the end of a try statement, for the resource at {@code state}'s path. */
  Optional<Wait> ofResource(Tree resource, VisitorState state) {
    return ExecutorTypes.closeWaits(getType(resource), state)
            && !ExecutorTypes.closesAtOnce(value(resource), state)
        ? Optional.of(
            new Wait(
                Written.RESOURCE,
                state.getPath(),
                CLOSE,
                resource instanceof ExpressionTree expression ? expression : null,
                Optional.empty()))
        : Optional.empty();
  }

  private static @Nullable ExpressionTree value(Tree resource) {
    return resource instanceof VariableTree variable
        ? variable.getInitializer()
        : (ExpressionTree) resource;
  }

  private Optional<Wait> closing(MethodInvocationTree call, VisitorState state) {
    if (!isNamedClose(call)) {
      return Optional.empty();
    }
    ExpressionTree receiver = getReceiver(call);
    return receiver != null
            && !isSelf(receiver)
            && ExecutorTypes.closeWaits(getType(receiver), state)
            && !ExecutorTypes.closesAtOnce(receiver, state)
        ? Optional.of(new Wait(Written.CLOSE, state.getPath(), CLOSE, receiver, Optional.empty()))
        : Optional.empty();
  }

  static boolean isNamedClose(MethodInvocationTree call) {
    return call.getArguments().isEmpty() && Symbols.isClose(getSymbol(call));
  }

  private Optional<Wait> ofWait(MethodInvocationTree call, Fact fact, VisitorState state) {
    ExpressionTree future = future(call);
    Optional<ExpressionTree> end = WaitSubjects.end(future, state);
    if (end.isPresent()) {
      return lasting(call, fact, end.orElseThrow(), Written.CHAIN, state);
    }
    Optional<ExpressionTree> result = WaitSubjects.result(future, state);
    if (result.isPresent()) {
      return lasting(call, fact, result.orElseThrow(), Written.RESULT, state);
    }
    for (ExpressionTree thread : threads(call)) {
      if (WaitSubjects.isOfExecutor(thread, state)) {
        return lasting(call, fact, thread, Written.JOIN, state);
      }
      if (WaitSubjects.isMadeHere(thread, state)) {
        return lasting(call, fact, thread, Written.THREAD, state);
      }
    }
    return Optional.empty();
  }

  /** What a call may wait for: what it is called on; for a static helper, what it is given. */
  static @Nullable ExpressionTree future(MethodInvocationTree call) {
    return getSymbol(call).isStatic() && !call.getArguments().isEmpty()
        ? call.getArguments().get(0)
        : getReceiver(call);
  }

  /** What may be the thread that a call waits for. */
  static Iterable<ExpressionTree> threads(MethodInvocationTree call) {
    ExpressionTree receiver = getReceiver(call);
    return receiver == null
        ? Iterables.concat(call.getArguments())
        : Iterables.concat(ImmutableList.of(receiver), call.getArguments());
  }

  private Optional<Wait> lasting(
      MethodInvocationTree call,
      Fact fact,
      @Nullable ExpressionTree subject,
      Written form,
      VisitorState state) {
    Optional<Duration> limit = TimeLimit.of(call, fact, state);
    boolean isShort = limit.isPresent() && limit.orElseThrow().compareTo(tolerated) <= 0;
    if ((isShort && !isRepeated(state.getPath()))
        || fact.throwing() == Detail.Throws.ALWAYS
        || isOver(subject, state)
        || isOver(getReceiver(call), state)) {
      return Optional.empty();
    }
    Written precise = form == Written.CALL && isClose(call, state) ? Written.CLOSE : form;
    if (precise == Written.CLOSE && ExecutorTypes.closesAtOnce(getReceiver(call), state)) {
      return Optional.empty();
    }
    return Optional.of(
        new Wait(
            precise,
            state.getPath(),
            getSymbol(call).getSimpleName().toString(),
            subject,
            Optional.of(fact)));
  }

  private static boolean isOver(@Nullable ExpressionTree subject, VisitorState state) {
    return subject != null && KnownEnd.isAt(state.getPath(), subject, state);
  }

  /** Whether a loop goes on until the wait succeeds: {@code while (!x.awaitTermination(..))}. */
  private static boolean isRepeated(TreePath wait) {
    TreePath path = wait.getParentPath();
    while (path.getLeaf() instanceof ParenthesizedTree || path.getLeaf() instanceof UnaryTree) {
      path = path.getParentPath();
    }
    return path.getLeaf() instanceof WhileLoopTree || path.getLeaf() instanceof DoWhileLoopTree;
  }

  private static boolean isClose(MethodInvocationTree call, VisitorState state) {
    ExpressionTree receiver = getReceiver(call);
    return isNamedClose(call)
        && receiver != null
        && ExecutorTypes.closeWaits(getType(receiver), state);
  }

  /** What the method is called on; for a static helper, what it is given. */
  private static @Nullable ExpressionTree getReceiverOrArgument(MethodInvocationTree call) {
    MethodSymbol method = getSymbol(call);
    if (method.isStatic()) {
      return call.getArguments().isEmpty() ? null : call.getArguments().get(0);
    }
    ExpressionTree receiver = getReceiver(call);
    return receiver == null || isSelf(receiver) ? null : receiver;
  }

  private static boolean isSelf(ExpressionTree expression) {
    return Symbols.isSelf(getSymbol(expression));
  }
}
