package dev.unhang.fix.hook;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.StopCode;
import dev.unhang.model.Detail;
import dev.unhang.model.Event;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * The hook that a patch registers on a stream, and how.
 *
 * @param receiver the text of what it is registered on
 * @param variable the variable in it
 * @param method the method that registers it
 * @param function the type of what is registered
 * @param parameters how many parameters the function has
 * @param fact what the models say about it
 * @param listener what is registered if that is no function
 * @param test what has to be asked of {@code variable} before
 */
public record StreamHook(
    String receiver,
    VarSymbol variable,
    MethodSymbol method,
    Type function,
    int parameters,
    Fact fact,
    Optional<ListenerObject> listener,
    Optional<TypeTest> test) {
  public String name() {
    return method.getSimpleName().toString();
  }

  /** What {@code other} registers, on this variable. */
  StreamHook registering(StreamHook other) {
    return new StreamHook(
        receiver,
        variable,
        other.method,
        other.function,
        other.parameters,
        other.fact,
        other.listener,
        test);
  }

  /** Whether a second registration takes the place of the first. */
  public boolean isSingle() {
    return fact.slots() != Detail.Slots.MANY;
  }

  /** Whether it also runs when the stream has ended well. */
  boolean runsAtEnd() {
    return listener.isPresent() || fact.covers().contains(Event.COMPLETE);
  }

  /** The hook in words. */
  public String words() {
    return listener.isPresent()
        ? "`" + listener.orElseThrow().event().getSimpleName() + "` of a listener"
        : "`" + (receiver.startsWith(variable + ".") ? receiver : variable) + "." + name() + "`";
  }

  /**
   * The statement that registers a hook.
   *
   * @param stop what the hook does
   */
  public String statement(StopCode stop, Layout layout, FreeNames names, PatchScope scope) {
    return test.isEmpty()
        ? call(receiver, stop, layout, names, scope)
        : test.orElseThrow()
            .around(
                tested -> call(tested, stop, layout.inner(), names, scope),
                layout,
                names.without(stop.lines()),
                scope.state());
  }

  private String call(String on, StopCode stop, Layout layout, FreeNames names, PatchScope scope) {
    String function =
        listener.isPresent()
            ? listener.orElseThrow().text(stop, layout, names, scope)
            : parameters == 0 && !stop.reference().isEmpty()
                ? stop.object(this.function, scope.state())
                : stop.function(parameters, names, layout);
    return on + "." + name() + "(" + function + ");";
  }

  /** Whether values of {@code type} tell when their client goes. */
  public static boolean isHooked(Type type, VisitorState state) {
    return registration(type, state).isPresent();
  }

  /** The method of {@code type} that registers a hook, according to the models. */
  private static Optional<MemberFacts.Found> registration(Type type, VisitorState state) {
    return MemberFacts.argument(
        type, fact -> fact.kind() == Kind.DISCONNECT && fact.isHook(), state);
  }

  /** The recommended hook on a variable; empty if its type has none. */
  public static Optional<StreamHook> on(VarSymbol variable, VisitorState state) {
    return of(variable, variable.getSimpleName().toString(), variable.type, state);
  }

  /** The stream as what the framework hands over according to the models, if that has hooks. */
  static Optional<StreamHook> cast(VarSymbol stream, PatchScope scope) {
    VisitorState state = scope.state();
    return HookFacts.handedOver(stream.type, state)
        .flatMap(
            type ->
                of(stream, stream.name.toString(), type, state).stream()
                    .map(hook -> hook.after(TypeTest.of(stream, type, scope))))
        .findFirst();
  }

  private StreamHook after(TypeTest before) {
    return new StreamHook(
        receiver, variable, method, function, parameters, fact, listener, Optional.of(before));
  }

  private static Optional<StreamHook> of(
      VarSymbol variable, String receiver, Type type, VisitorState state) {
    return ofFunction(variable, receiver, registration(type, state), state)
        .or(() -> ofListener(variable, receiver, type, state));
  }

  /** A hook on an expression, which begins with {@code variable}. */
  static Optional<StreamHook> ofFunction(
      VarSymbol variable,
      String receiver,
      Optional<MemberFacts.Found> registration,
      VisitorState state) {
    return registration
        .filter(found -> found.method().getParameters().size() == 1)
        .flatMap(
            found -> {
              Type function = found.method().getParameters().get(0).type;
              return parameters(function, state)
                  .map(
                      parameters ->
                          new StreamHook(
                              receiver,
                              variable,
                              found.method(),
                              function,
                              parameters,
                              found.fact(),
                              Optional.empty(),
                              Optional.empty()));
            });
  }

  /** {@code context.addListener(..)}, of whose listener the models recommend one method. */
  private static Optional<StreamHook> ofListener(
      VarSymbol variable, String receiver, Type type, VisitorState state) {
    return MemberFacts.arguments(type, fact -> fact.kind() == Kind.DISCONNECT, state)
        .filter(found -> found.method().getParameters().size() == 1)
        .flatMap(found -> ofListener(variable, receiver, found, state).stream())
        .findFirst();
  }

  private static Optional<StreamHook> ofListener(
      VarSymbol variable, String receiver, MemberFacts.Found found, VisitorState state) {
    Type wanted = found.method().getParameters().get(0).type;
    return ListenerObject.of(wanted, state)
        .map(
            listener ->
                new StreamHook(
                    receiver,
                    variable,
                    found.method(),
                    wanted,
                    0,
                    found.fact(),
                    Optional.of(listener),
                    Optional.empty()));
  }

  /** The listener of a future that the stream has for its end, such as a socket's. */
  static Optional<StreamHook> ofEnd(VarSymbol variable, VisitorState state) {
    return MemberFacts.plainCall(
            variable.type, fact -> fact.kind() == Kind.DISCONNECT && fact.isHook(), state)
        .flatMap(end -> listening(variable, end, state));
  }

  private static Optional<StreamHook> listening(
      VarSymbol variable, MemberFacts.Found end, VisitorState state) {
    Type future = end.method().getReturnType();
    String receiver = variable.getSimpleName() + "." + end.name() + "()";
    return Models.of(state).returns(future, state).stream()
        .flatMap(fact -> fact.listener().stream())
        .flatMap(
            name ->
                MemberFacts.members(future, state).stream()
                    .filter(method -> method.getSimpleName().contentEquals(name))
                    .map(method -> new MemberFacts.Found(method, end.fact())))
        .findFirst()
        .flatMap(found -> ofFunction(variable, receiver, Optional.of(found), state));
  }

  /** How many parameters a function has, if the framework wants no result of it. */
  private static Optional<Integer> parameters(Type function, VisitorState state) {
    if (!state.getTypes().isFunctionalInterface(function)) {
      return Optional.empty();
    }
    Type descriptor = state.getTypes().findDescriptorType(function);
    int count = descriptor.getParameterTypes().size();
    return count <= 1 && ASTHelpers.isVoidType(descriptor.getReturnType(), state)
        ? Optional.of(count)
        : Optional.empty();
  }
}
