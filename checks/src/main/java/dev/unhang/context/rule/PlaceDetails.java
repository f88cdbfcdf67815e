package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.code.UsageIndex;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conditions ask about a place that takes reading the code around it. */
final class PlaceDetails {
  private PlaceDetails() {}

  /**
   * Whether the receiver of the call at {@code path}, or the object with the method at {@code
   * path}, is made with an event loop, such as that of the user interface.
   */
  static boolean isMadeForEventLoop(TreePath path, VisitorState state) {
    if (path.getLeaf() instanceof MethodInvocationTree call) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      return receiver == null
          ? makers(enclosingClass(path), state).stream()
              .anyMatch(tree -> namesEventLoop(tree, state))
          : namesEventLoop(receiver, state)
              || values(Symbols.of(receiver), state).stream()
                  .anyMatch(tree -> namesEventLoop(tree, state));
    }
    return makers(enclosingClass(path), state).stream()
        .anyMatch(tree -> namesEventLoop(tree, state));
  }

  private static @Nullable TreePath enclosingClass(TreePath path) {
    TreePath outer = path;
    while (outer != null && !(outer.getLeaf() instanceof ClassTree)) {
      outer = outer.getParentPath();
    }
    return outer;
  }

  /** What is assigned to a variable of the file. */
  static List<Tree> values(@Nullable Symbol variable, VisitorState state) {
    List<Tree> values = new ArrayList<>();
    UsageIndex index = UsageIndex.of(state);
    TreePath declaration = index.declaration(variable);
    if (variable == null || declaration == null) {
      return values;
    }
    if (declaration.getLeaf() instanceof VariableTree tree && tree.getInitializer() != null) {
      values.add(tree.getInitializer());
    }
    for (TreePath use : index.uses(variable)) {
      if (use.getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == use.getLeaf()) {
        values.add(assignment.getExpression());
      }
    }
    return values;
  }

  /** The calls that make the objects of a class, those that are given such an object, and super. */
  private static List<Tree> makers(@Nullable TreePath type, VisitorState state) {
    List<Tree> makers = new ArrayList<>();
    if (type == null || !(Symbols.of(type.getLeaf()) instanceof ClassSymbol symbol)) {
      return makers;
    }
    for (TreePath creation : new Callers(state).creations(symbol)) {
      makers.addAll(Trees.arguments(creation.getLeaf()));
      makers.addAll(Trees.arguments(creation.getParentPath().getLeaf()));
    }
    for (MethodSymbol constructor : Callers.constructors(symbol)) {
      TreePath declaration = UsageIndex.of(state).declaration(constructor);
      if (declaration != null
          && declaration.getLeaf() instanceof MethodTree tree
          && tree.getBody() != null) {
        tree.getBody().getStatements().stream().limit(1).forEach(makers::add);
      }
    }
    return makers;
  }

  private static boolean namesEventLoop(Tree tree, VisitorState state) {
    return anyCall(tree, call -> CallFacts.has(Kind.EVENT_LOOP, call, state));
  }

  /**
   * Whether the call at {@code path} asks an object for its result in the object's own callback.
   */
  static boolean isInOwnCallback(TreePath path, VisitorState state) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    boolean isOwn =
        receiver == null
            || (receiver instanceof IdentifierTree name && name.getName().contentEquals("this"));
    Optional<TreePath> boundary = Trees.boundary(path);
    return isOwn
        && boundary.isPresent()
        && Symbols.of(boundary.orElseThrow().getLeaf()) instanceof MethodSymbol method
        && ASTHelpers.streamSuperMethods(method, state.getTypes()).findAny().isPresent()
        && Models.of(state).overrides(method, state).stream()
            .anyMatch(fact -> fact.kind() == Kind.COMPLETION);
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

  /** Whether a method returns a constant of that name, whichever way it goes. */
  static boolean returnsOnly(MethodTree method, String constant) {
    List<ExpressionTree> results = new ArrayList<>();
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        results.add(tree.getExpression());
        return super.visitReturn(tree, null);
      }
    }.scan(method.getBody(), null);
    return !results.isEmpty()
        && results.stream()
            .map(Symbols::of)
            .allMatch(symbol -> symbol != null && symbol.getSimpleName().contentEquals(constant));
  }

  /** Whether a method begins a response that ends after it has returned. */
  static boolean startsAsync(MethodTree method, VisitorState state) {
    return anyCall(
        method.getBody(),
        call -> CallFacts.of(call, state).stream().anyMatch(PlaceDetails::startsResponse));
  }

  private static boolean startsResponse(Fact fact) {
    return fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.RESPONSE;
  }

  private static boolean anyCall(@Nullable Tree tree, CallTest test) {
    return Trees.anyOwn(
        tree, part -> part instanceof MethodInvocationTree call && test.holds(call));
  }

  /** A question about a call. */
  private interface CallTest {
    boolean holds(MethodInvocationTree call);
  }
}
