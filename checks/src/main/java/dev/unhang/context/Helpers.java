package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.RecordComponent;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.Step;
import dev.unhang.context.answer.Value;
import dev.unhang.context.rule.CallFacts;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of code that a method or constructor is given or returns: the file's own are read,
 * of others it is known that collections keep what they are given, and assumed that a method which
 * takes and returns the same functional interface wraps one in the other.
 */
final class Helpers {
  private static final ImmutableSet<String> COLLECTIONS =
      ImmutableSet.of(
          "java.util.Arrays",
          "java.util.Collections",
          "java.util.List",
          "java.util.Set",
          "java.util.stream.Stream");
  private static final Supplier<Type> COLLECTION = Suppliers.typeFromString("java.util.Collection");
  private static final ImmutableSet<String> ADDING =
      ImmutableSet.of("add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push");

  private final ContextEngine engine;
  private final ValueFlow flow;
  private final Callers callers;
  private final VisitorState state;

  Helpers(ContextEngine engine, ValueFlow flow, VisitorState state) {
    this.engine = engine;
    this.flow = flow;
    this.callers = new Callers(state);
    this.state = state;
  }

  /** Code that is an argument of a call or creation of which no model says anything. */
  CodeContext argument(Tree argument, TreePath call, Value value) {
    MethodSymbol method = Symbols.method(call.getLeaf());
    int position = Trees.arguments(call.getLeaf()).indexOf(argument);
    if (method == null || position < 0) {
      return CodeContext.UNKNOWN;
    }
    ImmutableList<TreePath> bodies = bodies(call);
    if (!bodies.isEmpty()) {
      return bodies.stream()
          .map(body -> into(body, (MethodTree) body.getLeaf(), position, call, value))
          .reduce(CodeContext.UNKNOWN, CodeContext::orStronger);
    }
    CodeContext held =
        method.isConstructor() ? component(method, position, value) : CodeContext.UNKNOWN;
    if (held.isKnown()) {
      return held;
    }
    if (COLLECTIONS.contains(method.owner.getQualifiedName().toString()) && method.isStatic()) {
      return flow.of(call, value);
    }
    return isAddition(method)
        ? flow.variable(Symbols.of(ASTHelpers.getReceiver((ExpressionTree) call.getLeaf())), value)
        : wrapped(argument, call, value);
  }

