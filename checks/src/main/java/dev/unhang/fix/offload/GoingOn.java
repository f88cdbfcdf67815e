package dev.unhang.fix.offload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Form;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * How code on an event loop goes on behind a wait that has moved. The models say so, with {@code
 * goes-on}.
 *
 * @param fact what they say
 * @param method the method that the code is handed to; empty if it may stay with the wait
 * @param receiver what the method is called on; empty for the class itself, or for this object
 */
public record GoingOn(Fact fact, Optional<MethodSymbol> method, String receiver) {

  /** The ways that are open to code at a place, whose context is given. */
  public static ImmutableList<GoingOn> at(TreePath place, CodeContext context, VisitorState state) {
    return facts(context, state).stream()
        .flatMap(fact -> of(fact, place, state).stream())
        .collect(toImmutableList());
  }

  /** What the models say about the framework whose event loop a context is about. */
  private static ImmutableList<Fact> facts(CodeContext context, VisitorState state) {
    return Models.traits(Kind.GOES_ON, state).stream()
        .filter(fact -> CodeContext.eventLoop(fact).equals(context.place()))
        .collect(toImmutableList());
  }

  /** The means of a framework that has workers of its own, and wants no other threads. */
  static Optional<GoingOn> worker(TreePath place, CodeContext context, VisitorState state) {
    return at(place, context, state).stream().filter(GoingOn::isWorker).findFirst();
  }

  static boolean needsWorker(CodeContext context, VisitorState state) {
    return facts(context, state).stream().anyMatch(fact -> fact.listener().isPresent());
  }

  /** Whether a framework runs the code last, and ends its workers as soon as that has returned. */
  static boolean isLast(CodeContext context, VisitorState state) {
    return context.trail().stream()
        .map(step -> step.at().getLeaf())
        .filter(MethodTree.class::isInstance)
        .map(method -> ASTHelpers.getSymbol((MethodTree) method))
        .flatMap(method -> Models.of(state).overrides(method, state).stream())
        .anyMatch(fact -> fact.called() == Detail.Called.LAST);
  }

  private static Optional<GoingOn> of(Fact fact, TreePath place, VisitorState state) {
    if (fact.form() == Form.TYPE) {
      return Optional.of(new GoingOn(fact, Optional.empty(), ""));
    }
    Type type = state.getTypeFromString(fact.type().replace('$', '.'));
    return type == null
        ? Optional.empty()
        : method(fact, type, state)
            .flatMap(
                method ->
                    (method.isStatic() ? Optional.of("") : Receivers.of(type, place, state))
                        .map(receiver -> new GoingOn(fact, Optional.of(method), receiver)));
  }

  private static Optional<MethodSymbol> method(Fact fact, Type type, VisitorState state) {
    return Streams.stream(type.tsym.members().getSymbolsByName(state.getName(fact.member())))
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(
            method ->
                Traits.ofArgument(Kind.GOES_ON, method, type, fact.argument(), state)
                    && method.getParameters().size() == 1)
        .findFirst();
  }

  /** Whether what follows may stay with the wait. */
  public boolean staysWithWait() {
    return method.isEmpty();
  }

  /** Whether the method runs the wait itself, and what follows is handed to its result. */
  public boolean isWorker() {
    return fact.listener().isPresent();
  }

  /** Whether that takes what follows only if the work has not failed. */
  public boolean mayFail() {
    return fact.isUncertain();
  }

  /** The method that takes what follows the work of a worker. */
  public String listener() {
    return fact.listener().orElse("");
  }

  /** The call up to its parenthesis: {@code Toolkit.runLater}. */
  public String call(PatchScope scope) {
    MethodSymbol called = method.orElseThrow();
    String owner = called.isStatic() ? scope.name(called.owner) : receiver;
    return (owner.isEmpty() ? "" : owner + ".") + called.getSimpleName();
  }

  /** The method in words. */
  public String name() {
    return method
        .map(called -> called.owner.getSimpleName() + "." + called.getSimpleName())
        .orElse("");
  }
}
