package dev.unhang.judge.disconnect.client;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the stream of a client from others that the code has to do with: those of other clients, or
 * of a server that it calls itself.
 */
final class OtherStreams {
  private OtherStreams() {}

  /** Whether a variable stands for something that has nothing to do with the client. */
  static boolean isOne(@Nullable VarSymbol variable, @Nullable VarSymbol client, Sources code) {
    return variable != null
        && client != null
        && !client.owner.equals(variable.type.tsym)
        && isNew(code.declaration(variable))
        && Collections.disjoint(origins(variable, code), origins(client, code));
  }

  /**
   * Whether a value is made here, or given to a function: of any other, nobody knows whose it is.
   */
  private static boolean isNew(@Nullable TreePath declaration) {
    return declaration != null
        && declaration.getLeaf() instanceof VariableTree variable
        && (declaration.getParentPath().getLeaf() instanceof LambdaExpressionTree
            || Variables.bare(variable.getInitializer()) instanceof NewClassTree);
  }

  /** A variable, and those that it was made of. */
  private static Set<Symbol> origins(Symbol variable, Sources code) {
    Set<Symbol> origins = new LinkedHashSet<>();
    addOrigins(variable, origins, code);
    return origins;
  }

  private static void addOrigins(Symbol variable, Set<Symbol> origins, Sources code) {
    if (origins.add(variable)) {
      madeOf((VarSymbol) variable, code).forEach(origin -> addOrigins(origin, origins, code));
    }
  }

  /**
   * What a variable is made of: its values, what a method of the source returns for one, or the
   * call that a function is handed to.
   */
  private static ImmutableSet<Symbol> madeOf(VarSymbol variable, Sources code) {
    TreePath declaration = code.declaration(variable);
    TreePath function = declaration == null ? null : declaration.getParentPath();
    if (function != null && function.getLeaf() instanceof LambdaExpressionTree) {
      TreePath call = Sources.callOf(function);
      return call == null ? ImmutableSet.of() : Variables.in(Trees.receiver(call.getLeaf()));
    }
    ImmutableSet.Builder<Symbol> origins = ImmutableSet.builder();
    for (TreePath value : code.values(variable)) {
      origins.addAll(Variables.in(value.getLeaf()));
      for (TreePath maker : code.targets(value)) {
        CompletedResults.returned(maker.getLeaf())
            .forEach(result -> origins.addAll(Variables.in(result)));
      }
    }
    return origins.build();
  }
}
