package dev.unhang.fix.hook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Attribute.Compound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.hook.HookMethod.Parameter;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Event;
import dev.unhang.model.Kind;
import java.util.Optional;

/**
 * A disconnect hook that a class may declare with an annotation of the framework: one from the
 * package of an annotation that the handler has, which the models recommend. Such a method needs no
 * parameters, but may have the session that the handler has.
 */
final class AnnotatedHook {
  private AnnotatedHook() {}

  /**
   * The hook for a class with the method {@code handler}; empty if there is none.
   *
   * @param isShared whether one object of the class serves all clients, so that the hook has to be
   *     told whose it is
   */
  static Optional<HookMethod> find(
      ClassTree tree,
      MethodTree handler,
      boolean isShared,
      ImmutableSet<Event> events,
      PatchScope scope) {
    ImmutableList<Parameter> sessions =
        isShared ? sessions(handler, scope.state()) : ImmutableList.of();
    return annotation(handler, events, scope.state())
        .filter(annotation -> isFree(methodName(annotation), tree, scope.state()))
        .map(
            annotation ->
                new HookMethod(
                    methodName(annotation),
                    null,
                    null,
                    sessions,
                    false,
                    ImmutableList.of(
                        "@" + scope.name(annotation),
                        "public void " + methodName(annotation) + text(sessions, scope) + " {"),
                    ImmutableList.of()));
  }

  private static ImmutableList<Parameter> sessions(MethodTree handler, VisitorState state) {
    return HookMethods.parameters(handler).stream()
        .filter(parameter -> Traits.ofType(Kind.SESSION, parameter.type(), state))
        .collect(toImmutableList());
  }

  private static String text(ImmutableList<Parameter> parameters, PatchScope scope) {
    return parameters.stream()
        .map(parameter -> scope.typeText(parameter.type()) + " " + parameter.name())
        .collect(joining(", ", "(", ")"));
  }

  private static Optional<ClassSymbol> annotation(
      MethodTree handler, ImmutableSet<Event> events, VisitorState state) {
    try {
      for (Compound present : getSymbol(handler).getAnnotationMirrors()) {
        for (Symbol member : present.type.tsym.owner.members().getSymbols()) {
          if (member instanceof ClassSymbol type && HookFacts.isRecommended(type, events, state)) {
            return Optional.of(type);
          }
        }
      }
    } catch (CompletionFailure e) {
      return Optional.empty(); // a class file is missing: javac says so where it matters
    }
    return Optional.empty();
  }

  private static String methodName(ClassSymbol annotation) {
    String simple = annotation.getSimpleName().toString();
    return Ascii.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  /**
   * Whether no method of the class, of a class above it or of one around it is called so: callers
   * of those would call the new one.
   */
  private static boolean isFree(String name, ClassTree tree, VisitorState state) {
    for (Symbol type = getSymbol(tree); type != null; type = type.owner) {
      if (type instanceof ClassSymbol
          && MemberFacts.members(type.type, state).stream()
              .anyMatch(method -> method.getSimpleName().contentEquals(name))) {
        return false;
      }
    }
    return true;
  }
}
