package dev.unhang.reach;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Context;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.RunParameters;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Step;
import dev.unhang.model.Models;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of this compilation come to wait on the thread that calls them, and how.
 *
 * <p>Bodies are scanned when a question first reaches them, and at most once per compilation; a
 * question takes time linear in the bodies and calls that are new to it, and no recursion, so that
 * cycles and long chains do no harm. Kept on javac's {@link Context}, used on its thread.
 */
public final class WaitGraph {
  private static final Context.Key<WaitGraph> KEY = new Context.Key<>();

  private final WaitFinder finder;
  private final BiPredicate<TreePath, VisitorState> suppressed;
  private final SourceUnits units;
  private final Targets targets;
  private final Models models;
  private final Map<Symbol, Optional<Body>> methods = new HashMap<>();
  private final Map<Symbol, Optional<Body>> creations = new HashMap<>();
  private final Map<Symbol, Optional<Body>> classes = new HashMap<>();
  private final RunParameters parameters;
  private @Nullable PossibleWaits possible;

  private WaitGraph(
      WaitFinder finder, BiPredicate<TreePath, VisitorState> suppressed, VisitorState state) {
    this.finder = finder;
    this.suppressed = suppressed;
    this.units = SourceUnits.of(state);
    this.targets = Targets.of(state);
    this.models = Models.of(state);
    this.parameters = RunParameters.of(state);
  }

  /**
   * Returns the graph of the compilation that {@code state} is in.
   *
   * @param finder what counts as a wait
   * @param suppressed whether findings are switched off at a place
   */
  static WaitGraph of(
      VisitorState state, WaitFinder finder, BiPredicate<TreePath, VisitorState> suppressed) {
    WaitGraph known = state.context.get(KEY);
    if (known == null) {
      known = new WaitGraph(finder, suppressed, state);
      state.context.put(KEY, known);
      known.possible = PossibleWaits.find(state);
    }
    return known;
  }

  /** Whether a call of {@code method} may come to wait; costs a look-up. */
  boolean mayWait(MethodSymbol method) {
    return possible == null || possible.mayCome(method);
  }

  /** Whether the source of {@code symbol} is compiled in this compilation; costs a look-up. */
  boolean isSource(Symbol symbol) {
    return units.isSource(symbol);
  }

  /** The methods that a call may run, if it may come to wait. */
  ImmutableList<MethodSymbol> called(Tree call, VisitorState state) {
    return ASTHelpers.getSymbol(call) instanceof MethodSymbol method && mayWait(method)
        ? targets.of(call, state)
        : ImmutableList.of();
  }

  Targets targets() {
    return targets;
  }

  Models models() {
    return models;
  }

  RunParameters parameters() {
    return parameters;
  }

  WaitFinder finder() {
    return finder;
  }

  /**
   * Returns how a call of this file comes to wait by way of another file, by the shortest way;
   * empty if it never does.
   */
  Optional<WaitPath> behind(Tree call, VisitorState state) {
    return nearest(called(call, state), state);
  }

  /** As {@link #behind}, for the method of an object of {@code created} that is handed over. */
  Optional<WaitPath> behindObject(ClassSymbol created, VisitorState state) {
    return parameters
        .descriptor(state.getPath(), state)
        .map(method -> method.implementation(created, state.getTypes(), true))
        .flatMap(
            method -> nearest(ImmutableList.of(method), state).or(() -> Waits.far(method, state)));
  }

  /** As {@link #behind}, for the {@code close()} of a resource, which no call leads to. */
  Optional<WaitPath> behindClosing(Tree resource, VisitorState state) {
    return targets
        .closing(ASTHelpers.getType(resource), state)
        .flatMap(
            close ->
                method(close, state)
                    .filter(body -> waits(body, state))
                    .map(body -> path(body, state.getPath()))
                    .or(() -> Waits.far(close, state)));
  }

