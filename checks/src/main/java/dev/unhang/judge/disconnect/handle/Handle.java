package dev.unhang.judge.disconnect.handle;

import com.google.common.collect.ImmutableSet;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work can be stopped by: a future, subscription, timer, thread.
 *
 * @param keeping what the code does with it
 * @param variable the local variable or field that it goes to first, be it a collection, map, array
 *     or holder; null if it is thrown away or handed to other code
 * @param holders all variables and fields that may hold it, directly or among others
 */
public record Handle(Keeping keeping, @Nullable VarSymbol variable, ImmutableSet<Symbol> holders) {

  public static Handle of(HandleFlow flow) {
    VarSymbol first = flow.first();
    return new Handle(keeping(flow, first), first, flow.holders());
  }

  private static Keeping keeping(HandleFlow flow, @Nullable VarSymbol first) {
    if (flow.isGivenAway()) {
      return Keeping.GIVEN_AWAY;
    }
    if (first != null && first.owner instanceof ClassSymbol) {
      return Keeping.FIELD;
    }
    if (flow.placeWithClient() != null) {
      return Keeping.WITH_CLIENT;
    }
    return first == null ? Keeping.DROPPED : Keeping.LOCAL;
  }

  /** What code does with a handle. */
  public enum Keeping {
    /** Nobody has it: the call returns none, or its result is ignored. */
    DROPPED,
    /** A local variable has it. */
    LOCAL,
    /** A field has it. */
    FIELD,
    /** It is among what the framework keeps for the client, as the attributes of a session. */
    WITH_CLIENT,
    /** It is given to code that we do not see, or returned. */
    GIVEN_AWAY
  }
}
