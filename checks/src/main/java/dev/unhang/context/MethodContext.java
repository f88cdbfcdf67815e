package dev.unhang.context;

import static javax.lang.model.element.Modifier.ABSTRACT;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Judgements;
import dev.unhang.context.answer.Step;
import dev.unhang.context.answer.Value;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.ClassRules;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the body of a method, constructor or initializer runs. */
final class MethodContext {
  private final ContextEngine engine;
  private final MethodRules rules;
  private final ClassRules classes;
  private final Judgements judgements;
  private final Makers makers;
  private final VisitorState state;

  MethodContext(
      ContextEngine engine, MethodRules rules, Judgements judgements, VisitorState state) {
    this.engine = engine;
    this.rules = rules;
    this.classes = new ClassRules(state);
    this.judgements = judgements;
    this.makers = Makers.inFile(state);
    this.state = state;
  }

  /** Returns where the body of the method that is declared at {@code path} runs. */
  CodeContext of(TreePath path) {
    MethodSymbol method = Symbols.method(path.getLeaf());
    CodeContext local = withoutCallers(path);
    if (method == null || local.isKnown()) {
      return local;
    }
    CodeContext used = byUse(method);
    if (used.answer() == Answer.EVENT_LOOP) {
      return used;
    }
    CodeContext result = rules.ownResult(method, path);
    return result.isKnown() ? result : used;
  }

  /** The same, if that is known whoever calls the method. */
  CodeContext withoutCallers(TreePath path) {
    MethodSymbol method = Symbols.method(path.getLeaf());
    return method == null
        ? CodeContext.UNKNOWN
        : judgements.of(new Local(method), () -> local(method, path));
  }

  /** What the result of a method says. */
  CodeContext ownResult(MethodSymbol method, TreePath path) {
    return rules.ownResult(method, path);
  }

  private CodeContext local(MethodSymbol method, TreePath path) {
    CodeContext declared = rules.declared(method, path);
    if (declared.isKnown()) {
      return orOwnResult(declared, method, path);
    }
    CodeContext overridden = rules.overridden(method, path);
    Optional<CodeContext> told =
        overridden.isKnown() ? classes.told(path.getParentPath()) : Optional.empty();
    if (told.isPresent()) {
      return told.orElseThrow();
    }
    CodeContext handed = handedAsObject(path, method);
    if (handed.isKnown()) {
      return handed;
    }
    declared = rules.annotated(method, path);
    if (declared.isKnown()) {
      return orOwnResult(declared, method, path);
    }
    if (!overridden.isKnown()) {
      return CodeContext.UNKNOWN;
    }
    CodeContext wired = wired(path, method);
    if (wired.answer() == Answer.MAY_BLOCK || wired.answer() == Answer.EVENT_LOOP) {
      return wired;
    }
    CodeContext elsewhere = ifMayBlock(wiredAnywhere(path, method));
    return elsewhere.isKnown() ? elsewhere : overridden;
  }

  /** Returns where the initializers of the objects of the class at {@code path} run. */
  CodeContext ofInitializers(TreePath path) {
    CodeContext strongest = CodeContext.UNKNOWN;
    if (Symbols.of(path.getLeaf()) instanceof ClassSymbol type) {
      for (MethodSymbol constructor : Callers.constructors(type)) {
        strongest = strongest.orStronger(byUse(constructor));
      }
    }
    return strongest;
  }

  private CodeContext orOwnResult(CodeContext declared, MethodSymbol method, TreePath path) {
    if (declared.answer() != Answer.ASYNC_HANDLER) {
      return declared;
    }
    CodeContext result = rules.ownResult(method, path);
    return result.isKnown() ? result : declared;
  }

  /**
   * An object with one method that this file hands to a framework. Of subclasses that counts where
   * the method is there to be run: a gRPC service inherits one that is asked before it serves.
   */
  private CodeContext handedAsObject(TreePath methodPath, MethodSymbol method) {
    if (!isFunctionalMethod(method)) {
      return CodeContext.UNKNOWN;
    }
    ClassSymbol type = method.enclClass();
    TreePath classPath = methodPath.getParentPath();
    return classPath.getParentPath().getLeaf() instanceof NewClassTree
        ? engine.handOver().ofObject(classPath.getParentPath(), method)
        : strongest(isTask(method) ? makers.below(type, method) : makers.of(type), method);
  }

