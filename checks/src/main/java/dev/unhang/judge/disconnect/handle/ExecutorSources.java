package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds where the executor of a start comes from. */
public final class ExecutorSources {
  private final Sources code;

  public ExecutorSources(Sources code) {
    this.code = code;
  }

  /**
   * All that the executor of a start may come out of: its variable, a map or object that holds it,
   * what callers of a helper give. What else runs tasks and can be stopped, as the worker of a
   * scheduler, is known by its variable.
   */
  public ImmutableSet<Symbol> of(TreePath start) {
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    Set<Symbol> sources = new LinkedHashSet<>();
    if (receiver != null && isExecutor(receiver)) {
      addSources(receiver, sources);
    }
    for (ExpressionTree argument : Trees.arguments(start.getLeaf())) {
      if (!Sources.isFunction(argument) && isExecutor(argument)) {
        addSources(argument, sources);
      }
    }
    if (sources.isEmpty()
        && receiver != null
        && getSymbol(receiver) instanceof VarSymbol runner
        && isStoppedWhole(runner)) {
      return ImmutableSet.of(runner);
    }
    return ImmutableSet.copyOf(sources);
  }

  private boolean isStoppedWhole(VarSymbol runner) {
    return TypeFacts.cancels(runner.type, code.state()).stream()
        .anyMatch(cancel -> cancel.getParameters().isEmpty());
  }

  private void addSources(ExpressionTree expression, Set<Symbol> sources) {
    Symbol named = getSymbol(expression);
    if (named != null
        && !(expression instanceof IdentifierTree)
        && SourceUnits.of(code.state()).isSource(named)) {
      sources.add(named);
    }
    Symbol root = Variables.root(expression);
    if (root instanceof VarSymbol variable && mayGive(variable) && sources.add(variable)) {
      TreePath declaration = code.declaration(variable);
      if (declaration != null && declaration.getLeaf() instanceof VariableTree tree) {
        addOrigins(tree, declaration, sources);
      }
    }
  }

  /** Whether a variable is an executor, or a collection that may hold some. */
  private boolean mayGive(VarSymbol variable) {
    return ExecutorTypes.isExecutorService(variable.type, code.state())
        || variable.type.tsym.flatName().toString().startsWith("java.util.");
  }

  private void addOrigins(VariableTree variable, TreePath declaration, Set<Symbol> sources) {
    if (variable.getInitializer() instanceof MethodInvocationTree call) {
      addSources(call, sources);
    }
    code.callers().given(declaration).forEach(argument -> addSources(argument, sources));
  }

  private boolean isExecutor(ExpressionTree expression) {
    return ExecutorTypes.isExecutorService(getType(expression), code.state());
  }
}
