package dev.unhang.context;

import static javax.lang.model.element.Modifier.ABSTRACT;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers, for any piece of code of the compilation unit that is being checked, where it runs.
 *
 * <p>The nearest boundary around the code decides: the lambda, anonymous class or method it stands
 * in. What is known of that boundary (whom it is handed to, what it overrides, how it is annotated,
 * what it returns, who calls it) gives the answer; what is not known gives {@link Answer#UNKNOWN}.
 *
 * <p>An instance serves one question on javac's thread, and judges each boundary once.
 */
public final class ContextEngine {
  private final VisitorState state;
  private final HandOver handOver;
  private final MethodRules methodRules;
  private final Guards guards;
  private final Map<Tree, CodeContext> judged = new HashMap<>();

  private ContextEngine(VisitorState state) {
    this.state = state;
    this.handOver = new HandOver(this, state);
    this.methodRules = new MethodRules(state);
    this.guards = new Guards(state);
  }

  /** Creates an engine for the compilation unit that {@code state} is in. */
  public static ContextEngine of(VisitorState state) {
    return new ContextEngine(state);
  }

  /**
   * Returns where the code at {@code path} runs.
   *
   * @param path a statement or expression in the compilation unit of this engine
   */
  public CodeContext at(TreePath path) {
    TreePath inner = path;
    for (TreePath outer = path.getParentPath();
        outer != null;
        inner = outer, outer = outer.getParentPath()) {
      Tree leaf = outer.getLeaf();
      if (leaf instanceof LambdaExpressionTree lambda && lambda.getBody() != inner.getLeaf()) {
        return CodeContext.UNKNOWN;
      }
      if (leaf instanceof LambdaExpressionTree || leaf instanceof MethodTree) {
        Optional<CodeContext> guarded = guards.at(path, leaf);
        return guarded.isPresent() ? guarded.orElseThrow() : once(outer);
      }
      if (leaf instanceof ClassTree) {
        return CodeContext.UNKNOWN;
      }
    }
    return CodeContext.UNKNOWN;
  }

  /** Returns where the body of the lambda or method at {@code boundary} runs. */
  public CodeContext ofBoundary(TreePath boundary) {
    return once(boundary);
  }

  /**
   * Returns where an operator runs the cleanup that it does itself: wherever the subscription ends,
   * unless the code around the operator is known to be no server code.
   */
  public CodeContext ofCleanup(TreePath operator) {
    CodeContext around = at(operator);
    if (around.answer() != Answer.UNKNOWN && around.basis() == Basis.FRAMEWORK) {
      return around;
    }
    return new CodeContext(
        Answer.ASYNC_HANDLER,
        Basis.FRAMEWORK,
        "the thread that ends or cancels the subscription",
        ImmutableList.of());
  }

  /** Returns the lambda or method whose body holds {@code path}, if any. */
  public static Optional<TreePath> boundaryOf(TreePath path) {
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree leaf = p.getLeaf();
      if (leaf instanceof LambdaExpressionTree || leaf instanceof MethodTree) {
        return Optional.of(p);
      }
      if (leaf instanceof ClassTree) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Judges a boundary, and ends the cycles of recursive code. */
  private CodeContext once(TreePath boundary) {
    Tree leaf = boundary.getLeaf();
    CodeContext known = judged.get(leaf);
    if (known != null) {
      return known;
    }
    /* What a recursive call asks meanwhile is not known yet. */
    judged.put(leaf, CodeContext.UNKNOWN);
    CodeContext context = leaf instanceof MethodTree ? method(boundary) : handOver.of(boundary);
    judged.put(leaf, context);
    return context;
  }

  private CodeContext method(TreePath path) {
    MethodTree tree = (MethodTree) path.getLeaf();
    MethodSymbol symbol = ASTHelpers.getSymbol(tree);
    if (symbol == null) {
      return CodeContext.UNKNOWN;
    }
    CodeContext declared = methodRules.declared(symbol, path);
    if (declared.answer() == Answer.ASYNC_HANDLER) {
      CodeContext result = methodRules.ownResult(symbol, path);
      return result.answer() == Answer.UNKNOWN ? declared : result;
    }
    if (declared.answer() != Answer.UNKNOWN) {
      return declared;
    }
    CodeContext handed = handedAsObject(path, symbol);
    if (handed.answer() != Answer.UNKNOWN) {
      return handed;
    }
    CodeContext overridden = methodRules.overridden(symbol, path);
    if (overridden.answer() != Answer.UNKNOWN) {
      CodeContext wired = wired(path);
      return wired.answer() == Answer.MAY_BLOCK || wired.answer() == Answer.EVENT_LOOP
          ? wired
          : overridden;
    }
    CodeContext used = byUse(symbol);
    if (used.answer() == Answer.EVENT_LOOP) {
      return used;
    }
    CodeContext result = methodRules.ownResult(symbol, path);
    return result.answer() != Answer.UNKNOWN ? result : used;
  }

  /** An anonymous or local class whose instance is handed to a framework. */
  private CodeContext handedAsObject(TreePath methodPath, MethodSymbol method) {
    TreePath classPath = methodPath.getParentPath();
    if (!isFunctionalMethod(method)) {
      return CodeContext.UNKNOWN;
    }
    if (classPath.getParentPath().getLeaf() instanceof NewClassTree) {
      return handOver.of(classPath.getParentPath());
    }
    ClassSymbol owner = ASTHelpers.getSymbol((ClassTree) classPath.getLeaf());
    return owner != null && (owner.owner instanceof MethodSymbol || owner.isPrivate())
        ? instances(owner)
        : CodeContext.UNKNOWN;
  }

  /** Where this file hands the objects of the class that a framework method is overridden in. */
  private CodeContext wired(TreePath methodPath) {
    TreePath classPath = methodPath.getParentPath();
    if (classPath.getParentPath().getLeaf() instanceof NewClassTree) {
      return handOver.asArgument(classPath.getParentPath());
    }
    ClassSymbol owner = ASTHelpers.getSymbol((ClassTree) classPath.getLeaf());
    return owner == null ? CodeContext.UNKNOWN : instances(owner);
  }

  private CodeContext instances(ClassSymbol owner) {
    CodeContext strongest = CodeContext.UNKNOWN;
    for (Symbol member : owner.members().getSymbols(Symbol::isConstructor)) {
      for (TreePath creation : UsageIndex.of(state).creations(member)) {
        strongest = strongest.orStronger(handOver.asArgument(creation));
      }
    }
    return strongest;
  }

  private boolean isFunctionalMethod(MethodSymbol method) {
    if (method.isStatic() || method.isConstructor() || method.isPrivate()) {
      return false;
    }
    return ASTHelpers.streamSuperMethods(method, state.getTypes())
        .anyMatch(overridden -> overridden.getModifiers().contains(ABSTRACT));
  }

  /** Who calls a method of this file, or hands a reference to it to a framework. */
  private CodeContext byUse(MethodSymbol method) {
    CodeContext strongest = CodeContext.UNKNOWN;
    ImmutableList<TreePath> uses = UsageIndex.of(state).uses(method);
    for (TreePath use : uses) {
      strongest = strongest.orStronger(byUse(use, method));
    }
    return strongest;
  }

  private CodeContext byUse(TreePath use, MethodSymbol method) {
    if (use.getLeaf() instanceof MemberReferenceTree) {
      return handOver.of(use);
    }
    boolean called =
        use.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == use.getLeaf();
    CodeContext caller = called ? at(use) : CodeContext.UNKNOWN;
    return caller.basis() == Basis.FRAMEWORK
        ? caller.via(Steps.called(method, use))
        : CodeContext.UNKNOWN;
  }
}
