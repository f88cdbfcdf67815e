package dev.unhang.context;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.SameThread;
import dev.unhang.model.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which calls run the code that they are given before they return. */
public final class RunParameters {
  private static final Context.Key<RunParameters> KEY = new Context.Key<>();
  private static final int DEEPEST = 20;

  private final SourceUnits units;
  private final Targets targets;
  private final Map<Symbol, Boolean> known = new HashMap<>();
  private final Set<Symbol> asked = new HashSet<>();
  private int depth;

  private RunParameters(VisitorState state) {
    this.units = SourceUnits.of(state);
    this.targets = Targets.of(state);
  }

  /** Returns what is known in the compilation that {@code state} is in; used on javac's thread. */
  public static RunParameters of(VisitorState state) {
    RunParameters known = state.context.get(KEY);
    if (known == null) {
      known = new RunParameters(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  /**
   * Whether the lambda, method reference or object at {@code code} is an argument of a call that
   * runs it in place: one that the models know, or a method of this compilation that does so.
   */
  public boolean runsInPlace(TreePath code, VisitorState state) {
    TreePath argument = CallFacts.bare(code);
    TreePath parent = argument.getParentPath();
    Tree call = parent.getLeaf();
    int index = Trees.arguments(call).indexOf(argument.getLeaf());
    if (index < 0) {
      return false;
    }
    if (CallFacts.runsInPlace(call, argument.getLeaf(), state)) {
      return true;
    }
    boolean offloaded =
        CallFacts.ofArgument(call, argument.getLeaf(), state).stream()
            .anyMatch(fact -> fact.kind() == Kind.OFFLOAD);
    if (offloaded) {
      return SameThread.runsInPlace(parent, state);
    }
    return targets.of(call, state.withPath(parent)).stream()
        .anyMatch(target -> runs(target, index, state));
  }

  /** The method that whoever is given the object at {@code code} calls. */
  public Optional<MethodSymbol> descriptor(TreePath code, VisitorState state) {
    TreePath argument = CallFacts.bare(code);
    Tree call = argument.getParentPath().getLeaf();
    int index = Trees.arguments(call).indexOf(argument.getLeaf());
    if (index < 0 || !(getSymbol(call) instanceof MethodSymbol method)) {
      return Optional.empty();
    }
    List<VarSymbol> parameters = method.getParameters();
    Type type = parameters.get(Math.min(index, parameters.size() - 1)).type;
    Types types = state.getTypes();
    return types.isFunctionalInterface(type)
        ? Optional.of((MethodSymbol) types.findDescriptorSymbol(type.tsym))
        : Optional.empty();
  }

  /** Whether a call of a method of this compilation runs the code in a parameter in place. */
  public boolean runsParameter(MethodSymbol method, int index, VisitorState state) {
    return targets.of(method, null, state).stream().anyMatch(target -> runs(target, index, state));
  }

  /** Whether a method of this compilation runs its parameter; a cycle does not. */
  private boolean runs(MethodSymbol method, int index, VisitorState state) {
    Optional<TreePath> declaration = units.declaration(method, state);
    if (declaration.isEmpty()
        || !(declaration.orElseThrow().getLeaf() instanceof MethodTree tree)
        || tree.getParameters().isEmpty()) {
      return false;
    }
    VarSymbol parameter =
        getSymbol(tree.getParameters().get(Math.min(index, tree.getParameters().size() - 1)));
    Boolean answer = known.get(parameter);
    if (answer != null || depth == DEEPEST || !asked.add(parameter)) {
      return answer != null && answer;
    }
    depth++;
    boolean runs = uses(parameter, declaration.orElseThrow(), state);
    depth--;
    /* What is asked on the way to another answer may be no because of a cycle, or of the depth. */
    if (runs || depth == 0) {
      known.put(parameter, runs);
    }
    if (depth == 0) {
      asked.clear();
    }
    return runs;
  }

  private boolean uses(VarSymbol parameter, TreePath method, VisitorState state) {
    VisitorState there = state.withPath(method);
    boolean[] found = {false};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        ExpressionTree receiver = ASTHelpers.getReceiver(call);
        found[0] |=
            receiver != null
                && parameter.equals(getSymbol(receiver))
                && Functions.runs(getSymbol(call), getType(receiver), there);
        for (ExpressionTree argument : call.getArguments()) {
          found[0] |=
              parameter.equals(getSymbol(argument))
                  && runsInPlace(new TreePath(getCurrentPath(), argument), there);
        }
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree lambda, @Nullable Void unused) {
        return runsInPlace(getCurrentPath(), there)
            ? super.visitLambdaExpression(lambda, null)
            : null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(method, null);
    return found[0];
  }
}
