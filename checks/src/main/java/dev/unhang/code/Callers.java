package dev.unhang.code;

import static javax.lang.model.element.Modifier.ABSTRACT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the methods and constructors of some files: one, unless more are named.
 *
 * <p>Two questions have two answers. Where a method runs is judged by {@link #uses}: a call of an
 * abstract method counts as a call of the methods that implement it, if the file declares it and at
 * most three methods that do. Who may be in the way of a change is in {@link #possibleUses}, where
 * every call counts that may come to the method.
 */
public final class Callers {
  private static final int MOST_IMPLEMENTATIONS = 3;

  private final UsageIndex index;
  private final Set<UsageIndex> indexes;
  private final VisitorState state;
  private final Types types;

  /** Creates the callers in the file that {@code state} is in. */
  public Callers(VisitorState state) {
    this(ImmutableSet.of(UsageIndex.of(state)), state);
  }

  private Callers(Set<UsageIndex> indexes, VisitorState state) {
    this.index = UsageIndex.of(state);
    this.indexes = indexes;
    this.state = state;
    this.types = state.getTypes();
  }

  /**
   * Returns the callers in some files.
   *
   * @param indexes what the files use; the caller may add to it later
   */
  public static Callers in(Set<UsageIndex> indexes, VisitorState state) {
    return new Callers(indexes, state);
  }

  /**
   * Returns the callers of {@code method} in all files of the compilation whose bodies are at hand.
   */
  public static Callers everywhere(MethodSymbol method, VisitorState state) {
    return everywhere(method, call -> true, state);
  }

  /** As {@link #everywhere}, leaving out the other files that have none of the calls wanted. */
  public static Callers everywhere(
      MethodSymbol method, Predicate<Tree> wanted, VisitorState state) {
    return method.isPrivate()
        ? new Callers(state)
        : new Callers(CalledNames.of(state).filesThatCall(method, wanted, state), state);
  }

  /** The same for the class literals of a type. */
  public static Callers everywhere(ClassSymbol type, VisitorState state) {
    return new Callers(CalledNames.of(state).filesThatName(type, state), state);
  }

  /** The names, and for constructors the creations, that call {@code method} or refer to it. */
  public ImmutableList<TreePath> uses(MethodSymbol method) {
    ImmutableList.Builder<TreePath> uses = ImmutableList.builder();
    uses.addAll(index.uses(method));
    if (method.isConstructor()) {
      uses.addAll(index.creations(method));
    } else if (!method.isStatic() && !method.isPrivate()) {
      ASTHelpers.streamSuperMethods(method, types)
          .filter(this::isServedHere)
          .forEach(overridden -> uses.addAll(index.uses(overridden)));
    }
    return uses.build();
  }

  /** The same for all that may call {@code method}, be it as one of many that they may call. */
  public ImmutableList<TreePath> possibleUses(MethodSymbol method) {
    ImmutableList.Builder<TreePath> uses = ImmutableList.builder();
    uses.addAll(named(method));
    if (!method.isConstructor() && !method.isStatic() && !method.isPrivate()) {
      ASTHelpers.findSuperMethods(method, types).stream()
          .filter(SourceUnits.of(state)::isSource)
          .forEach(overridden -> uses.addAll(named(overridden)));
    }
    return uses.build();
  }

  /** The declaration of a symbol in one of the files, or null. */
  public @Nullable TreePath declaration(@Nullable Symbol symbol) {
    for (UsageIndex each : indexes) {
      TreePath path = each.declaration(symbol);
      if (path != null) {
        return path;
      }
    }
    return null;
  }

  /** The names that refer to {@code symbol}, and the creations if it is a constructor. */
  public ImmutableList<TreePath> named(Symbol symbol) {
    ImmutableList.Builder<TreePath> uses = ImmutableList.builder();
    for (UsageIndex each : indexes) {
      uses.addAll(each.uses(symbol)).addAll(each.creations(symbol));
    }
    return uses.build();
  }

  /**
   * What the callers of a method give for one of its parameters.
   *
   * @param parameter the declaration of the variable; of any other than a parameter nobody gives
   *     the value
   */
  public ImmutableList<ExpressionTree> given(TreePath parameter) {
    int index = Trees.indexOfParameter(parameter);
    MethodSymbol method = index < 0 ? null : Symbols.method(parameter.getParentPath().getLeaf());
    return method == null
        ? ImmutableList.of()
        : possibleUses(method).stream()
            .map(use -> Trees.arguments(call(use).getLeaf()))
            .filter(arguments -> index < arguments.size())
            .map(arguments -> (ExpressionTree) arguments.get(index))
            .collect(ImmutableList.toImmutableList());
  }

  /** The calls of {@code method}. */
  public ImmutableList<TreePath> calls(MethodSymbol method) {
    return uses(method).stream()
        .filter(Callers::isCall)
        .map(TreePath::getParentPath)
        .collect(ImmutableList.toImmutableList());
  }

  /** The creations of objects of {@code type}. */
  public ImmutableList<TreePath> creations(ClassSymbol type) {
    return constructors(type).stream()
        .flatMap(constructor -> index.creations(constructor).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The mentions of {@code type} as a class literal. */
  public ImmutableList<TreePath> literals(ClassSymbol type) {
    return index.creations(type);
  }

  /** The call of another constructor that a constructor begins with. */
  public Optional<TreePath> constructorCall(MethodSymbol constructor) {
    TreePath declaration = index.declaration(constructor);
    if (declaration == null
        || !(declaration.getLeaf() instanceof MethodTree tree)
        || tree.getBody() == null
        || tree.getBody().getStatements().isEmpty()
        || !(tree.getBody().getStatements().get(0) instanceof ExpressionStatementTree first)) {
      return Optional.empty();
    }
    TreePath statement = new TreePath(new TreePath(declaration, tree.getBody()), first);
    return Optional.of(new TreePath(statement, first.getExpression()));
  }

  public static ImmutableList<MethodSymbol> constructors(ClassSymbol type) {
    ImmutableList.Builder<MethodSymbol> constructors = ImmutableList.builder();
    for (Symbol member : type.members().getSymbols(Symbol::isConstructor)) {
      constructors.add((MethodSymbol) member);
    }
    return constructors.build();
  }

  /** The call that a name stands in; the creation or reference itself if there is none. */
  public static TreePath call(TreePath use) {
    return isCall(use) ? use.getParentPath() : use;
  }

  /** Whether the name at {@code use} is that of a method that is called there. */
  public static boolean isCall(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == use.getLeaf();
  }

  private boolean isServedHere(MethodSymbol overridden) {
    return overridden.getModifiers().contains(ABSTRACT)
        && index.declaration(overridden) != null
        && implementations(overridden) <= MOST_IMPLEMENTATIONS;
  }

  private long implementations(MethodSymbol overridden) {
    List<MethodSymbol> sameName = index.methods(overridden.getSimpleName());
    return sameName.stream()
        .filter(
            method ->
                !method.equals(overridden)
                    && !method.getModifiers().contains(ABSTRACT)
                    && method.enclClass().isSubClass(overridden.owner, types)
                    && method.overrides(overridden, method.enclClass(), types, false))
        .count();
  }
}
