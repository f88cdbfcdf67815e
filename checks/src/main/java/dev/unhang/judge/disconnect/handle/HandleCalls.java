package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows a handle into calls: of the handle, of something that holds it, and those that it is an
 * argument of.
 */
final class HandleCalls {
  private final Sources code;
  private final HandleFlow flow;
  private final HandleTypes types;
  private final HandleUses uses;

  HandleCalls(Sources code, HandleFlow flow, HandleUses uses) {
    this.code = code;
    this.flow = flow;
    this.types = flow.types();
    this.uses = uses;
  }

  /** A call, or a reference to a method, of the handle or of something that holds it. */
  void called(TreePath call) {
    if (isClose(call)) {
      flow.giveAway(true);
      return;
    }
    for (Fact fact : code.facts(call)) {
      if (fact.kind() == Kind.CANCEL && fact.stops() == Detail.Stops.EVERYTHING) {
        flow.stops().add(call);
        return;
      }
      if (fact.kind() == Kind.CANCEL) {
        new OthersHandles(code).unlessTheirs(call).ifPresent(flow.shutdowns()::add);
        return;
      }
      if (fact.kind() == Kind.WAITS || fact.kind() == Kind.WAITS_FOR_EXECUTOR) {
        flow.waits().add(call);
        return;
      }
    }
    if (code.has(Kind.WORK_START, call)) {
      subscribed(call);
      return;
    }
    functions(call);
    methods(call);
    if (call.getLeaf() instanceof MethodInvocationTree && types.mayGive(getType(call.getLeaf()))) {
      uses.value(call);
    }
  }

  /** A source that was turned into a stream: its subscription ends it, and is judged itself. */
  private void subscribed(TreePath call) {
    if (call.getLeaf() instanceof MethodInvocationTree
        && !flow.isStart(call)
        && TypeFacts.isPublisher(ExecutorUse.receiverType(call), code.state())) {
      flow.stopElsewhere();
    }
  }

  /** Closing an executor waits for its tasks, which other checks speak of. */
  private boolean isClose(TreePath call) {
    return getSymbol(call.getLeaf()) instanceof MethodSymbol method
        && method.getSimpleName().contentEquals("close")
        && ExecutorTypes.isExecutorService(ExecutorUse.receiverType(call), code.state());
  }

  /** What the functions do with the handle that are given to a call of its holder. */
  private void functions(TreePath call) {
    for (ExpressionTree argument : Trees.arguments(call.getLeaf())) {
      if (argument instanceof LambdaExpressionTree lambda) {
        holdAll(lambda.getParameters());
      } else if (argument instanceof MemberReferenceTree) {
        called(new TreePath(call, argument));
      }
    }
  }

  private void holdAll(List<? extends VariableTree> parameters) {
    for (VariableTree parameter : parameters) {
      if (types.mayHold(getType(parameter))) {
        flow.hold(getSymbol(parameter), null);
      }
    }
  }

  /** A method of the source that the holder is asked for: {@code session.stop()}. */
  private void methods(TreePath call) {
    for (TreePath target : code.targets(call)) {
      code.include(target);
      if (call.getLeaf() instanceof MemberReferenceTree
          && target.getLeaf() instanceof MethodTree method) {
        holdAll(method.getParameters());
      }
    }
  }

  /** The handle as an argument: of a collection, a holder, a method that we see or do not see. */
  void argument(TreePath value, TreePath call) {
    boolean isStopper = code.argumentFacts(value).stream().anyMatch(f -> f.kind() == Kind.CANCEL);
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    if (!isStopper && code.has(Kind.CANCEL, call)) {
      flow.stops().add(call);
      return;
    }
    if (isStopper && !types.holdsHandles(receiver)) {
      flow.stopElsewhere();
      return;
    }
    if (code.has(Kind.WAITS, call)) {
      flow.waits().add(call);
      return;
    }
    if (flow.isStart(call) || isKeptWithClient(call.getLeaf(), call) || parameters(value, call)) {
      return;
    }
    if (root instanceof VarSymbol holder && types.keeps(holder)) {
      flow.hold(holder, call);
      origin(holder, call);
      statics(call, value);
    } else if (types.mayGive(getType(call.getLeaf())) && !Trees.isStatement(call)) {
      uses.value(call);
      flow.giveAway(call.getLeaf() instanceof NewClassTree || root instanceof VarSymbol);
    } else if (receiver == null
        || root != null
        || (getSymbol(receiver) instanceof ClassSymbol type
            && !type.flatName().toString().startsWith("java."))) {
      flow.giveAway(true);
    }
  }

  /** {@code context.put("timer", id)}, {@code session.getAttributes().put("timer", timer)}. */
  private boolean isKeptWithClient(@Nullable Tree source, TreePath call) {
    Tree link = source;
    while (link instanceof MethodInvocationTree part) {
      if (Traits.ofCall(Kind.KEEPS, part, code.state())) {
        flow.keepWithClient(call);
        return true;
      }
      link = ASTHelpers.getReceiver(part);
    }
    return false;
  }

  /** What holds the handle may itself come out of something, or from the callers of a helper. */
  private void origin(VarSymbol holder, TreePath call) {
    TreePath declaration = code.declaration(holder);
    if (declaration == null || !(declaration.getLeaf() instanceof VariableTree variable)) {
      return;
    }
    isKeptWithClient(variable.getInitializer(), call);
    if (variable.getInitializer() instanceof MethodInvocationTree source
        && Variables.root(source) instanceof VarSymbol container
        && types.keeps(container)) {
      flow.hold(container, null);
    }
    for (ExpressionTree argument : code.callers().given(declaration)) {
      if (Variables.root(argument) instanceof VarSymbol given) {
        flow.alias(given);
      }
    }
  }

  /** A key that is a constant stands for what is stored under it. */
  private void statics(TreePath call, TreePath value) {
    for (ExpressionTree argument : Trees.arguments(call.getLeaf())) {
      Symbol key = argument == value.getLeaf() ? null : getSymbol(argument);
      if (key instanceof VarSymbol && ASTHelpers.isStatic(key)) {
        flow.alias(key);
      }
    }
  }

  /** Whether methods or constructors of the source have the handle from now on. */
  private boolean parameters(TreePath value, TreePath call) {
    boolean isSeen = false;
    for (TreePath target : code.targets(call)) {
      VarSymbol parameter = Sources.parameter(target, value).orElse(null);
      if (parameter != null) {
        code.include(target);
        flow.hold(parameter, call);
        isSeen = true;
      }
    }
    if (call.getLeaf() instanceof NewClassTree creation) {
      isSeen |= components(creation, call, value);
      if (isSeen) {
        uses.value(call);
      }
    }
    return isSeen;
  }

  /** The component of a record that a constructor argument becomes. */
  private boolean components(NewClassTree creation, TreePath call, TreePath value) {
    MethodSymbol constructor = getSymbol(creation);
    if (!(constructor.owner instanceof ClassSymbol type)
        || !type.isRecord()
        || !types.isSource(creation)) {
      return false;
    }
    int index = creation.getArguments().indexOf(value.getLeaf());
    if (index >= type.getRecordComponents().size()) {
      return false;
    }
    Symbol.RecordComponent component = type.getRecordComponents().get(index);
    for (Symbol member : type.members().getSymbolsByName(component.name)) {
      if (member instanceof VarSymbol) {
        flow.hold(member, call);
      }
    }
    return true;
  }
}
