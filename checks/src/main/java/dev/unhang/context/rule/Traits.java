package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the models say about the code around a finding: {@link Kind#isTrait}. */
public final class Traits {
  private Traits() {}

  /** Whether a trait is one of a call. */
  public static boolean ofCall(Kind trait, Tree call, VisitorState state) {
    return Symbols.of(call) instanceof MethodSymbol method
        && isAmong(trait, Models.traits(state).calls(method, CallFacts.receiver(call), state));
  }

  /** Whether a trait is one of a call of a method on an object of a type. */
  public static boolean ofCall(
      Kind trait, MethodSymbol method, @Nullable Type receiver, VisitorState state) {
    return isAmong(trait, Models.traits(state).calls(method, receiver, state));
  }

  /** Whether a trait is one of an argument of a method. */
  public static boolean ofArgument(
      Kind trait, MethodSymbol method, Type receiver, int index, VisitorState state) {
    return isAmong(trait, Models.traits(state).arguments(method, receiver, index, state));
  }

  /** Whether a trait is one of a method, or of one that it overrides. */
  public static boolean ofMethod(Kind trait, MethodSymbol method, VisitorState state) {
    return isAmong(trait, Models.traits(state).overrides(method, state));
  }

  /** Whether a trait is one of a type, or of one of its supertypes. */
  public static boolean ofType(Kind trait, @Nullable Type type, VisitorState state) {
    return isAmong(trait, Models.traits(state).types(type, state));
  }

  /** Whether a call writes to a log, be it a fluent one. */
  public static boolean isLog(ExpressionTree expression, VisitorState state) {
    ExpressionTree link = expression;
    while (link instanceof MethodInvocationTree call) {
      if (ofType(Kind.LOGS, ASTHelpers.getSymbol(call).owner.type, state)
          || ofCall(Kind.LOGS, call, state)) {
        return true;
      }
      link = ASTHelpers.getReceiver(call);
    }
    return false;
  }

  /** Whether a trait is one of this very type. */
  public static boolean ofVeryType(Kind trait, Type type, VisitorState state) {
    String name = type.tsym.flatName().toString();
    return Models.traits(state).types(type, state).stream()
        .anyMatch(fact -> fact.kind() == trait && fact.type().equals(name));
  }

  /** Whether one of some facts is of a kind. */
  public static boolean isAmong(Kind trait, List<Fact> facts) {
    return facts.stream().anyMatch(fact -> fact.kind() == trait);
  }
}
