package dev.unhang.fix.hook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.hook.HookMethod.Parameter;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import dev.unhang.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the method of a class in which work has to be stopped. */
public final class HookMethods {
  private final WorkVerdict verdict;
  private final TreePath type;
  private final PatchScope scope;
  private final VisitorState state;

  public HookMethods(WorkVerdict verdict, TreePath type, PatchScope scope) {
    this.verdict = verdict;
    this.type = type;
    this.scope = scope;
    this.state = scope.state();
  }

  /** The method; one that the class has already, if one of them runs whenever a client goes. */
  public Optional<HookMethod> find() {
    ClassTree tree = (ClassTree) type.getLeaf();
    Optional<String> start = start(tree);
    Predicate<Fact> fits =
        fact -> start.map(fact.undoes()::contains).orElse(fact.undoes().isEmpty());
    Optional<HookMethod> own =
        methodsOf(verdict.scope(), type).stream()
            .filter(hook -> hook.covers(required()))
            .filter(hook -> start.isEmpty() || fits.test(hook.fact()))
            .min(
                comparing((Hook hook) -> !hook.equals(verdict.hook()))
                    .thenComparing(hook -> !isRecommended(hook)))
            .map(this::existing);
    return own.or(() -> added(tree, fits))
        .or(
            () ->
                verdict.scope().entry().getLeaf() instanceof MethodTree handler
                    ? AnnotatedHook.find(
                        tree, handler, verdict.scope().isShared(), required(), scope)
                    : Optional.empty());
  }

  /** A method that the class might override: most have nothing to override. */
  private Optional<HookMethod> added(ClassTree tree, Predicate<Fact> fits) {
    Predicate<Fact> wanted = fits.and(fact -> fact.covers().containsAll(required()));
    ImmutableList<MethodSymbol> recommended =
        MemberFacts.members(getSymbol(tree).type, state).stream()
            .filter(method -> HookFacts.isRecommended(method, wanted, state))
            .collect(toImmutableList());
    return recommended.isEmpty() ? Optional.empty() : NewHook.find(tree, recommended, scope);
  }

  /** The method that the framework calls for the client, if the models know what is its end. */
  private Optional<String> start(ClassTree tree) {
    if (!(verdict.scope().entry().getLeaf() instanceof MethodTree start)) {
      return Optional.empty();
    }
    return HookFacts.begun(getSymbol(tree).type, state)
        .filter(start.getName()::contentEquals)
        .findFirst();
  }

  /** The hook with the best chances that the class has, whichever events it misses. */
  public static ImmutableList<Hook> methodsOf(ClientScope scope, TreePath type) {
    return scope.hooks().stream()
        .filter(hook -> hook.registration() == null)
        .filter(
            hook -> hook.path().getLeaf() instanceof MethodTree method && method.getBody() != null)
        .filter(hook -> hook.path().getParentPath().getLeaf().equals(type.getLeaf()))
        .collect(toImmutableList());
  }

  private ImmutableSet<Event> required() {
    return verdict.scope().required();
  }

  private static boolean isRecommended(Hook hook) {
    return hook.fact().isHook();
  }

  /** A method of the class as it is. */
  HookMethod existing(Hook hook) {
    MethodTree declaration = (MethodTree) hook.path().getLeaf();
    MethodSymbol method = getSymbol(declaration);
    return new HookMethod(
        method.getSimpleName().toString(),
        declaration,
        null,
        parameters(declaration.getParameters()),
        verdict.isOnEventLoop(hook.path()),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** The function that is handed to a framework as the hook; empty if it is no lambda. */
  public static Optional<HookMethod> ofFunction(WorkVerdict verdict) {
    Hook hook = verdict.hook();
    return hook != null
            && hook.registration() != null
            && hook.path().getLeaf() instanceof LambdaExpressionTree lambda
            && hook.covers(verdict.scope().required())
        ? Optional.of(
            new HookMethod(
                hook.name(),
                null,
                hook.path(),
                parameters(lambda.getParameters()),
                verdict.isOnEventLoop(hook.path()),
                ImmutableList.of(),
                ImmutableList.of()))
        : Optional.empty();
  }

  public static ImmutableList<Parameter> parameters(MethodTree declaration) {
    return parameters(declaration.getParameters());
  }

  private static ImmutableList<Parameter> parameters(List<? extends VariableTree> parameters) {
    return parameters.stream()
        .map(parameter -> new Parameter(getSymbol(parameter).type, parameter.getName().toString()))
        .collect(toImmutableList());
  }
}
