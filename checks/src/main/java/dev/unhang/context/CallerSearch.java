package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CallFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a method runs because of those who call it, and those who call them. Goes from caller to
 * caller in a loop, the nearest first: chains of calls are long, and they go in circles.
 *
 * <p>A caller's thread is the thread of what it calls. That a caller returns a future says less: it
 * may join all that it starts, in which case waiting is what it is for.
 */
final class CallerSearch {
  private final ContextEngine engine;
  private final MethodContext methods;
  private final Callers callers;
  private final VisitorState state;
  private final Deque<Node> queue = new ArrayDeque<>();
  private final Set<Visit> seen = new HashSet<>();
  private CodeContext strongest = CodeContext.UNKNOWN;

  private CallerSearch(ContextEngine engine, MethodContext methods, VisitorState state) {
    this.engine = engine;
    this.methods = methods;
    this.callers = new Callers(state);
    this.state = state;
  }

  /** Returns the answer that a check should believe of all that callers in the file give. */
  static CodeContext of(
      MethodSymbol method, ContextEngine engine, MethodContext methods, VisitorState state) {
    return new CallerSearch(engine, methods, state).search(method);
  }

  private CodeContext search(MethodSymbol method) {
    queue.add(new Node(method, null, null, false));
    for (Node node = queue.poll();
        node != null && strongest.answer() != Answer.EVENT_LOOP;
        node = queue.poll()) {
      for (TreePath use : callers.uses(node.method())) {
        if (use.getLeaf() instanceof MemberReferenceTree) {
          add(engine.ofBoundary(use), node);
        } else {
          call(use, node.then(Step.called(node.method(), use)));
        }
      }
    }
    return strongest;
  }

  /** What a place tells that {@code node} came to: by a guard, a lambda, a method around it. */
  private void call(TreePath use, Node node) {
    TreePath place = use;
    Node here = node;
    while (true) {
      Optional<TreePath> boundary = Trees.boundary(place);
      if (engine.guardAt(place).isPresent() || boundary.isEmpty()) {
        add(engine.at(place), here);
        return;
      }
      TreePath function = boundary.orElseThrow();
      if (function.getLeaf() instanceof MethodTree) {
        caller(function, here);
        return;
      }
      Optional<TreePath> outer = CallFacts.callThatRunsInPlace(function, state);
      if (outer.isEmpty()) {
        add(engine.at(place), here);
        return;
      }
      place = outer.orElseThrow();
      if (Symbols.of(place.getLeaf()) instanceof MethodSymbol method) {
        here = here.then(Step.handedTo(function.getLeaf(), method, place));
      }
    }
  }

  private void caller(TreePath declaration, Node node) {
    MethodSymbol method = Symbols.method(declaration.getLeaf());
    if (method == null) {
      return;
    }
    CodeContext local = methods.withoutCallers(declaration);
    if (local.isKnown()) {
      add(local, node);
      return;
    }
    CodeContext result = methods.ownResult(method, declaration);
    add(result, node);
    boolean onlyLoops = node.onlyLoops() || result.isKnown();
    if (seen.add(new Visit(method, onlyLoops))) {
      queue.add(new Node(method, node, null, onlyLoops));
    }
  }

  private void add(CodeContext context, Node node) {
    if (context.basis() != Basis.OWN_RESULT
        && (!node.onlyLoops() || context.answer() == Answer.EVENT_LOOP)) {
      strongest = strongest.orStronger(context.via(node.trail()));
    }
  }

  private record Visit(MethodSymbol method, boolean onlyLoops) {}

  /**
   * A place on the way from the method outwards.
   *
   * @param method the method that was come to
   * @param inner the place before it; null at the beginning
   * @param step how it was come to from there, if that is worth to be told
   * @param onlyLoops whether only event loops count from here on, because of what a method returns
   */
  private record Node(
      MethodSymbol method, @Nullable Node inner, @Nullable Step step, boolean onlyLoops) {
    Node then(Step next) {
      return new Node(method, this, next, onlyLoops);
    }

    ImmutableList<Step> trail() {
      Deque<Step> steps = new ArrayDeque<>();
      for (Node node = this; node != null; node = node.inner) {
        if (node.step != null) {
          steps.push(node.step);
        }
      }
      return ImmutableList.copyOf(steps);
    }
  }
}
