package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Models;
import org.jspecify.annotations.Nullable;

/** Who has a stream: the framework gives it to a function, and the function gives it on. */
final class StreamOwners {
  private StreamOwners() {}

  /** Whether a lambda or reference goes to a framework only, be it by way of a variable. */
  static boolean isHandedOver(TreePath function, VisitorState state) {
    TreePath bare = CallFacts.bare(function);
    return bare.getParentPath().getLeaf() instanceof VariableTree variable
        ? UsageIndex.of(state.withPath(function)).uses(getSymbol(variable)).stream()
            .allMatch(use -> isArgument(use, state))
        : isArgument(bare, state);
  }

  private static boolean isArgument(TreePath function, VisitorState state) {
    TreePath call = function.getParentPath();
    return !CallFacts.ofArgument(call.getLeaf(), function.getLeaf(), state.withPath(call))
        .isEmpty();
  }

  /** Whether a method overrides or has annotations that the models know. */
  static boolean isCalled(TreePath method, VisitorState state) {
    MethodSymbol symbol = getSymbol((MethodTree) method.getLeaf());
    VisitorState here = state.withPath(method);
    return symbol != null
        && !(Models.of(state).overrides(symbol, here).isEmpty()
            && Models.of(state).annotations(symbol, here).isEmpty());
  }

  /** Whether a call runs code that is neither in sight nor known to the models or the JDK. */
  static boolean isUnknown(TreePath call, VisitorState state) {
    Symbol callee = Symbols.of(call.getLeaf());
    return call.getLeaf() instanceof MethodInvocationTree
        && CallFacts.of(call.getLeaf(), state.withPath(call)).isEmpty()
        && callee != null
        && !callee.owner.flatName().toString().startsWith("java.");
  }

  /** Whether the code at a place is part of the function that a stream is declared in. */
  static boolean isPreparedBy(TreePath place, @Nullable VarSymbol stream, VisitorState state) {
    TreePath boundary = Trees.boundaryOrClass(place);
    TreePath declaration =
        stream == null ? null : UsageIndex.of(state.withPath(place)).declaration(stream);
    return declaration != null
        && boundary != null
        && Trees.isInside(declaration, boundary.getLeaf());
  }
}
