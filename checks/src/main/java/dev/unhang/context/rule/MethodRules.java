package dev.unhang.context.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Step;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the declaration of a method says about where its body runs. */
public final class MethodRules {
  private final VisitorState state;
  private final Models models;
  private final AnnotationRules annotations;

  public MethodRules(VisitorState state) {
    this.state = state;
    this.models = Models.of(state);
    this.annotations = new AnnotationRules(state);
  }

  /** Entry points, and what the method or its class is annotated with to name a thread. */
  public CodeContext declared(MethodSymbol method, TreePath path) {
    if (Symbols.isMain(method)) {
      return CodeContext.mayBlock(Step.of("`main`", path));
    }
    return isTest(method, state)
        ? CodeContext.mayBlock(Step.of("`" + method.getSimpleName() + "` is a test", path))
        : annotations.explicit(method, path);
  }

  /** All other annotations of the method, around it, and of the methods that it overrides. */
  public CodeContext annotated(MethodSymbol method, TreePath path) {
    return annotations.other(method, path);
  }

  /** The framework method that this one overrides, at any depth of inheritance. */
  public CodeContext overridden(MethodSymbol method, TreePath path) {
    for (Fact fact : models.overrides(method, state)) {
      Optional<CodeContext> context =
          Conditions.hold(fact, path, state)
              ? byKind(fact, step(fact, method, path))
              : Optional.empty();
      if (context.isPresent()) {
        return context.orElseThrow();
      }
    }
    return CodeContext.UNKNOWN;
  }

  /** What is said of every method with such a parameter overrides nothing. */
  private static Step step(Fact fact, MethodSymbol method, TreePath path) {
    return fact.parameter().isPresent() && fact.type().equals(Object.class.getName())
        ? Step.takes(method, fact.parameter().orElseThrow(), path)
        : Step.overrides(method, fact.type(), path);
  }

  /** The result type: whoever returns a future, stage, publisher or emitter should not wait. */
  public CodeContext ownResult(MethodSymbol method, TreePath path) {
    Type result = method.getReturnType();
    Optional<CodeContext> own = ofResult(method, result, path);
    if (own.isPresent()) {
      return own.orElseThrow();
    }
    /* An envelope, as in ResponseEntity<SseEmitter>. */
    return result.getTypeArguments().stream()
        .flatMap(content -> ofResult(method, content, path).stream())
        .filter(context -> context.basis() == Basis.DEFERRED_RESPONSE)
        .findFirst()
        .orElse(CodeContext.UNKNOWN);
  }

  private Optional<CodeContext> ofResult(MethodSymbol method, Type result, TreePath path) {
    return models.returns(result, state).stream()
        .filter(fact -> fact.kind() == Kind.ASYNC_HANDLER)
        .filter(fact -> Conditions.hold(fact, path, state))
        .findFirst()
        .map(fact -> result(fact, Step.returns("`" + method.getSimpleName() + "`", result, path)));
  }

  /** The context that a fact about an asynchronous result stands for. */
  public static CodeContext result(Fact fact, Step step) {
    return new CodeContext(
        Answer.ASYNC_HANDLER,
        fact.isDeferredResponse() ? Basis.DEFERRED_RESPONSE : Basis.OWN_RESULT,
        CodeContext.ASYNC_HANDLER,
        ImmutableList.of(step));
  }

  /** The context that a fact about a method stands for, if it says where the method runs. */
  public static Optional<CodeContext> byKind(Fact fact, Step step) {
    return switch (fact.kind()) {
      case EVENT_LOOP ->
          Optional.of(
              CodeContext.ofFramework(Answer.EVENT_LOOP, CodeContext.eventLoop(fact), step));
      case ASYNC_HANDLER ->
          Optional.of(
              CodeContext.ofFramework(Answer.ASYNC_HANDLER, CodeContext.callback(fact), step));
      case MAY_BLOCK, OFFLOAD -> Optional.of(CodeContext.mayBlock(step));
      default -> Optional.empty();
    };
  }

  /**
   * Whether a class around {@code path} has tests, or the compilation is one of tests, which may
   * wait: nobody depends on the threads they use.
   */
  public static boolean isInTests(TreePath path, VisitorState state) {
    if (state.errorProneOptions().isTestOnlyTarget()) {
      return true;
    }
    for (TreePath outer = path; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof ClassTree tree && hasTests(tree, state)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTests(ClassTree tree, VisitorState state) {
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method
          && !method.getModifiers().getAnnotations().isEmpty()
          && isTest(Symbols.of(method), state)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method is one that a test framework runs as a test. */
  private static boolean isTest(@Nullable Symbol method, VisitorState state) {
    return method != null
        && Models.of(state).annotations(method, state).stream()
            .anyMatch(fact -> fact.kind() == Kind.TEST);
  }
}