  /** How a method of this compilation comes to wait. */
  Optional<WaitPath> ofMethod(MethodSymbol method, VisitorState state) {
    return bodies(method, state).stream()
        .filter(body -> waits(body, state))
        .min(comparingInt(Body::distance))
        .map(body -> path(body, state.getPath()));
  }

  private Optional<WaitPath> nearest(ImmutableList<MethodSymbol> called, VisitorState state) {
    return called.stream()
        .flatMap(target -> bodies(target, state).stream())
        .filter(body -> body.isJudgedAt(state))
        .filter(body -> waits(body, state))
        .min(comparingInt(Body::distance))
        .map(body -> path(body, state.getPath()));
  }

  /** What runs when {@code method} is called: the method, and before it what loads its class. */
  private ImmutableList<Body> bodies(MethodSymbol method, VisitorState state) {
    ImmutableList.Builder<Body> bodies = ImmutableList.builder();
    method(method, state).ifPresent(bodies::add);
    if (method.isStatic() || method.isConstructor()) {
      loading((ClassSymbol) method.owner, state).ifPresent(bodies::add);
    }
    return bodies.build();
  }

  private boolean waits(Body body, VisitorState state) {
    if (!body.isJudged()) {
      new WaitSearch(this, state).judge(body);
    }
    return body.distance() >= 0 && staysOnThread(body, state);
  }

  private static WaitPath path(Body start, TreePath site) {
    ImmutableList.Builder<WaitPath.Hop> hops = ImmutableList.builder();
    hops.add(new WaitPath.Hop(start.name(), site));
    Body body = start;
    for (Body.Call call = body.next(); call != null; call = body.next()) {
      hops.add(new WaitPath.Hop(call.target().name(), call.path()));
      body = call.target();
    }
    Wait wait = requireNonNull(body.firstWait());
    if (wait.isFar()) {
      hops.add(FarWaits.hop(wait));
    }
    return new WaitPath(hops.build(), wait);
  }

  /** The node of a method, if its body is at hand and runs on the thread of its caller. */
  Optional<Body> method(MethodSymbol method, VisitorState state) {
    Optional<Body> known = methods.get(method);
    if (known == null) {
      known =
          possible == null || possible.isIn(method)
              ? units
                  .declaration(method, state)
                  .map(path -> new Body(Step.name(method), path, false))
              : Optional.empty();
      methods.put(method, known);
    }
    return known;
  }

  /** The node of what runs when an object of {@code type} is created, besides the constructor. */
  Optional<Body> creation(ClassSymbol type, VisitorState state) {
    return possible == null || possible.isInCreation(type)
        ? creations.computeIfAbsent(type, symbol -> initializers(type, false, state))
        : Optional.empty();
  }

  /** The node of what runs when a class is first used. */
  Optional<Body> loading(ClassSymbol type, VisitorState state) {
    return possible == null || possible.isInLoading(type)
        ? classes.computeIfAbsent(type, symbol -> initializers(type, true, state))
        : Optional.empty();
  }

  private Optional<Body> initializers(ClassSymbol type, boolean isLoading, VisitorState state) {
    String prefix = isLoading ? "the static initializer of " : "the initializer of ";
    return units
        .declaration(type, state)
        .map(path -> new Body(prefix + Step.name(type), path, isLoading));
  }

  /**
   * Whether nothing sends a method elsewhere, as {@code @Async} does. Costs an index of the file,
   * so ask only of what waits.
   */
  boolean staysOnThread(Body body, VisitorState state) {
    TreePath declaration = body.path();
    return !(declaration.getLeaf() instanceof MethodTree method)
        || ContextEngine.of(state.withPath(declaration))
                .declared(ASTHelpers.getSymbol(method), declaration)
                .answer()
            != Answer.MAY_BLOCK;
  }

  /**
   * Whether a place is reached by a thread that must not wait, and findings are not switched off.
   */
  boolean isOpen(TreePath path, VisitorState state) {
    return !suppressed.test(path, state)
        && ContextEngine.of(state.withPath(path))
            .guardAt(path)
            .filter(context -> context.answer() == Answer.MAY_BLOCK)
            .isEmpty();
  }
}
