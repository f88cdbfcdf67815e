package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Step;
import dev.unhang.context.answer.Steps;
import dev.unhang.context.rule.CallFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the {@link CallSites} of a place, from caller to caller, as far as methods are helpers. */
final class CallSiteSearch {
  private final VisitorState state;
  private final ContextEngine engine;
  private final Map<Tree, ImmutableList<TreePath>> calls = new LinkedHashMap<>();

  CallSiteSearch(VisitorState state) {
    this.state = state;
    this.engine = ContextEngine.of(state);
  }

  CallSites of(TreePath place, CodeContext context) {
    Optional<Step> other = other(place);
    Optional<TreePath> cure = cure(place, other.isPresent());
    return new CallSites(
        cure,
        cure.filter(site -> site.getLeaf() != place.getLeaf()).map(this::context).orElse(context),
        other,
        ImmutableMap.copyOf(calls));
  }

  /** The nearest call from elsewhere of the method around a place, or of one that calls it. */
  private Optional<Step> other(TreePath place) {
    Deque<TreePath> open = new ArrayDeque<>();
    Set<Tree> seen = new HashSet<>();
    methodAround(place).ifPresent(open::add);
    for (TreePath method = open.poll(); method != null; method = open.poll()) {
      MethodSymbol symbol = Symbols.method(method.getLeaf());
      if (symbol == null || !seen.add(method.getLeaf()) || callsOf(method).isEmpty()) {
        continue;
      }
      for (TreePath use : Callers.everywhere(symbol, at(method)).possibleUses(symbol)) {
        if (Trees.isInside(use, method.getLeaf())) {
          continue;
        }
        if (!context(use).mustNotWait()) {
          return Optional.of(
              Steps.alsoCalled(symbol, Callers.call(use), caller(use), place.getCompilationUnit()));
        }
        methodAround(use).ifPresent(open::add);
      }
    }
    return Optional.empty();
  }

  private Optional<TreePath> cure(TreePath place, boolean hasOther) {
    TreePath site = place;
    Set<Tree> seen = new HashSet<>();
    while (seen.add(site.getLeaf())) {
      Optional<TreePath> method =
          hasOther
              ? methodAround(site)
              : Trees.boundary(site).filter(path -> path.getLeaf() instanceof MethodTree);
      if (method.isEmpty() || mayChange(method.orElseThrow(), hasOther, new HashSet<>())) {
        return Optional.of(site);
      }
      ImmutableList<TreePath> forbidden = callsOf(method.orElseThrow());
      if (forbidden.size() != 1) {
        return Optional.empty();
      }
      site = forbidden.get(0);
    }
    return Optional.empty();
  }

  /**
   * Whether a method runs only where nobody may wait, so that it may be changed; one that other
   * files may call by its name does not.
   */
  private boolean mayChange(TreePath method, boolean hasOther, Set<Tree> seen) {
    MethodSymbol symbol = Symbols.method(method.getLeaf());
    if (symbol == null || !seen.add(method.getLeaf()) || callsOf(method).isEmpty()) {
      return true;
    }
    return !hasOther
        && (symbol.isConstructor()
            || !isNamed(symbol, method)
            || (symbol.isPrivate()
                && new Callers(at(method))
                    .uses(symbol).stream()
                        .allMatch(
                            use ->
                                context(use).mustNotWait()
                                    && (use.getLeaf() instanceof MemberReferenceTree
                                        || mayChangeAround(use, seen)))));
  }

  /** Whether a method is called as what it is, and not only as one that it implements. */
  private boolean isNamed(MethodSymbol symbol, TreePath method) {
    return !UsageIndex.of(at(method)).uses(symbol).isEmpty();
  }

  /** A lambda runs where it is handed to; a method has to be looked at. */
  private boolean mayChangeAround(TreePath use, Set<Tree> seen) {
    return Trees.boundary(use)
        .filter(outer -> !(outer.getLeaf() instanceof MethodTree) || mayChange(outer, false, seen))
        .isPresent();
  }

  /** The calls that make a method run where nobody may wait. */
  private ImmutableList<TreePath> callsOf(TreePath method) {
    ImmutableList<TreePath> known = calls.get(method.getLeaf());
    if (known != null) {
      return known;
    }
    ImmutableList<TreePath> found = forbiddenCalls(method);
    calls.put(method.getLeaf(), found);
    for (TreePath call : found) {
      Trees.boundary(call)
          .filter(outer -> outer.getLeaf() instanceof MethodTree)
          .ifPresent(this::callsOf);
    }
    return found;
  }

  private ImmutableList<TreePath> forbiddenCalls(TreePath method) {
    MethodSymbol symbol = Symbols.method(method.getLeaf());
    if (symbol == null) {
      return ImmutableList.of();
    }
    CodeContext context = engine.ofBoundary(method);
    ImmutableList<TreePath> uses = new Callers(at(method)).uses(symbol);
    return context.mustNotWait() && uses.stream().anyMatch(use -> isReason(use, method, context))
        ? uses.stream()
            .filter(use -> context(use).mustNotWait())
            .map(Callers::call)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /**
   * Whether a method runs where it does because it is called, or referred to, at a place: the
   * evidence for the method ends with that for the place.
   */
  private boolean isReason(TreePath use, TreePath method, CodeContext context) {
    CodeContext caller = context(use);
    return caller.mustNotWait()
        && !caller.trail().isEmpty()
        && !Trees.isInside(use, method.getLeaf())
        && endsWith(context.trail(), caller.trail());
  }

  /** The method that a place belongs to, be it through lambdas that run in place; if any. */
  private Optional<TreePath> methodAround(TreePath place) {
    TreePath path = place;
    while (path.getLeaf() instanceof MemberReferenceTree
        || Trees.boundary(path)
            .filter(outer -> !(outer.getLeaf() instanceof MethodTree))
            .isPresent()) {
      TreePath function =
          path.getLeaf() instanceof MemberReferenceTree ? path : Trees.boundary(path).orElseThrow();
      Optional<TreePath> call = CallFacts.callThatRunsInPlace(function, at(function));
      if (call.isEmpty()) {
        return Optional.empty();
      }
      path = call.orElseThrow();
    }
    return Trees.boundary(path);
  }

  private CodeContext context(TreePath use) {
    return use.getLeaf() instanceof MemberReferenceTree ? engine.ofBoundary(use) : engine.at(use);
  }

  private VisitorState at(TreePath path) {
    return state.withPath(path);
  }

  private static boolean endsWith(List<Step> steps, List<Step> last) {
    int skipped = steps.size() - last.size();
    return skipped >= 0
        && Streams.zip(steps.stream().skip(skipped), last.stream(), CallSiteSearch::isSame)
            .allMatch(Boolean::booleanValue);
  }

  private static boolean isSame(Step one, Step other) {
    return one.at().getLeaf() == other.at().getLeaf() && one.called().equals(other.called());
  }

  /** The name of the method around a call; of the class, if it is in no method. */
  private static String caller(TreePath use) {
    for (TreePath outer = use; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof MethodTree || outer.getLeaf() instanceof ClassTree) {
        Symbol symbol = Symbols.of(outer.getLeaf());
        if (symbol instanceof MethodSymbol method && !method.owner.getSimpleName().isEmpty()) {
          return Steps.name(method);
        }
        if (symbol instanceof ClassSymbol type && !type.getSimpleName().isEmpty()) {
          return type.getSimpleName().toString();
        }
      }
    }
    return "elsewhere";
  }
}
