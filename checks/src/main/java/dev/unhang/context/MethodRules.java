package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Attribute;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the declaration of a method says about where its body runs. */
final class MethodRules {
  private final VisitorState state;
  private final Models models;

  MethodRules(VisitorState state) {
    this.state = state;
    this.models = Models.of(state);
  }

  /** Entry points and annotations, which are said of this very method and outweigh the rest. */
  CodeContext declared(MethodSymbol method, TreePath path) {
    if (isMain(method)) {
      return CodeContext.mayBlock("`main`" + Steps.line(path));
    }
    Optional<CodeContext> context = annotated(method, path);
    if (context.isEmpty()) {
      context = annotated(ASTHelpers.enclosingClass(method), path);
    }
    if (context.isEmpty()) {
      context =
          ASTHelpers.streamSuperMethods(method, state.getTypes())
              .flatMap(overridden -> annotated(overridden, path).stream())
              .findFirst();
    }
    return context.orElse(CodeContext.UNKNOWN);
  }

  /** The framework method that this one overrides, at any depth of inheritance. */
  CodeContext overridden(MethodSymbol method, TreePath path) {
    for (Fact fact : models.overrides(method, state)) {
      Optional<CodeContext> context =
          Conditions.hold(fact, path, state)
              ? byKind(fact, Steps.overrides(method, fact.type(), path))
              : Optional.empty();
      if (context.isPresent()) {
        return context.orElseThrow();
      }
    }
    return CodeContext.UNKNOWN;
  }

  /** The result type: whoever returns a future, stage, publisher or emitter should not wait. */
  CodeContext ownResult(MethodSymbol method, TreePath path) {
    Type result = method.getReturnType();
    if (result == null) {
      return CodeContext.UNKNOWN;
    }
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
        .map(fact -> result(fact, Steps.returns("`" + method.getSimpleName() + "`", result, path)));
  }

  /** The context that a fact about an asynchronous result stands for. */
  static CodeContext result(Fact fact, String step) {
    boolean deferred = "deferred".equals(fact.attributes().get("response"));
    return new CodeContext(
        Answer.ASYNC_HANDLER,
        deferred ? Basis.DEFERRED_RESPONSE : Basis.OWN_RESULT,
        Places.ASYNC_HANDLER,
        ImmutableList.of(step));
  }

  /** The context that a fact about a method stands for, if it says where the method runs. */
  static Optional<CodeContext> byKind(Fact fact, String step) {
    return switch (fact.kind()) {
      case EVENT_LOOP ->
          Optional.of(CodeContext.ofFramework(Answer.EVENT_LOOP, Places.eventLoop(fact), step));
      case ASYNC_HANDLER ->
          Optional.of(CodeContext.ofFramework(Answer.ASYNC_HANDLER, Places.callback(fact), step));
      case MAY_BLOCK, OFFLOAD -> Optional.of(CodeContext.mayBlock(step));
      default -> Optional.empty();
    };
  }

  private Optional<CodeContext> annotated(@Nullable Symbol symbol, TreePath path) {
    if (symbol == null) {
      return Optional.empty();
    }
    for (Fact fact : models.annotations(symbol, state)) {
      Optional<CodeContext> context =
          says(fact) && Conditions.hold(fact, path, state)
              ? byKind(fact, Steps.annotated(symbol, fact.type(), path))
              : Optional.empty();
      if (context.isPresent()) {
        return context;
      }
    }
    return Optional.empty();
  }

  /** An annotation alone makes nothing asynchronous: the result type does, or a condition. */
  private static boolean says(Fact fact) {
    return fact.kind() != Kind.ASYNC_HANDLER
        || fact.isConditional()
        || !fact.attribute(Attribute.PARAMETER, "").isEmpty()
        || !fact.attribute(Attribute.WITH, "").isEmpty();
  }

  private static boolean isMain(MethodSymbol method) {
    List<Symbol.VarSymbol> parameters = method.getParameters();
    return method.isStatic()
        && method.getSimpleName().contentEquals("main")
        && parameters.size() <= 1;
  }
}
