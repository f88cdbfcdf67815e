package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.Run;
import dev.unhang.judge.disconnect.hook.Runs;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Kind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks that tell which thread runs them, so that a hook can interrupt it. */
public final class TaskThreads {
  private final Sources code;

  public TaskThreads(Sources code) {
    this.code = code;
  }

  /** Whether a hook interrupts the thread that a task has kept, whenever the client goes. */
  public boolean areStopped(TreePath start, ClientScope scope) {
    ImmutableSet<Symbol> holders =
        new TaskCode(code)
            .of(start).stream()
                .map(TaskCode.Task::body)
                .flatMap(this::holders)
                .collect(ImmutableSet.toImmutableSet());
    if (holders.isEmpty()) {
      return false;
    }
    HandleFlow flow = new HandleFlow(code);
    flow.ofAll(holders);
    Runs runs = new Runs(code, start.getLeaf());
    return flow.stops().stream()
        .flatMap(stop -> runs.of(stop).stream())
        .map(Run::hook)
        .anyMatch(hook -> hook != null && covers(hook, scope));
  }

  private boolean covers(Hook hook, ClientScope scope) {
    return !scope.isReplaced(hook, code) && hook.covers(scope.required());
  }

  /** The variables that a task keeps its thread in. */
  private Stream<Symbol> holders(TreePath body) {
    ImmutableSet.Builder<Symbol> holders = ImmutableSet.builder();
    boolean unused =
        Trees.anyOwn(
            body.getLeaf(),
            part -> {
              if (part instanceof AssignmentTree kept) {
                add(kept.getVariable(), kept.getExpression(), body, holders);
              } else if (part instanceof MethodInvocationTree call) {
                ExpressionTree receiver = ASTHelpers.getReceiver(call);
                call.getArguments().forEach(each -> add(receiver, each, body, holders));
              }
              return false;
            });
    return holders.build().stream();
  }

  private void add(
      @Nullable ExpressionTree holder,
      ExpressionTree value,
      TreePath body,
      ImmutableSet.Builder<Symbol> holders) {
    if (holder != null
        && getSymbol(holder) instanceof VarSymbol variable
        && Traits.ofCall(Kind.ASKS, value, code.at(body))
        && !TypeFacts.cancels(getType(value), code.state()).isEmpty()) {
      holders.add(variable);
    }
  }
}
