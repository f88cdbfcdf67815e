package dev.unhang.context;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Functions;
import dev.unhang.code.Switches;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Judgements;
import dev.unhang.context.answer.Value;
import dev.unhang.context.rule.CallFacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows code that is handed around as a value to the calls that are given it or run it: through
 * casts, conditionals, variables, fields, arrays, small collections, and the methods, constructors
 * and results of methods of the same file.
 */
final class ValueFlow {
  private final ContextEngine engine;
  private final HandOver handOver;
  private final Helpers helpers;
  private final Judgements judgements;
  private final UsageIndex index;
  private final VisitorState state;

  ValueFlow(ContextEngine engine, HandOver handOver, Judgements judgements, VisitorState state) {
    this.engine = engine;
    this.handOver = handOver;
    this.helpers = new Helpers(engine, this, state);
    this.judgements = judgements;
    this.index = UsageIndex.of(state);
    this.state = state;
  }

  /** Returns where {@code value} runs, which is what the expression at {@code path} gives. */
  CodeContext of(TreePath path, Value value) {
    TreePath expression = path;
    for (TreePath outer = widen(path); outer != null; outer = widen(outer)) {
      expression = outer;
    }
    TreePath parent = expression.getParentPath();
    Tree leaf = parent.getLeaf();
    if (leaf instanceof MethodInvocationTree || leaf instanceof NewClassTree) {
      return argument(expression.getLeaf(), parent, value);
    }
    if (leaf instanceof MemberSelectTree
        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == leaf) {
      return receiver(expression, parent.getParentPath(), value);
    }
    if (leaf instanceof VariableTree) {
      return variable(Symbols.of(leaf), value);
    }
    if (leaf instanceof AssignmentTree assignment) {
      return assigned(expression.getLeaf(), assignment, value);
    }
    if (leaf instanceof EnhancedForLoopTree loop) {
      return variable(Symbols.of(loop.getVariable()), value);
    }
    return leaf instanceof ReturnTree ? helpers.returned(parent, value) : CodeContext.UNKNOWN;
  }

  /** The expression around one that gives the same value, or holds it; null if there is none. */
  private static @Nullable TreePath widen(TreePath path) {
    Tree outer = path.getParentPath().getLeaf();
    return outer instanceof ParenthesizedTree
            || outer instanceof TypeCastTree
            || outer instanceof NewArrayTree
            || outer instanceof ArrayAccessTree
            || outer instanceof ConditionalExpressionTree
        ? path.getParentPath()
        : Switches.giving(path);
  }

  private CodeContext assigned(Tree expression, AssignmentTree assignment, Value value) {
    if (assignment.getExpression() != expression) {
      return CodeContext.UNKNOWN;
    }
    ExpressionTree target = assignment.getVariable();
    while (target instanceof ArrayAccessTree element) {
      target = element.getExpression();
    }
    return variable(Symbols.of(target), value);
  }

  private CodeContext argument(Tree expression, TreePath call, Value value) {
    Optional<CodeContext> byFact = handOver.asArgument(expression, call, value);
    return byFact.isPresent() ? byFact.orElseThrow() : helpers.argument(expression, call, value);
  }

  /**
   * A call of the code, of something that is combined with it, or of a collection that holds it.
   */
  private CodeContext receiver(TreePath expression, TreePath call, Value value) {
    MethodSymbol called = Symbols.method(call.getLeaf());
    if (called == null) {
      return CodeContext.UNKNOWN;
    }
    if (Functions.runs(called, ASTHelpers.getType(expression.getLeaf()), state)) {
      return value.isRunBy(called) ? invoked(call, value) : CodeContext.UNKNOWN;
    }
    CodeContext combined = helpers.combined(call, value);
    return combined.isKnown() ? combined : helpers.element(call, value);
  }

  /** All uses of a variable that holds code. */
  CodeContext variable(@Nullable Symbol variable, Value value) {
    if (!(variable instanceof VarSymbol)) {
      return CodeContext.UNKNOWN;
    }
    Value inside =
        variable.owner instanceof MethodSymbol || value.isGivenTo(variable.owner)
            ? value
            : value.anywhere();
    return judgements.of(
        new Holder(variable, inside),
        () -> {
          CodeContext strongest = CodeContext.UNKNOWN;
          for (TreePath use : index.uses(variable)) {
            strongest = strongest.orStronger(of(use, inside));
          }
          return strongest;
        });
  }

  /** Code that is run where it is used: in a helper that is the place of the helper's caller. */
  CodeContext invoked(TreePath use, Value value) {
    TreePath place = use;
    Value.Entry entry = value.entry();
    while (entry != null) {
      Optional<CodeContext> guard = engine.guardAt(place);
      if (guard.isPresent()) {
        return guard.orElseThrow();
      }
      Optional<TreePath> boundary = Trees.boundary(place);
      if (boundary.isEmpty()) {
        break;
      }
      TreePath function = boundary.orElseThrow();
      Optional<TreePath> caller = CallFacts.callThatRunsInPlace(function, state);
      if (function.getLeaf() == entry.helper()) {
        place = entry.call();
        entry = entry.outer().entry();
      } else if (caller.isPresent()) {
        place = caller.orElseThrow();
      } else {
        CodeContext handed = helpers.handedOn(function, entry);
        return handed.isKnown() ? handed : engine.ofBoundary(function);
      }
    }
    return engine.at(place);
  }

  private record Holder(Symbol variable, Value value) {}
}