  /** Where this file hands the objects of the class that a framework method is overridden in. */
  private CodeContext wired(TreePath methodPath, MethodSymbol method) {
    TreePath classPath = methodPath.getParentPath();
    return classPath.getParentPath().getLeaf() instanceof NewClassTree
        ? wiredAt(classPath.getParentPath(), null)
        : strongest(makers.below(method.enclClass(), method), null);
  }

  /** The same in all files, most of which have their handlers in files of their own. */
  private CodeContext wiredAnywhere(TreePath methodPath, MethodSymbol method) {
    return methodPath.getParentPath().getParentPath().getLeaf() instanceof NewClassTree
        ? CodeContext.UNKNOWN
        : strongest(Makers.everywhere(state).below(method.enclClass(), method), null);
  }

  private CodeContext strongest(ImmutableList<TreePath> makers, @Nullable MethodSymbol method) {
    CodeContext strongest = CodeContext.UNKNOWN;
    boolean allKnown = true;
    for (TreePath use : makers) {
      CodeContext handed = wiredAt(use, method);
      allKnown &= handed.isKnown() || use.getLeaf() instanceof MemberSelectTree;
      strongest = strongest.orStronger(handed);
    }
    /* Whoever is given an object elsewhere may run it on another thread; a class is most often
     * named for its logger. */
    return allKnown ? strongest : ifEventLoop(strongest);
  }

  /** Who is given an object, or what makes it: a supplier that may wait makes objects that may. */
  private CodeContext wiredAt(TreePath creation, @Nullable MethodSymbol method) {
    if (creation.getLeaf() instanceof NewClassTree) {
      CodeContext handed = engine.follow(creation, Value.of(creation.getLeaf(), method));
      if (handed.isKnown()
          || !(creation.getParentPath().getLeaf() instanceof LambdaExpressionTree)) {
        return handed;
      }
      return ifMayBlock(follow(creation.getParentPath()));
    }
    CodeContext handed = follow(creation);
    return ifMayBlock(handed.isKnown() ? handed : configured(creation));
  }

  private CodeContext follow(TreePath code) {
    return engine.follow(code, Value.of(code.getLeaf()));
  }

  /** What is made of a class and then told where to run, as in {@code create(..).withX(..)}. */
  private CodeContext configured(TreePath maker) {
    TreePath call = maker.getParentPath();
    while (call.getLeaf() instanceof MethodInvocationTree
        && call.getParentPath().getLeaf() instanceof MemberSelectTree
        && call.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree next) {
      call = call.getParentPath().getParentPath();
      if (CallFacts.has(Kind.MAY_BLOCK, next, state)
          && Symbols.of(next) instanceof MethodSymbol method) {
        return CodeContext.mayBlock(Step.handedTo(maker.getLeaf(), method, call));
      }
    }
    return CodeContext.UNKNOWN;
  }

  private static CodeContext ifMayBlock(CodeContext context) {
    return context.answer() == Answer.MAY_BLOCK ? context : CodeContext.UNKNOWN;
  }

  private static CodeContext ifEventLoop(CodeContext context) {
    return context.answer() == Answer.EVENT_LOOP ? context : CodeContext.UNKNOWN;
  }

  private boolean isTask(MethodSymbol method) {
    return ASTHelpers.streamSuperMethods(method, state.getTypes())
        .anyMatch(overridden -> overridden.owner.getAnnotation(FunctionalInterface.class) != null);
  }

  private boolean isFunctionalMethod(MethodSymbol method) {
    return ASTHelpers.streamSuperMethods(method, state.getTypes())
        .anyMatch(overridden -> overridden.getModifiers().contains(ABSTRACT));
  }

  /** Who calls a method of this file, or hands a reference to it to a framework. */
  private CodeContext byUse(MethodSymbol method) {
    return CallerSearch.of(method, engine, this, state);
  }

  private record Local(MethodSymbol method) {}
}
