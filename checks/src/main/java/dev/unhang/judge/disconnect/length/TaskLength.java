package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells how long a task may run. */
public final class TaskLength {
  private static final int DEEPEST = 4;

  private final Sources code;
  private final ClientScope scope;
  private final LoopEnds ends;
  private final UnknownCalls unknown;
  private final TaskOrigins origins;
  private final Map<Tree, Length> known = new HashMap<>();

  /**
   * @param scope the client; a loop may ask what its hooks change
   */
  public TaskLength(Sources code, ClientScope scope) {
    this.code = code;
    this.scope = scope;
    List<Hook> hooks = scope.hooks();
    boolean isHooked = hooks.stream().anyMatch(hook -> hook.registration() != null);
    this.ends = new LoopEnds(code, changed(hooks, code), isHooked);
    this.unknown = new UnknownCalls(code);
    this.origins = new TaskOrigins(code);
  }

  private static ImmutableSet<Symbol> changed(List<Hook> hooks, Sources code) {
    return HookCode.changed(
        hooks.stream()
            .filter(hook -> hook.covers().contains(Event.CLOSE))
            .collect(ImmutableList.toImmutableList()),
        code);
  }

  /** The length of what the call at {@code start} starts, which is its longest task. */
  public Length of(TreePath start) {
    Length length = Length.UNSEEN;
    for (ExpressionTree argument : Trees.arguments(start.getLeaf())) {
      length = length.or(ofValue(new TreePath(start, argument), DEEPEST));
    }
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    return length == Length.UNSEEN && receiver != null
        ? ofValue(new TreePath(start, receiver), DEEPEST)
        : length;
  }

  /** Whether a timer stops running the task because an exception leaves it. */
  public boolean endsByException(TreePath start) {
    for (ExpressionTree argument : Trees.arguments(start.getLeaf())) {
      if (argument instanceof LambdaExpressionTree lambda) {
        TreePath body = new TreePath(new TreePath(start, argument), lambda.getBody());
        if (ends.sends().throwWhenGone(body) || ends.asksAndThrows(body)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an object that gets the answer of a request asks in a loop if the client is there. */
  public boolean asksInCallback(TreePath start) {
    return Trees.arguments(start.getLeaf()).stream()
        .map(ASTHelpers::getType)
        .filter(Objects::nonNull)
        .flatMap(type -> SourceUnits.of(code.state()).declaration(type.tsym, code.state()).stream())
        .anyMatch(this::asksInLoop);
  }

  private boolean asksInLoop(TreePath type) {
    code.include(type);
    return Trees.any(
        type.getLeaf(),
        part -> Trees.loopBody(part) != null && ends.asks(new TreePath(type, part)));
  }

  /** Whether a call waits for the client's own connection, which fails when the client goes. */
  boolean isOwnWait(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root != null
        && code.waits(call)
        && (root.equals(scope.stream())
            || (scope.type() != null && root.owner.equals(getSymbol(scope.entry().getLeaf()))));
  }

  /** Whether what a start is called on names something that a hook changes. */
  public boolean isEndedByHook(TreePath start) {
    return Variables.in(Trees.receiver(start.getLeaf())).stream().anyMatch(ends::isChanged);
  }

  private Length ofValue(TreePath path, int depth) {
    Tree tree = path.getLeaf();
    if (depth == 0) {
      return Length.UNSEEN;
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      return ofBody(new TreePath(path, lambda.getBody()), depth);
    }
    if (tree instanceof MemberReferenceTree) {
      return unknown.isOpenReference(path) ? Length.OPEN : ofTargets(path, depth);
    }
    if (tree instanceof ParenthesizedTree inner) {
      return ofValue(new TreePath(path, inner.getExpression()), depth);
    }
    if (tree instanceof TypeCastTree cast) {
      return ofValue(new TreePath(path, cast.getExpression()), depth);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return ofValue(new TreePath(path, choice.getTrueExpression()), depth)
          .or(ofValue(new TreePath(path, choice.getFalseExpression()), depth));
    }
    if (tree instanceof NewClassTree creation) {
      return ofObject(path, creation, depth);
    }
    return longest(origins.of(path), depth - 1);
  }

  private Length longest(List<TreePath> values, int depth) {
    Length length = Length.UNSEEN;
    for (TreePath value : values) {
      length = length.or(ofValue(value, depth));
    }
    return length;
  }

  /** An object with a method that is run; or one that is made with the code to run. */
  private Length ofObject(TreePath path, NewClassTree creation, int depth) {
    Length length = longest(origins.run(path), depth - 1);
    Type type = getType(creation.getClassBody() == null ? creation : creation.getClassBody());
    if (type == null || !(type.tsym instanceof ClassSymbol symbol)) {
      return length;
    }
    for (Symbol member : symbol.members().getSymbols()) {
      if (member instanceof MethodSymbol method && isTask(method)) {
        length = length.or(ofMethod(method, path, depth));
      }
    }
    return length;
  }

  /** Whether a method implements that of a functional interface, as {@code run} does. */
  private boolean isTask(MethodSymbol method) {
    return !method.isConstructor()
        && ASTHelpers.findSuperMethods(method, code.state().getTypes()).stream()
            .anyMatch(each -> code.state().getTypes().isFunctionalInterface(each.owner.type));
  }

  private Length ofMethod(MethodSymbol method, TreePath from, int depth) {
    return SourceUnits.of(code.state())
        .declaration(method, code.at(from))
        .map(path -> ofDeclaration(path, depth))
        .orElse(Length.UNSEEN);
  }

  /** The length of the longest method of the source that a call may run. */
  Length ofTargets(TreePath call, int depth) {
    Length length = Length.UNSEEN;
    for (TreePath target : code.targets(call)) {
      length = length.or(ofDeclaration(target, depth));
    }
    return length;
  }

  private Length ofDeclaration(TreePath path, int depth) {
    return path.getLeaf() instanceof MethodTree method && method.getBody() != null
        ? ofBody(new TreePath(path, method.getBody()), depth - 1)
        : Length.UNSEEN;
  }

  private Length ofBody(TreePath body, int depth) {
    Length length = known.get(body.getLeaf());
    if (length == null) {
      known.put(body.getLeaf(), Length.SHORT);
      BodyLength scanner = new BodyLength(code, ends, this, depth);
      scanner.scan(body, null);
      length = scanner.length();
      known.put(body.getLeaf(), length);
    }
    return length;
  }

  /** How long a piece of code may run, as far as one can see. */
  public enum Length {
    /** Nobody can see the code. */
    UNSEEN,
    /** Not worth to be stopped, or it stops by itself when the client has gone. */
    SHORT,
    /** It calls something of which nobody knows how long it takes. */
    OPEN,
    /** It loops, waits or sleeps. */
    LONG;

    Length or(Length other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
