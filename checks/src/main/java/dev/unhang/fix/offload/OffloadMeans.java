package dev.unhang.fix.offload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a library runs code on a thread that may block, by the type of its asynchronous result. The
 * models say so, with {@code offload returns}.
 *
 * @param type the result type
 * @param fact what the models say about it
 * @param downstream the operator that moves what follows it; empty if there is none
 * @param subscription the operator that moves the source; empty if there is none
 */
public record OffloadMeans(Type type, Fact fact, String downstream, String subscription) {

  /** The means for a result of {@code type}: the type itself, as the result must have its type. */
  public static Optional<OffloadMeans> of(@Nullable Type type, VisitorState state) {
    return type == null || type.isErroneous() || type.tsym == null
        ? Optional.empty()
        : Models.of(state).returns(type, state).stream()
            .filter(fact -> fact.kind() == Kind.OFFLOAD)
            .filter(fact -> type.tsym.flatName().contentEquals(fact.type()))
            .findFirst()
            .map(fact -> of(type, fact, state));
  }

  /** What moves all that a method or lambda does, in words that end a sentence; may be empty. */
  public static String words(TreePath boundary, PatchScope scope) {
    return boundary.getLeaf() instanceof MethodTree method
        ? of(ASTHelpers.getType(method.getReturnType()), scope.state())
            .filter(OffloadMeans::hasCallable)
            .map(
                means ->
                    ", and with it all that `%s` does, with `%s`"
                        .formatted(
                            method.getName(), means.qualified(means.factory(true), scope.fresh())))
            .orElse("")
        : "";
  }

  private static OffloadMeans of(Type type, Fact fact, VisitorState state) {
    return fact.on().isEmpty()
        ? new OffloadMeans(type, fact, "", "")
        : new OffloadMeans(
            type,
            fact,
            mover(type, Detail.Moves.DOWNSTREAM, state),
            mover(type, Detail.Moves.SUBSCRIPTION, state));
  }

  /** The operator that moves a part of a chain to the scheduler in its argument. */
  private static String mover(Type type, Detail.Moves what, VisitorState state) {
    return MemberFacts.call(
            type,
            fact ->
                fact.kind() == Kind.OFFLOAD
                    && fact.moves() == what
                    && fact.scheduler() == Detail.Scheduler.ARGUMENT,
            state)
        .map(MemberFacts.Found::name)
        .orElse("");
  }

  /** Whether a method answers through an observer, which any one thread may call. */
  static boolean hasObserver(MethodTree method, VisitorState state) {
    return method.getParameters().stream()
        .map(ASTHelpers::getType)
        .filter(Objects::nonNull)
        .anyMatch(type -> isObserver(type, state));
  }

  /** Whether a client is answered through a value of {@code type}. */
  public static boolean isObserver(Type type, VisitorState state) {
    return Models.of(state).types(type, state).stream()
        .anyMatch(
            fact -> fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.RESPONSE);
  }

  /** Whether values of {@code type} do their work when somebody subscribes. */
  public static boolean isStream(@Nullable Type type, VisitorState state) {
    return of(type, state).filter(OffloadMeans::isChain).isPresent();
  }

  public boolean isChain() {
    return !downstream.isEmpty() && !subscription.isEmpty();
  }

  /** Whether a body that returns {@code type} can be deferred. */
  boolean hasDefer() {
    return !factory(false).isEmpty();
  }

  boolean hasCallable() {
    return !factory(true).isEmpty();
  }

  /**
   * The text up to the arrow of a lambda that is run elsewhere once a result that is complete is
   * there, and goes on with the result that it returns: for a library without a factory that
   * defers. Empty if there is no such method.
   */
  Optional<String> openComposed(String parameter, PatchScope scope) {
    VisitorState state = scope.state();
    String start = scope.name(owner(factory(true))) + "." + just() + "(null).";
    return Models.of(state).returns(type, state).stream()
        .flatMap(each -> each.compose().stream())
        .flatMap(name -> MemberFacts.members(type, state).stream().filter(each -> is(each, name)))
        .flatMap(method -> Models.of(state).arguments(method, type, 0, state).stream())
        .filter(each -> each.kind() == Kind.COMPLETION)
        .flatMap(each -> each.instead().stream())
        .findFirst()
        .map(sibling -> start + sibling + "(" + parameter + " -> ");
  }

