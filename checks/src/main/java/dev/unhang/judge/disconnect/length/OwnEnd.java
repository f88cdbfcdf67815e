package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Chains;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Objects;

/** Tells work that ends by itself when the client has gone. */
public final class OwnEnd {
  private final Sources code;
  private final LoopEnds loops;
  private final TaskCode tasks;

  OwnEnd(Sources code, LoopEnds loops, TaskCode tasks) {
    this.code = code;
    this.loops = loops;
    this.tasks = tasks;
  }

  LoopEnds ofLoops() {
    return loops;
  }

  /** Whether a timer stops running the task because an exception leaves it. */
  public boolean byException(TreePath start) {
    return code.facts(start).stream().noneMatch(Fact::isContinued)
        && tasks.ofArguments(start).stream()
            .map(TaskCode.Task::body)
            .anyMatch(body -> loops.sends().throwWhenGone(body) || asksAndThrows(body));
  }

  /** Whether a task throws an exception when it finds the client gone, by asking. */
  private boolean asksAndThrows(TreePath body) {
    return body.getLeaf() instanceof MethodInvocationTree
        ? code.targets(body).stream().anyMatch(this::asksAndThrowsItself)
        : asksAndThrowsItself(body);
  }

  private boolean asksAndThrowsItself(TreePath body) {
    return Trees.anyOwn(
        body.getLeaf(),
        part ->
            part instanceof IfTree branch
                && throwsAtEnd(branch.getThenStatement())
                && loops.tells(new TreePath(body, branch.getCondition())));
  }

  private static boolean throwsAtEnd(StatementTree statement) {
    return statement instanceof ThrowTree
        || (statement instanceof BlockTree block
            && Iterables.getLast(block.getStatements(), null) instanceof ThrowTree);
  }

  /** Whether a call is given a function that throws an exception when it finds the client gone. */
  boolean byAnswer(TreePath call) {
    return Trees.arguments(call.getLeaf()).stream()
        .anyMatch(
            each ->
                each instanceof LambdaExpressionTree answer
                    && asksAndThrowsItself(new TreePath(call, answer.getBody())));
  }

  /** Whether a task that is run later asks first if the client is there. */
  public boolean byQuestion(TreePath start) {
    return code.facts(start).stream().anyMatch(fact -> !fact.timeout().isEmpty())
        && !tasks.ofArguments(start).isEmpty()
        && tasks.ofArguments(start).stream().map(TaskCode.Task::body).allMatch(this::asksFirst);
  }

  private boolean asksFirst(TreePath body) {
    return body.getLeaf() instanceof BlockTree block
        && Iterables.getFirst(block.getStatements(), null) instanceof IfTree branch
        && (block.getStatements().size() == 1 || LoopEnds.mayLeave(branch.getThenStatement()))
        && loops.tells(new TreePath(body, branch.getCondition()));
  }

  /** Whether a task is an object that is its own handle, and stops itself. */
  public boolean byItself(TreePath start) {
    return tasks.ofArguments(start).stream()
        .map(TaskCode.Task::body)
        .anyMatch(
            body ->
                body.getParentPath().getLeaf() instanceof MethodTree
                    && Trees.anyOwn(
                        body.getLeaf(),
                        part ->
                            part instanceof MethodInvocationTree call
                                && isOfSelf(call)
                                && code.has(Kind.CANCEL, new TreePath(body, call))));
  }

  private static boolean isOfSelf(MethodInvocationTree call) {
    ExpressionTree receiver = Trees.receiver(call);
    return receiver == null || isThis(receiver);
  }

  static boolean isThis(ExpressionTree value) {
    return Symbols.isThis(getSymbol(value));
  }

  /** Whether what gets the answer of a request asks in a loop or stream if the client is there. */
  public boolean inCallback(TreePath start) {
    return Trees.arguments(start.getLeaf()).stream()
            .map(ASTHelpers::getType)
            .filter(Objects::nonNull)
            .flatMap(
                type -> SourceUnits.of(code.state()).declaration(type.tsym, code.state()).stream())
            .anyMatch(this::asks)
        || isAskedBehind(start);
  }

  /** The same in what is chained to the call that starts the request. */
  private boolean isAskedBehind(TreePath start) {
    for (TreePath call = start; call != null; call = Chains.callOn(call)) {
      if (tasks.ofArguments(call).stream().map(TaskCode.Task::body).anyMatch(this::asks)) {
        return true;
      }
    }
    return false;
  }

  private boolean asks(TreePath region) {
    code.include(region);
    return Trees.any(
        region.getLeaf(),
        part ->
            part instanceof MethodInvocationTree call
                ? isLimited(new TreePath(region, call))
                : Trees.loopBody(part) != null && loops.asks(new TreePath(region, part)));
  }

  /** Whether a chain ends when its client has gone, because one of its operators asks or fails. */
  public boolean inChain(TreePath start) {
    for (Tree call = start.getLeaf(); call instanceof MethodInvocationTree; ) {
      call = Trees.receiver(call);
      if (call instanceof MethodInvocationTree && endsChain(new TreePath(start, call))) {
        return true;
      }
    }
    return false;
  }

  /** By a question, or by an exception that leaves the operator. */
  private boolean endsChain(TreePath operator) {
    return isLimited(operator)
        || tasks.ofArguments(operator).stream()
            .map(TaskCode.Task::body)
            .anyMatch(loops.sends()::throwWhenGone);
  }

  /** Whether a call ends a stream or subscription when the client has gone. */
  boolean isLimited(TreePath call) {
    return Traits.ofCall(Kind.LIMITS, call.getLeaf(), code.at(call))
        && Trees.arguments(call.getLeaf()).stream()
            .anyMatch(each -> loops.tells(new TreePath(call, each)));
  }

  /** Whether what a start is called on names something that a hook changes. */
  public boolean byHook(TreePath start) {
    return Variables.in(Trees.receiver(start.getLeaf())).stream().anyMatch(loops::isChanged);
  }

  /** Whether a method is a task that starts itself anew, and asks before if the client is there. */
  boolean startsAgainWhileThere(TreePath body) {
    Tree method = body.getParentPath().getLeaf();
    return method instanceof MethodTree
        && Trees.anyOwn(
            body.getLeaf(),
            part ->
                part instanceof MethodInvocationTree && starts(new TreePath(body, part), method))
        && Trees.anyOwn(
            body.getLeaf(),
            part ->
                part instanceof IfTree branch
                    && loops.tells(new TreePath(body, branch.getCondition())));
  }

  private boolean starts(TreePath call, Tree method) {
    return code.has(Kind.WORK_START, call)
        && Trees.arguments(call.getLeaf()).stream()
            .anyMatch(
                task ->
                    isThis(task) || Trees.any(task, part -> getSymbol(part) == getSymbol(method)));
  }
}
