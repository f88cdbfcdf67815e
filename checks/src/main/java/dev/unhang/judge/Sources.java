package dev.unhang.judge;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
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
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code that one question is about: the file of the work, and the files that its handle comes
 * to.
 */
public final class Sources {
  private final VisitorState state;
  private final Set<UsageIndex> indexes = new LinkedHashSet<>();
  private @Nullable Callers callers;

  public Sources(VisitorState state) {
    this.state = state;
  }

  public VisitorState state() {
    return state;
  }

  /** The state for the file that {@code path} is in. */
  public VisitorState at(TreePath path) {
    return state.withPath(path);
  }

  /** Whether a method or function runs on an event loop. */
  public boolean isOnEventLoop(TreePath boundary) {
    return ContextEngine.of(state).ofBoundary(boundary).answer() == Answer.EVENT_LOOP;
  }

  /** Takes the file of {@code path} into the question. */
  public void include(TreePath path) {
    callers();
    indexes.add(UsageIndex.of(at(path)));
  }

  /** The names that refer to {@code symbol}, and the creations if it is a constructor. */
  public ImmutableList<TreePath> uses(Symbol symbol) {
    return callers().named(symbol);
  }

  /** Who calls the methods of the files. */
  public Callers callers() {
    /* The file of the work is indexed when something is asked of it: most questions end before. */
    if (callers == null) {
      indexes.add(UsageIndex.of(state));
      callers = Callers.in(indexes, state);
    }
    return callers;
  }

  /** The names that call or refer to a method, or to one that it overrides. */
  public ImmutableList<TreePath> callers(MethodSymbol method) {
    return callers().possibleUses(method);
  }

  /** Where objects are made that stand for a function, which the method is. */
  public ImmutableList<TreePath> functionObjects(MethodSymbol method) {
    ImmutableList.Builder<TreePath> creations = ImmutableList.builder();
    if (isFunction(method) && method.owner instanceof ClassSymbol type) {
      for (Symbol constructor : type.members().getSymbols(Symbol::isConstructor)) {
        creations.addAll(uses(constructor));
      }
    }
    return creations.build();
  }

  /** Whether a method implements that of a functional interface, as {@code run} does. */
  public boolean isFunction(MethodSymbol method) {
    return ASTHelpers.findSuperMethods(method, state.getTypes()).stream()
        .map(each -> each.owner)
        .anyMatch(type -> type.isInterface() && state.getTypes().isFunctionalInterface(type.type));
  }

  /** The declaration of a variable in one of the files, or null. */
  public @Nullable TreePath declaration(@Nullable Symbol symbol) {
    return callers().declaration(symbol);
  }

  /** What a variable is set to, where the code of the files does that. */
  public ImmutableList<TreePath> values(VarSymbol variable) {
    return Variables.values(declaration(variable), uses(variable));
  }

  /** The declarations of the methods of this compilation that a call may run. */
  public ImmutableList<TreePath> targets(TreePath call) {
    VisitorState here = at(call);
    ImmutableList.Builder<TreePath> targets = ImmutableList.builder();
    for (MethodSymbol target : Targets.of(state).of(call.getLeaf(), here)) {
      SourceUnits.of(state).declaration(target, here).ifPresent(targets::add);
    }
    return targets.build();
  }

  /** The functions that callers give for a parameter, which {@code out.accept(..)} calls. */
  public ImmutableList<TreePath> givenFunctions(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    TreePath parameter = receiver == null ? null : declaration(getSymbol(receiver));
    return parameter == null
        ? ImmutableList.of()
        : given(parameter).stream()
            .filter(given -> isFunction(given.getLeaf()))
            .collect(ImmutableList.toImmutableList());
  }

  /** What the callers of a method give for a parameter; of any other variable nobody gives one. */
  public ImmutableList<TreePath> given(TreePath parameter) {
    int index = Trees.indexOfParameter(parameter);
    if (index < 0
        || !(getSymbol(parameter.getParentPath().getLeaf()) instanceof MethodSymbol method)) {
      return ImmutableList.of();
    }
    return callers(method).stream()
        .map(Callers::call)
        .filter(caller -> index < Trees.arguments(caller.getLeaf()).size())
        .map(caller -> new TreePath(caller, Trees.arguments(caller.getLeaf()).get(index)))
        .collect(ImmutableList.toImmutableList());
  }

  public ImmutableList<Fact> facts(TreePath call) {
    return CallFacts.of(call.getLeaf(), at(call));
  }

  public boolean has(Kind kind, TreePath call) {
    return CallFacts.has(kind, call.getLeaf(), at(call));
  }

  /** Whether a call waits for something else than that the client takes what it is sent. */
  public boolean waits(TreePath call) {
    boolean waits = false;
    for (Fact fact : facts(call)) {
      if (fact.kind() == Kind.DISCONNECT) {
        return false;
      }
      waits |= fact.kind() == Kind.WAITS || fact.kind() == Kind.WAITS_FOR_EXECUTOR;
    }
    return waits;
  }

  /** What the models say about a function or object where it is handed over. */
  public ImmutableList<Fact> argumentFacts(TreePath value) {
    TreePath bare = CallFacts.bare(value);
    TreePath call = bare.getParentPath();
    return CallFacts.ofArgument(call.getLeaf(), bare.getLeaf(), at(call));
  }

  /** What the models say about the method that a lambda or method reference implements. */
  public ImmutableList<Fact> functionFacts(TreePath function) {
    Type type = ASTHelpers.getType(function.getLeaf());
    return Functions.descriptor(type, state).stream()
        .flatMap(method -> Models.of(state).overrides(method, type, at(function)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What the models say about a method of the source, by what it overrides and is annotated. */
  public ImmutableList<Fact> methodFacts(TreePath declaration) {
    MethodSymbol method = getSymbol((MethodTree) declaration.getLeaf());
    if (method == null) {
      return ImmutableList.of();
    }
    VisitorState here = at(declaration);
    return ImmutableList.<Fact>builder()
        .addAll(Models.of(state).overrides(method, here))
        .addAll(Models.of(state).annotations(method, here))
        .build();
  }

  /** The call or creation that a value is an argument of; null if it is none. */
  public static @Nullable TreePath callOf(TreePath value) {
    TreePath bare = CallFacts.bare(value);
    TreePath parent = bare.getParentPath();
    return Trees.arguments(parent.getLeaf()).contains(bare.getLeaf()) ? parent : null;
  }

  /** The parameter of a method of the source that an argument becomes. */
  public static Optional<VarSymbol> parameter(TreePath method, TreePath argument) {
    TreePath call = callOf(argument);
    if (call == null || !(method.getLeaf() instanceof MethodTree tree)) {
      return Optional.empty();
    }
    int last = tree.getParameters().size() - 1;
    int index = Trees.arguments(call.getLeaf()).indexOf(CallFacts.bare(argument).getLeaf());
    return last < 0
        ? Optional.empty()
        : Optional.ofNullable(getSymbol(tree.getParameters().get(Math.min(index, last))));
  }

  /** The expression that creates the anonymous class which a method is declared in, or null. */
  public static @Nullable TreePath anonymousObject(TreePath method) {
    TreePath type = method.getParentPath();
    TreePath outer = type.getParentPath();
    return outer.getLeaf() instanceof NewClassTree creation
            && creation.getClassBody() == type.getLeaf()
        ? outer
        : null;
  }

  public static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }
}
