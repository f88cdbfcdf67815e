package dev.unhang.context.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.ArrayList;
import java.util.List;

/** What conditions ask about a place that takes reading the code around it. */
final class PlaceDetails {
  private PlaceDetails() {}

  /**
   * Whether the receiver of the call at {@code path}, the object with the method at {@code path},
   * or that which is given the function at {@code path}, is made with an event loop, such as that
   * of the user interface.
   */
  static boolean isMadeForEventLoop(TreePath path, VisitorState state) {
    return makers(path, state).stream()
        .anyMatch(
            maker -> Trees.anyOwn(maker, part -> CallFacts.has(Kind.EVENT_LOOP, part, state)));
  }

  private static List<Tree> makers(TreePath path, VisitorState state) {
    Tree leaf = path.getLeaf();
    ExpressionTree receiver = Trees.receiver(leaf);
    if (receiver != null) {
      List<Tree> makers = new ArrayList<>();
      makers.add(receiver);
      Symbol variable = Symbols.of(receiver);
      UsageIndex index = UsageIndex.of(state);
      Variables.values(index.declaration(variable), index.uses(variable))
          .forEach(value -> makers.add(value.getLeaf()));
      return makers;
    }
    boolean isFunction = leaf instanceof LambdaExpressionTree || leaf instanceof NewClassTree;
    return isFunction
        ? ImmutableList.copyOf(Trees.arguments(CallFacts.bare(path).getParentPath().getLeaf()))
        : makers(
            ASTHelpers.getSymbol(
                requireNonNull(ASTHelpers.findEnclosingNode(path, ClassTree.class))),
            state);
  }

  /** The calls that make the objects of a class, those that are given such an object, and super. */
  private static List<Tree> makers(ClassSymbol type, VisitorState state) {
    List<Tree> makers = new ArrayList<>();
    Callers callers = new Callers(state);
    for (TreePath creation : callers.creations(type)) {
      makers.addAll(Trees.arguments(creation.getLeaf()));
      makers.addAll(Trees.arguments(creation.getParentPath().getLeaf()));
    }
    for (MethodSymbol constructor : Callers.constructors(type)) {
      callers.constructorCall(constructor).map(TreePath::getLeaf).ifPresent(makers::add);
    }
    return makers;
  }

  /**
   * Whether a call stands in a function that is handed to a call on the same variable, or in a
   * method that the library of {@code fact} runs on a thread of its own.
   */
  static boolean isInCallback(TreePath call, Fact fact, VisitorState state) {
    Symbol owner = Symbols.of(Trees.receiver(call.getLeaf()));
    for (TreePath path = call; path != null; path = Trees.boundaryOrClass(path)) {
      TreePath outer = CallFacts.bare(path).getParentPath();
      if (path.getLeaf() instanceof LambdaExpressionTree
          && owner != null
          && owner.equals(Symbols.of(Trees.receiver(outer.getLeaf())))) {
        return true;
      }
      if (path.getLeaf() instanceof MethodTree tree
          && Symbols.of(tree) instanceof MethodSymbol run) {
        return Models.of(state).overrides(run, state).stream()
            .anyMatch(of -> of.kind() == Kind.EVENT_LOOP && isOfOnePackage(of, fact));
      }
    }
    return false;
  }

  private static boolean isOfOnePackage(Fact one, Fact other) {
    int end = one.type().lastIndexOf('.');
    return end == other.type().lastIndexOf('.')
        && other.type().startsWith(one.type().substring(0, end));
  }
}
