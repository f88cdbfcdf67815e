package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Context;
import dev.unhang.code.Symbols;
import dev.unhang.code.UnitCache;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Judgements;
import dev.unhang.context.answer.Value;
import dev.unhang.context.rule.Guards;
import dev.unhang.context.rule.MethodRules;
import java.util.Optional;

/**
 * Answers, for any piece of code of a compilation unit, where it runs.
 *
 * <p>The nearest boundary around the code decides: the lambda, anonymous class, method or
 * initializer it stands in. What is known of that boundary (whom it is handed to, what it
 * overrides, how it is annotated, what it returns, who calls it) gives the answer; what is not
 * known gives {@link Answer#UNKNOWN}.
 *
 * <p>There is one engine for each compilation unit; it serves all checks, on javac's thread, and
 * judges each boundary once. It knows callers and uses of its own unit only.
 */
public final class ContextEngine {
  private static final Context.Key<UnitCache<ContextEngine>> KEY = new Context.Key<>();

  private final VisitorState state;
  private final MethodRules rules;
  private final MethodContext methods;
  private final Guards guards;
  private final Judgements judgements;

  private ContextEngine(VisitorState state) {
    this.state = state;
    this.judgements = Judgements.of(state.context);
    this.rules = new MethodRules(state);
    this.methods = new MethodContext(this, rules, judgements, state);
    this.guards = new Guards(state);
  }

  /** Returns the engine of the compilation unit that the path of {@code state} is in. */
  public static ContextEngine of(VisitorState state) {
    UnitCache<ContextEngine> cache = state.context.get(KEY);
    if (cache == null) {
      cache = new UnitCache<>();
      state.context.put(KEY, cache);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    return cache.get(unit, () -> new ContextEngine(state.withPath(new TreePath(unit))));
  }

  /**
   * Returns where the code at {@code path} runs.
   *
   * @param path a statement or expression, in this compilation unit or another
   */
  public CodeContext at(TreePath path) {
    if (isElsewhere(path)) {
      return inUnitOf(path).at(path);
    }
    TreePath inner = path;
    for (TreePath outer = path.getParentPath();
        outer != null;
        inner = outer, outer = outer.getParentPath()) {
      Tree leaf = outer.getLeaf();
      if (leaf instanceof LambdaExpressionTree lambda && lambda.getBody() != inner.getLeaf()) {
        return CodeContext.UNKNOWN;
      }
      if (leaf instanceof LambdaExpressionTree || leaf instanceof MethodTree) {
        return guarded(path, outer);
      }
      if (leaf instanceof ClassTree) {
        return isInitializer(inner.getLeaf()) ? guarded(path, outer) : CodeContext.UNKNOWN;
      }
    }
    return CodeContext.UNKNOWN;
  }

  /**
   * Returns what the tests of the current thread say that stand between {@code path} and the lambda
   * or method around it, as {@code if (!loop.inEventLoop())} does; empty if there are none.
   */
  public Optional<CodeContext> guardAt(TreePath path) {
    return isElsewhere(path) ? inUnitOf(path).guardAt(path) : guards.at(path);
  }

  /**
   * Returns where the body of the lambda or method at {@code boundary} runs; for a class, where the
   * initializers of its objects do.
   */
  public CodeContext ofBoundary(TreePath boundary) {
    return isElsewhere(boundary)
        ? inUnitOf(boundary).ofBoundary(boundary)
        : judgements.of(boundary.getLeaf(), () -> judge(boundary));
  }

  /** Returns where a value runs that the expression at {@code path} gives. */
  CodeContext follow(TreePath path, Value value) {
    return isElsewhere(path)
        ? inUnitOf(path).follow(path, value)
        : handOver().flow().of(path, value);
  }

  /** Returns where a value runs that the variable at {@code declaration} holds. */
  CodeContext followVariable(TreePath declaration, Value value) {
    return isElsewhere(declaration)
        ? inUnitOf(declaration).followVariable(declaration, value)
        : handOver().flow().variable(Symbols.of(declaration.getLeaf()), value);
  }

  /** Where code runs that is handed over: nobody asks that of most methods. */
  HandOver handOver() {
    return new HandOver(this, judgements, state);
  }

  private boolean isElsewhere(TreePath path) {
    return path.getCompilationUnit() != state.getPath().getCompilationUnit();
  }

  private ContextEngine inUnitOf(TreePath path) {
    return of(state.withPath(path));
  }

  private CodeContext guarded(TreePath path, TreePath boundary) {
    Optional<CodeContext> guard = guards.at(path);
    return guard.isPresent() ? guard.orElseThrow() : ofBoundary(boundary);
  }

  private CodeContext judge(TreePath boundary) {
    Tree leaf = boundary.getLeaf();
    if (leaf instanceof MethodTree) {
      return methods.of(boundary);
    }
    return leaf instanceof ClassTree ? methods.ofInitializers(boundary) : handOver().of(boundary);
  }

  /**
   * Returns what is said of a method itself, by its annotations and those around it or inherited,
   * or because it is {@code main}. Nobody asks who calls it or hands it over.
   *
   * @param declaration the path of the method's declaration, which the evidence speaks of
   */
  public CodeContext declared(MethodSymbol method, TreePath declaration) {
    CodeContext own = rules.declared(method, declaration);
    return own.isKnown() ? own : rules.annotated(method, declaration);
  }

  /**
   * Returns where an operator runs the cleanup that it does itself: wherever the subscription ends,
   * unless the code around the operator is known to be no server code.
   */
  public CodeContext ofCleanup(TreePath operator) {
    CodeContext around = at(operator);
    if (around.basis() == Basis.FRAMEWORK) {
      return around;
    }
    return new CodeContext(
        Answer.ASYNC_HANDLER,
        Basis.FRAMEWORK,
        "the thread that ends or cancels the subscription",
        ImmutableList.of());
  }

  /** Whether a member of a class is code that runs when an object of the class is made. */
  private static boolean isInitializer(Tree member) {
    if (member instanceof BlockTree block) {
      return !block.isStatic();
    }
    Symbol field = member instanceof VariableTree ? Symbols.of(member) : null;
    return field != null && !ASTHelpers.isStatic(field);
  }
}
