package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Source;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a piece of code may become the body of a lambda as it is. */
public final class Capture {
  private Capture() {}

  /**
   * Whether every local variable that {@code code} uses and does not declare is effectively final.
   */
  public static boolean isPossible(Tree code, VisitorState state) {
    return isPossible(ImmutableList.of(code), state);
  }

  /** The same for code that moves together. */
  public static boolean isPossible(Iterable<? extends Tree> code, VisitorState state) {
    Set<Symbol> declared = new HashSet<>();
    boolean[] possible = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        declared.add(getSymbol(tree));
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        Symbol assigned = getSymbol(tree.getVariable());
        possible[0] &=
            assigned == null
                || !(assigned.owner instanceof MethodSymbol)
                || declared.contains(assigned);
        return super.visitAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        if (getSymbol(tree) instanceof VarSymbol variable
            && variable.owner instanceof MethodSymbol
            && !declared.contains(variable)
            && (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) == 0) {
          possible[0] = false;
        }
        return null;
      }
    }.scan(code, null);
    return possible[0];
  }

  /** Whether a checked exception can leave {@code code}. */
  public static boolean throwsChecked(Tree code, VisitorState state) {
    return ASTHelpers.getThrownExceptions(code, state).stream()
        .anyMatch(thrown -> ASTHelpers.isCheckedExceptionType(thrown, state));
  }

  /** Whether {@code code} itself throws an exception, for its caller to handle. */
  public static boolean throwsAny(Tree code) {
    return Trees.anyOwn(code, ThrowTree.class::isInstance);
  }

  /** Whether {@code code} can end with a result, or jump to a label, which may be around it. */
  public static boolean leaves(Tree code) {
    return Trees.anyOwn(
        code,
        part ->
            (part instanceof ReturnTree result && result.getExpression() != null)
                || (part instanceof BreakTree jump && jump.getLabel() != null)
                || (part instanceof ContinueTree jump && jump.getLabel() != null));
  }

  /** Whether the code is compiled as Java {@code version} or newer. */
  public static boolean isSourceLevel(int version, VisitorState state) {
    return Integer.parseInt(Source.instance(state.context).name) >= version;
  }
}
