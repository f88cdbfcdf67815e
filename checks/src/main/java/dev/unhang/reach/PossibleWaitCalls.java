package dev.unhang.reach;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.CalledNames;
import dev.unhang.code.CalledNames.Call;
import dev.unhang.code.CalledNames.Place;
import dev.unhang.code.Symbols;
import dev.unhang.code.Targets;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.model.Fact;
import dev.unhang.model.Form;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.function.Consumer;

/**
 * The calls of a compilation that may be a wait, or the question of a loop that asks until
 * something has ended: first by their names, then by what the models say, at last by what they wait
 * for.
 */
final class PossibleWaitCalls {
  private final CalledNames index;
  private final Models models;
  private final VisitorState state;
  private final boolean hasSummaries;

  PossibleWaitCalls(CalledNames index, VisitorState state) {
    this.index = index;
    this.models = Models.of(state);
    this.state = state;
    this.hasSummaries = models.hasSummaries();
  }

  /** Tells of the code that makes such calls. */
  void forEach(Consumer<Place> waiting) {
    ListMultimap<CompilationUnitTree, Call> uncertain = ArrayListMultimap.create();
    for (Name name : index.names()) {
      boolean isNamedSo = Symbols.isClose(name) || mayTellOfWait(name);
      add(index.calls(name), isNamedSo, waiting, uncertain);
    }
    for (Name type : index.created()) {
      add(index.creations(type), mayTellOfWait(type), waiting, uncertain);
    }
    for (Call resource : index.resources()) {
      if (mayWaitAtEnd(resource.tree())) {
        waiting.accept(resource.place());
      }
    }
    for (Call loop : index.loops()) {
      if (asks((StatementTree) loop.tree())) {
        waiting.accept(loop.place());
      }
    }
    /* What such a call waits for takes an index of its file: one file after the other. */
    for (CompilationUnitTree unit : uncertain.keySet()) {
      VisitorState there = state.withPath(new TreePath(unit));
      for (Call call : uncertain.get(unit)) {
        if (isForEnd((ExpressionTree) call.tree(), there)) {
          waiting.accept(call.place());
        }
      }
    }
  }

  private boolean mayTellOfWait(Name name) {
    return Iterables.any(models.kinds(Form.CALL, name), Kind::tellsOfWait);
  }

  private void add(
      List<Call> calls,
      boolean areNamedSo,
      Consumer<Place> waiting,
      ListMultimap<CompilationUnitTree, Call> uncertain) {
    /* Fast path: to ask for the class of each call took 0.5 % of the compilation of a framework. */
    if (areNamedSo || hasSummaries) {
      for (Call call : calls) {
        if (areNamedSo || isToldOf(call)) {
          add(call, waiting, uncertain);
        }
      }
    }
  }

  /** Whether another compilation tells of the methods of the class that a method is called of. */
  private boolean isToldOf(Call call) {
    return Symbols.of(call.tree()) instanceof MethodSymbol method
        && models.hasSummary(method.owner);
  }

  private void add(
      Call call, Consumer<Place> waiting, ListMultimap<CompilationUnitTree, Call> uncertain) {
    if (!(Symbols.of(call.tree()) instanceof MethodSymbol)) {
      return;
    }
    try {
      for (Fact fact : CallFacts.of(call.tree(), state)) {
        if (fact.kind() == Kind.WAITS) {
          uncertain.put(call.place().unit(), call);
        } else if (fact.tellsOfWait()) {
          waiting.accept(call.place());
        }
      }
      if (call.tree() instanceof MethodInvocationTree invocation
          && WaitFinder.isNamedClose(invocation)
          && ExecutorTypes.closeWaits(CallFacts.receiver(invocation), state)) {
        waiting.accept(call.place());
      }
    } catch (CompletionFailure e) {
      // a class file is missing: nobody can judge this call later, either
    }
  }

  private boolean mayWaitAtEnd(Tree resource) {
    try {
      Type type = ASTHelpers.getType(resource);
      return ExecutorTypes.closeWaits(type, state)
          || Targets.of(state)
              .closing(type, state)
              .filter(close -> models.hasSummary(close.owner))
              .isPresent();
    } catch (CompletionFailure e) {
      return false;
    }
  }

  private boolean asks(StatementTree loop) {
    try {
      return SpinLoops.asks(loop, state);
    } catch (CompletionFailure e) {
      return false;
    }
  }

  /** Whether what a call waits for is an end, or a thread: not the result of something. */
  private static boolean isForEnd(ExpressionTree call, VisitorState state) {
    try {
      if (call instanceof MemberReferenceTree reference) {
        return WaitSubjects.end(reference.getQualifierExpression(), state).isPresent();
      }
      return call instanceof MethodInvocationTree invocation
          && (WaitSubjects.end(WaitFinder.future(invocation), state).isPresent()
              || Iterables.any(
                  WaitFinder.threads(invocation),
                  thread ->
                      WaitSubjects.isOfExecutor(thread, state)
                          || WaitSubjects.isMadeHere(thread, state)));
    } catch (CompletionFailure e) {
      return false;
    }
  }
}