  /** The methods that a call may run, in this file or another of the compilation, if few. */
  private ImmutableList<TreePath> bodies(TreePath call) {
    SourceUnits units = SourceUnits.of(state);
    return Targets.of(state).of(call.getLeaf(), state.withPath(call)).stream()
        .flatMap(target -> units.declaration(target, state).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private CodeContext into(
      TreePath declaration, MethodTree tree, int position, TreePath call, Value value) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    int last = tree.getParameters().size() - 1;
    TreePath parameter =
        new TreePath(declaration, tree.getParameters().get(Math.min(position, last)));
    Value given = value.into(call, tree);
    CodeContext inside = engine.followVariable(parameter, given);
    return inside
        .orStronger(method.isConstructor() ? component(method, position, given) : inside)
        .via(Step.handedTo(value.code(), method, call));
  }

  /** A record keeps what its canonical constructor is given. */
  private CodeContext component(MethodSymbol constructor, int position, Value value) {
    ClassSymbol type = constructor.enclClass();
    List<? extends RecordComponent> components = type.getRecordComponents();
    if (components.size() != constructor.getParameters().size()) {
      return CodeContext.UNKNOWN;
    }
    RecordComponent component = components.get(Math.min(position, components.size() - 1));
    CodeContext strongest = CodeContext.UNKNOWN;
    for (Symbol member : type.members().getSymbolsByName(component.name)) {
      CodeContext held =
          member instanceof MethodSymbol accessor && accessor.getParameters().isEmpty()
              ? results(accessor, value.anywhere())
              : flow.variable(member, value);
      strongest = strongest.orStronger(held);
    }
    return strongest;
  }

  /** A call or creation that takes a function and gives one of the same kind. */
  private CodeContext wrapped(Tree argument, TreePath call, Value value) {
    return Functions.isOne(ASTHelpers.getType(call.getLeaf()), ASTHelpers.getType(argument), state)
        ? flow.of(call, value)
        : CodeContext.UNKNOWN;
  }

  /** What is made of code by a method of its own type, such as {@code andThen}. */
  CodeContext combined(TreePath call, Value value) {
    return Functions.isOne(
            ASTHelpers.getType(call.getLeaf()), ASTHelpers.getType(value.code()), state)
        ? flow.of(call, value)
        : CodeContext.UNKNOWN;
  }

  /** What a call does with the elements of a collection: hands each to a function, in place. */
  CodeContext element(TreePath call, Value value) {
    for (ExpressionTree argument : Trees.arguments(call.getLeaf())) {
      if (!CallFacts.runsInPlace(call.getLeaf(), argument, state)) {
        continue;
      }
      if (argument instanceof LambdaExpressionTree function
          && !function.getParameters().isEmpty()) {
        return flow.variable(Symbols.of(function.getParameters().get(0)), value);
      }
      if (argument instanceof MemberReferenceTree reference
          && Functions.runs(Symbols.of(reference), ASTHelpers.getType(value.code()), state)) {
        return flow.invoked(call, value);
      }
    }
    return CodeContext.UNKNOWN;
  }

  /** Code that a method of the file returns: what its callers do with it. */
  CodeContext returned(TreePath statement, Value value) {
    Optional<TreePath> boundary = Trees.boundary(statement);
    if (boundary.isEmpty()) {
      return CodeContext.UNKNOWN;
    }
    Tree leaf = boundary.orElseThrow().getLeaf();
    Value.Entry entry = value.entry();
    if (entry != null && entry.helper() == leaf) {
      return engine.follow(entry.call(), entry.outer());
    }
    MethodSymbol method = Symbols.method(leaf);
    return method == null ? CodeContext.UNKNOWN : results(method, value.anywhere());
  }

  private CodeContext results(MethodSymbol method, Value value) {
    CodeContext strongest = CodeContext.UNKNOWN;
    for (TreePath call : callers.calls(method)) {
      strongest =
          strongest.orStronger(
              flow.of(call, value).via(Step.returnedBy(value.code(), method, call)));
    }
    return strongest;
  }

  /**
   * Code that a helper makes around what it is given, or an object around what it was made with:
   * where that is handed, as far as it is the same call of the helper or the same object.
   */
  CodeContext handedOn(TreePath function, Value.Entry entry) {
    if (!(function.getLeaf() instanceof MethodTree tree)) {
      return flow.of(function, new Value(function.getLeaf(), null, entry));
    }
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    if (method.owner.equals(ASTHelpers.getSymbol(entry.helper()).owner)) {
      return ofObject(method, entry);
    }
    return callers.creations(method.enclClass()).stream()
        .filter(object -> Trees.isInside(object, entry.helper()))
        .map(object -> flow.of(object, new Value(object.getLeaf(), method, entry)))
        .reduce(CodeContext.UNKNOWN, CodeContext::orStronger);
  }

  /** Where the object is handed that a constructor made, be it through another constructor. */
  private CodeContext ofObject(MethodSymbol method, Value.Entry constructor) {
    for (Value.Entry made = constructor; made != null; made = made.outer().entry()) {
      Tree creation = made.call().getLeaf();
      if (creation instanceof NewClassTree) {
        return engine.follow(made.call(), new Value(creation, method, made.outer().entry()));
      }
    }
    return CodeContext.UNKNOWN;
  }

  private boolean isAddition(MethodSymbol method) {
    return ADDING.contains(method.getSimpleName().toString())
        && ASTHelpers.isSubtype(method.owner.type, COLLECTION.get(state), state);
  }
}
