package dev.unhang.context.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Step;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;

/**
 * What a class tells the framework that calls its methods about the thread it wants: with the
 * answer of a method that it overrides, or with an argument for the constructor of its superclass.
 * A superclass in sight speaks for it as well.
 */
public final class ClassRules {
  private final VisitorState state;
  private final Callers callers;

  public ClassRules(VisitorState state) {
    this.state = state;
    this.callers = new Callers(state);
  }

  /**
   * Where a framework calls the methods of the class at {@code path}; empty if the class says
   * nothing of it, and unknown if nobody can tell what it says.
   */
  public Optional<CodeContext> told(TreePath path) {
    ClassSymbol type = ASTHelpers.getSymbol((ClassTree) path.getLeaf());
    return answered(path)
        .or(() -> constructed(type))
        .or(
            () ->
                Optional.ofNullable(type.getSuperclass().tsym)
                    .flatMap(parent -> SourceUnits.of(state).declaration(parent, state))
                    .flatMap(this::told));
  }

  private Optional<CodeContext> answered(TreePath path) {
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      if (member instanceof MethodTree method
          && Symbols.of(method) instanceof MethodSymbol symbol) {
        ImmutableList<Fact> answers =
            Models.of(state).overrides(symbol, state).stream()
                .filter(fact -> fact.result().isPresent())
                .collect(ImmutableList.toImmutableList());
        if (!answers.isEmpty()) {
          return Optional.of(answer(method, answers, new TreePath(path, method)));
        }
      }
    }
    return Optional.empty();
  }

  private static CodeContext answer(MethodTree method, List<Fact> answers, TreePath path) {
    return answers.stream()
        .filter(fact -> returnsOnly(method, fact.result().orElseThrow()))
        .findFirst()
        .flatMap(
            fact ->
                MethodRules.byKind(fact, Step.answers(ASTHelpers.getSymbol(method), fact, path)))
        .orElse(CodeContext.UNKNOWN);
  }

  private static boolean returnsOnly(MethodTree method, String constant) {
    ImmutableList<ExpressionTree> results = CompletedResults.returned(method);
    return !results.isEmpty()
        && results.stream().allMatch(result -> Conditions.isConstant(result, constant));
  }

  private Optional<CodeContext> constructed(ClassSymbol type) {
    for (MethodSymbol constructor : Callers.constructors(type)) {
      Optional<TreePath> call = callers.constructorCall(constructor);
      for (Fact fact : CallFacts.of(call.map(TreePath::getLeaf).orElse(null), state)) {
        Optional<CodeContext> context =
            Conditions.hold(fact, call.orElseThrow(), state)
                ? MethodRules.byKind(fact, Step.passed(fact, call.orElseThrow()))
                : Optional.empty();
        if (context.isPresent()) {
          return context;
        }
      }
    }
    return Optional.empty();
  }
}
