package dev.unhang.judge.disconnect.client;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
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
      madeOf(code.declaration(variable)).forEach(origin -> addOrigins(origin, origins, code));
    }
  }

  /** What a variable is made of: its initializer, or the call that a function is handed to. */
  private static ImmutableSet<Symbol> madeOf(@Nullable TreePath declaration) {
    if (declaration == null || !(declaration.getLeaf() instanceof VariableTree variable)) {
      return ImmutableSet.of();
    }
    TreePath function = declaration.getParentPath();
    TreePath call =
        function.getLeaf() instanceof LambdaExpressionTree ? Sources.callOf(function) : null;
    Tree source = call == null ? variable.getInitializer() : Trees.receiver(call.getLeaf());
    return Variables.in(source);
  }
}
