package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Collections and the like that a piece of code, or the method around it, has made itself, so that
 * nobody else holds them: no field, no parameter, nothing that one of these holds.
 */
final class OwnValues {
  private final ThreadTypes types;
  private final VisitorState state;
  private final Set<Symbol> arrays = new HashSet<>();
  private final Set<Symbol> given = new HashSet<>(); // what parameters get from callers that own it
  private final Set<Symbol> foreign = new HashSet<>();
  private final Set<Symbol> asked = new HashSet<>();
  private @Nullable Symbol made; // the class whose constructor this is

  OwnValues(ThreadTypes types) {
    this.types = types;
    this.state = types.state();
  }

  void declare(VariableTree tree) {
    VarSymbol variable = getSymbol(tree);
    if (tree.getInitializer() instanceof NewArrayTree && ASTHelpers.isConsideredFinal(variable)) {
      arrays.add(variable);
    }
  }

  /** Begins a method; what a constructor makes is its own. */
  void enter(Tree code) {
    made =
        code instanceof MethodTree method && getSymbol(method).isConstructor()
            ? getSymbol(method).owner
            : null;
  }

  /** Whether what is assigned is a local variable, or a part of something that this code makes. */
  boolean mayChange(ExpressionTree target) {
    Symbol symbol = getSymbol(target);
    if (symbol == null) {
      return ASTHelpers.stripParentheses(target) instanceof ArrayAccessTree element
          && getSymbol(element.getExpression()) instanceof VarSymbol array
          && arrays.contains(array);
    }
    boolean isOfThis =
        target instanceof IdentifierTree
            || (target instanceof MemberSelectTree select
                && Symbols.isThis(getSymbol(select.getExpression())));
    return !(symbol.owner instanceof ClassSymbol)
        || (isOfThis && !ASTHelpers.isStatic(symbol) && symbol.owner.equals(made));
  }

  /**
   * Tells what a method is called with; without arguments, it may be anything. Returns whether its
   * body has to be looked at, perhaps again.
   */
  boolean give(MethodSymbol method, MethodTree tree, List<? extends ExpressionTree> arguments) {
    boolean isNew = asked.add(method);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VarSymbol parameter = getSymbol(tree.getParameters().get(i));
      given.add(parameter);
      if (i >= arguments.size() || (isShared(arguments.get(i)) && !isOwn(arguments.get(i)))) {
        isNew |= foreign.add(parameter);
      }
    }
    return isNew;
  }

  private boolean isShared(ExpressionTree argument) {
    return types.confined(getType(argument)).isPresent();
  }

  boolean isOwn(ExpressionTree value) {
    return isOwn(value, new HashSet<>());
  }

  private boolean isOwn(ExpressionTree value, Set<Symbol> seen) {
    ExpressionTree bare = Variables.bare(value);
    if (bare instanceof MethodInvocationTree call) {
      return isOwnResult(call, seen);
    }
    if (!(bare instanceof IdentifierTree || bare instanceof MemberSelectTree)
        || !(getSymbol(bare) instanceof VarSymbol variable)) {
      return true;
    }
    if (variable.getKind() == ElementKind.PARAMETER) {
      return given.contains(variable) && !foreign.contains(variable);
    }
    return !(variable.owner instanceof ClassSymbol)
        && (!seen.add(variable) || values(variable).stream().allMatch(each -> isOwn(each, seen)));
  }

  private ImmutableList<ExpressionTree> values(VarSymbol variable) {
    UsageIndex usage = UsageIndex.of(state);
    TreePath declaration = usage.declaration(variable);
    if (declaration != null
        && declaration.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop) {
      return ImmutableList.of(loop.getExpression());
    }
    return Variables.values(declaration, usage.uses(variable)).stream()
        .map(TreePath::getLeaf)
        .map(ExpressionTree.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** What a question is answered with somebody may hold; any other call makes something new. */
  private boolean isOwnResult(MethodInvocationTree call, Set<Symbol> seen) {
    MethodSymbol method = getSymbol(call);
    Optional<MethodTree> declaration = body(method, state);
    if (declaration.isPresent()) {
      return !seen.add(method) || returnsOwn(declaration.orElseThrow(), seen);
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return method.isStatic()
        || receiver == null
        || !mayHold(receiver, call)
        || isOwn(receiver, seen);
  }

  /** The declaration of a method whose body is in sight. */
  static Optional<MethodTree> body(MethodSymbol method, VisitorState state) {
    return SourceUnits.of(state)
        .declaration(method, state)
        .map(TreePath::getLeaf)
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(tree -> tree.getBody() != null);
  }

  private boolean returnsOwn(MethodTree method, Set<Symbol> seen) {
    return !Trees.anyOwn(
        method.getBody(),
        part ->
            part instanceof ReturnTree result
                && result.getExpression() != null
                && !isOwn(result.getExpression(), seen));
  }

  /**
   * Whether what a call returns, other than an iterator or stream, may be a part of what it is
   * called on.
   */
  private boolean mayHold(ExpressionTree receiver, MethodInvocationTree call) {
    boolean isCollection =
        isShared(receiver) || Traits.ofType(Kind.CONCURRENT, getType(receiver), state);
    return !Traits.ofType(Kind.MAY_LAST, getType(call), state)
        && (isCollection || Purity.isQuestion(getSymbol(call), getType(receiver), state));
  }
}
