package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CallFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Through which calls code comes to run where nobody may wait, and who else calls it.
 *
 * @param cure where it can be changed: at the place itself, or at the call in the handler if others
 *     may call the code in between; empty if there are several such calls
 * @param context where the code at {@code cure} runs; where the place does if it is empty
 * @param other a call from code that is not known to be forbidden to wait, which a change of the
 *     place would change too, in words such as {@code `stop` is also called from `Main.main` (line
 *     31)}; empty if none is in sight
 * @param calls the calls of, and references to, each method on the way that make it run where
 *     nobody may wait
 */
public record CallSites(
    Optional<TreePath> cure,
    CodeContext context,
    Optional<Step> other,
    ImmutableMap<Tree, ImmutableList<TreePath>> calls) {

  /** Returns the call sites of the code at {@code place}, which runs in {@code context}. */
  public static CallSites of(TreePath place, CodeContext context, VisitorState state) {
    return new Search(state).of(place, context);
  }

  /**
   * The calls of, and the references to, a method that make it run where nobody may wait; empty if
   * it is no helper, but runs there for what it is itself.
   */
  public ImmutableList<TreePath> callsOf(Tree method) {
    return calls.getOrDefault(method, ImmutableList.of());
  }

  /** Finds them for a place, from caller to caller, as far as methods are helpers. */
  private static final class Search {
    private final VisitorState state;
    private final ContextEngine engine;
    private final Map<Tree, ImmutableList<TreePath>> calls = new LinkedHashMap<>();

    private Search(VisitorState state) {
      this.state = state;
      this.engine = ContextEngine.of(state);
    }

    private CallSites of(TreePath place, CodeContext context) {
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
                Step.alsoCalled(symbol, Callers.call(use), use, place.getCompilationUnit()));
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
        Optional<TreePath> method = hasOther ? methodAround(site) : Trees.boundary(site);
        if (method.isEmpty() || mayChange(method.orElseThrow(), hasOther, new HashSet<>())) {
          return Optional.of(site);
        }
        Tree helper = method.orElseThrow().getLeaf();
        List<TreePath> forbidden =
            callsOf(method.orElseThrow()).stream()
                .filter(call -> !Trees.isInside(call, helper))
                .toList();
        if (forbidden.size() != 1) {
          return Optional.empty();
        }
        site = forbidden.get(0);
      }
      return Optional.empty();
    }

    /**
     * Whether a method runs only where nobody may wait, so that it may be changed; one that other
     * files may call by its name does not. A lambda runs where it is handed to.
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

    private boolean mayChangeAround(TreePath use, Set<Tree> seen) {
      return Trees.boundary(use).filter(outer -> mayChange(outer, false, seen)).isPresent();
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
            path.getLeaf() instanceof MemberReferenceTree
                ? path
                : Trees.boundary(path).orElseThrow();
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
          && Streams.zip(steps.stream().skip(skipped), last.stream(), Search::isSame)
              .allMatch(Boolean::booleanValue);
    }

    private static boolean isSame(Step one, Step other) {
      return one.at().getLeaf() == other.at().getLeaf() && one.called().equals(other.called());
    }
  }
}
