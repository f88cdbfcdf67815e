package dev.unhang.code;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** The variables that a piece of code names, and what they were made of. */
public final class Variables {
  private Variables() {}

  /**
   * The variables that occur in {@code tree}, but for compile-time constants, {@code this} and
   * {@code super}.
   */
  public static ImmutableSet<Symbol> in(@Nullable Tree tree) {
    ImmutableSet.Builder<Symbol> variables = ImmutableSet.builder();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        if (getSymbol(identifier) instanceof VarSymbol variable && !isSelfOrStatic(variable)) {
          variables.add(variable);
        }
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
        if (isThis(select.getExpression()) && getSymbol(select) instanceof VarSymbol field) {
          variables.add(field);
        }
        return super.visitMemberSelect(select, null);
      }
    }.scan(tree, null);
    return variables.build();
  }

  /** The variables in the conditions behind a position, which decide what the method returns. */
  public static ImmutableSet<Symbol> inConditionsAfter(int position, Tree boundary) {
    ImmutableSet.Builder<Symbol> variables = ImmutableSet.builder();
    Tree body = boundary instanceof MethodTree method ? method.getBody() : boundary;
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        if (ASTHelpers.getStartPosition(tree) > position) {
          variables.addAll(in(tree.getCondition()));
        }
        return super.visitIf(tree, null);
      }

      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
        if (ASTHelpers.getStartPosition(tree) > position) {
          variables.addAll(in(tree.getCondition()));
        }
        return super.visitWhileLoop(tree, null);
      }
    }.scan(body, null);
    return variables.build();
  }

  /** Adds the variables that {@code variables} were made of, at any depth. */
  public static void addOrigins(Set<Symbol> variables, VisitorState state) {
    List<Symbol> pending = new ArrayList<>(variables);
    while (!pending.isEmpty()) {
      List<Symbol> found = new ArrayList<>();
      for (Symbol symbol : pending) {
        for (Symbol origin : origins(symbol, state)) {
          if (variables.add(origin)) {
            found.add(origin);
          }
        }
      }
      pending = found;
    }
  }

  private static ImmutableSet<Symbol> origins(Symbol symbol, VisitorState state) {
    TreePath declaration = UsageIndex.of(state).declaration(symbol);
    return declaration == null ? ImmutableSet.of() : in(madeOf(declaration));
  }

  /** What a variable is made of where it is declared; null if nothing says so. */
  public static @Nullable ExpressionTree madeOf(TreePath declaration) {
    if (!(declaration.getLeaf() instanceof VariableTree variable)) {
      return null;
    }
    return declaration.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
        ? loop.getExpression()
        : variable.getInitializer();
  }

  /** An expression without the parentheses and casts around it. */
  public static @Nullable ExpressionTree bare(@Nullable ExpressionTree expression) {
    ExpressionTree bare = expression;
    while (bare instanceof ParenthesizedTree || bare instanceof TypeCastTree) {
      bare =
          bare instanceof TypeCastTree cast
              ? cast.getExpression()
              : ((ParenthesizedTree) bare).getExpression();
    }
    return bare;
  }

  /** The variable that an expression begins with: {@code futures} in {@code futures.get(0).x()}. */
  public static @Nullable Symbol root(ExpressionTree expression) {
    ExpressionTree current = expression;
    while (current != null) {
      if (current instanceof MemberSelectTree select && !isThis(select.getExpression())) {
        current = select.getExpression();
      } else if (current instanceof MethodInvocationTree call) {
        current = ASTHelpers.getReceiver(call);
      } else if (current instanceof ArrayAccessTree access) {
        current = access.getExpression();
      } else if (current instanceof TypeCastTree cast) {
        current = cast.getExpression();
      } else if (current instanceof ParenthesizedTree parenthesized) {
        current = parenthesized.getExpression();
      } else {
        return getSymbol(current) instanceof VarSymbol variable ? variable : null;
      }
    }
    return null;
  }

  /**
   * Returns what a variable is initialized with that never changes afterwards; null if the
   * expression is no such variable of the file that {@code state} is in.
   */
  public static @Nullable ExpressionTree ofConstant(ExpressionTree name, VisitorState state) {
    if (!(getSymbol(name) instanceof VarSymbol variable) || !isConstant(variable, state)) {
      return null;
    }
    TreePath declaration = UsageIndex.of(state).declaration(variable);
    return declaration != null && declaration.getLeaf() instanceof VariableTree tree
        ? tree.getInitializer()
        : null;
  }

  /* Of a local variable javac says so when the flow of its class has been analysed: that of a file
   * which comes later has not. */
  private static boolean isConstant(VarSymbol variable, VisitorState state) {
    return (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0
        || (variable.getKind() == ElementKind.LOCAL_VARIABLE
            && UsageIndex.of(state).uses(variable).stream()
                .noneMatch(use -> isChange(use.getParentPath().getLeaf(), use.getLeaf())));
  }

  /** Whether a part of code gives a variable, which is named in it, another value. */
  static boolean isChange(Tree part, Tree name) {
    return (part instanceof AssignmentTree assignment && assignment.getVariable() == name)
        || (part instanceof CompoundAssignmentTree compound && compound.getVariable() == name)
        || (part instanceof UnaryTree && !(part.getKind() == Tree.Kind.LOGICAL_COMPLEMENT));
  }

  /**
   * What a variable is initialized with, and all that it is set to.
   *
   * @param declaration null if it is not in sight
   * @param uses the names that refer to it
   */
  public static ImmutableList<TreePath> values(
      @Nullable TreePath declaration, ImmutableList<TreePath> uses) {
    ImmutableList.Builder<TreePath> values = ImmutableList.builder();
    if (declaration != null
        && declaration.getLeaf() instanceof VariableTree tree
        && tree.getInitializer() != null) {
      values.add(new TreePath(declaration, tree.getInitializer()));
    }
    for (TreePath use : uses) {
      if (use.getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == use.getLeaf()) {
        values.add(new TreePath(use.getParentPath(), assignment.getExpression()));
      }
    }
    return values.build();
  }

  private static boolean isThis(ExpressionTree expression) {
    return Symbols.isThis(getSymbol(expression));
  }

  private static boolean isSelfOrStatic(VarSymbol variable) {
    return (variable.isStatic() && variable.getConstValue() != null) || Symbols.isSelf(variable);
  }
}
