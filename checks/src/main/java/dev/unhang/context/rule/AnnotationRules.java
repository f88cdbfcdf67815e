package dev.unhang.context.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Step;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * What annotations say about where a method runs: those of the method, then of its class, of the
 * classes around that, of the methods it overrides, and of its package. Annotations that are there
 * to name a thread come before all that have another purpose.
 */
final class AnnotationRules {
  private final VisitorState state;
  private final Models models;

  AnnotationRules(VisitorState state) {
    this.state = state;
    this.models = Models.of(state);
  }

  /** What annotations of {@code method} or its class say that are there to name a thread. */
  CodeContext explicit(MethodSymbol method, TreePath path) {
    return first(ImmutableList.of(method, method.owner), true, path).orElse(CodeContext.UNKNOWN);
  }

  /**
   * What the other annotations say: those around the method, and of the methods it overrides, and
   * those that name a thread by the way, as that of a request handler does.
   */
  CodeContext other(MethodSymbol method, TreePath path) {
    ImmutableList<Symbol> elements = elements(method);
    return first(elements, true, path)
        .or(() -> first(elements, false, path))
        .orElse(CodeContext.UNKNOWN);
  }

  /* The annotations around a local class say nothing of it: it may be handed to anyone. */
  private ImmutableList<Symbol> elements(MethodSymbol method) {
    ImmutableList.Builder<Symbol> elements = ImmutableList.builder();
    elements.add(method, method.owner);
    Symbol outer = method.owner.owner;
    while (outer instanceof ClassSymbol) {
      elements.add(outer);
      outer = outer.owner;
    }
    elements.addAll(
        ASTHelpers.streamSuperMethods(method, state.getTypes()).collect(toImmutableList()));
    if (outer instanceof PackageSymbol) {
      elements.add(outer);
    }
    return elements.build();
  }

  private Optional<CodeContext> first(
      ImmutableList<Symbol> elements, boolean explicit, TreePath path) {
    return elements.stream()
        .flatMap(element -> annotated(element, explicit, path).stream())
        .findFirst();
  }

  private Optional<CodeContext> annotated(Symbol symbol, boolean explicit, TreePath path) {
    for (Fact fact : models.annotations(symbol, state)) {
      Optional<CodeContext> context =
          fact.isExplicit() == explicit && Conditions.hold(fact, path, state)
              ? MethodRules.byKind(fact, Step.annotated(symbol, fact.type(), path))
              : Optional.empty();
      if (context.isPresent()) {
        return context;
      }
    }
    return Optional.empty();
  }
}