  private static boolean is(MethodSymbol method, String name) {
    return method.getSimpleName().contentEquals(name) && method.getParameters().size() == 1;
  }

  /** The factory of a completed result, which makes the callable factory sufficient. */
  String just() {
    return fact.value().orElse("");
  }

  /** Whether a deferred body may throw checked exceptions. */
  boolean mayThrow(boolean plain, VisitorState state) {
    String factory = factory(plain);
    int hash = factory.indexOf('#');
    Type owner = hash < 0 ? type : state.getTypeFromString(factory.substring(0, hash));
    for (String name : Splitter.on("().").split(factory.substring(hash + 1))) {
      ImmutableList<MethodSymbol> methods = methods(owner, name, state);
      if (methods.isEmpty()) {
        return false;
      }
      if (factory.endsWith(name)) {
        return methods.stream().allMatch(method -> takesWhatThrows(method, state));
      }
      owner = methods.get(0).getReturnType();
    }
    return false;
  }

  private static ImmutableList<MethodSymbol> methods(
      @Nullable Type owner, String name, VisitorState state) {
    return owner == null
        ? ImmutableList.of()
        : Streams.stream(owner.tsym.members().getSymbolsByName(state.getName(name)))
            .filter(MethodSymbol.class::isInstance)
            .map(MethodSymbol.class::cast)
            .collect(toImmutableList());
  }

  private static boolean takesWhatThrows(MethodSymbol factory, VisitorState state) {
    if (factory.getParameters().isEmpty()) {
      return false;
    }
    Type function = factory.getParameters().get(0).type;
    return state.getTypes().isFunctionalInterface(function)
        && state.getTypes().findDescriptorType(function).getThrownTypes().stream()
            .anyMatch(thrown -> ASTHelpers.isCheckedExceptionType(thrown, state));
  }

  /**
   * The text up to the arrow of the lambda.
   *
   * @param witness the type argument of the factory, in angle brackets; empty if it is inferred
   */
  String open(boolean plain, String witness, PatchScope scope) {
    String factory = qualified(factory(plain), scope);
    int member = factory.lastIndexOf('.') + 1;
    return factory.substring(0, member) + witness + factory.substring(member) + "(() -> ";
  }

  /** The text behind the lambda. */
  String close(boolean plain, FreeNames names, PatchScope scope) {
    if (isChain()) {
      return ")." + subscription + "(" + scheduler(scope) + ")";
    }
    return takesExecutor(factory(plain), scope.state())
        ? ", " + Aside.executor(names, scope) + ")"
        : ")";
  }

  /** Whether a factory may be given an executor: what waits would use up the one for all. */
  private static boolean takesExecutor(String factory, VisitorState state) {
    int hash = factory.indexOf('#');
    Type owner = hash < 0 ? null : state.getTypeFromString(factory.substring(0, hash));
    return methods(owner, factory.substring(hash + 1), state).stream()
        .filter(method -> method.getParameters().size() == 2)
        .flatMap(method -> Models.of(state).arguments(method, owner, 0, state).stream())
        .anyMatch(fact -> fact.runnerArgument() == 1);
  }

  /** The expression for a scheduler whose threads may block. */
  String scheduler(PatchScope scope) {
    return qualified(fact.on().orElse(""), scope) + "()";
  }

  private String factory(boolean plain) {
    return (plain ? fact.callable() : fact.defer()).orElse("");
  }

  private String qualified(String factory, PatchScope scope) {
    return scope.name(owner(factory)) + "." + factory.substring(factory.indexOf('#') + 1);
  }

  private String owner(String factory) {
    int hash = factory.indexOf('#');
    return (hash < 0 ? fact.type() : factory.substring(0, hash)).replace('$', '.');
  }
}
