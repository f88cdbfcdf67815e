package dev.unhang.fix.wait;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.end.KeptPart;
import dev.unhang.fix.safe.Purity;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.UnitImports;
import javax.lang.model.element.ElementKind;

/** What becomes of the local variables that only a wait used, once it is gone. */
final class WaitLocals {
  private final Edits edits;
  private final SourceText source;
  private final VisitorState state;

  WaitLocals(Edits edits, PatchScope scope) {
    this.edits = edits;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** Takes them away; what one was begun with stays, if it does something. */
  void remove(WaitStatement wait) {
    ImmutableSet.Builder<VarSymbol> named = ImmutableSet.builder();
    for (TreePath statement : wait.statements()) {
      Trees.any(
          statement.getLeaf(),
          part -> {
            if (part instanceof IdentifierTree
                && ASTHelpers.getSymbol(part) instanceof VarSymbol variable
                && variable.getKind() == ElementKind.LOCAL_VARIABLE) {
              named.add(variable);
            }
            return false;
          });
    }
    named.build().forEach(variable -> remove(variable, wait));
  }

  private void remove(VarSymbol variable, WaitStatement wait) {
    TreePath path = UsageIndex.of(state).declaration(variable);
    if (path != null
        && path.getLeaf() instanceof VariableTree declaration
        && path.getParentPath().getLeaf() instanceof BlockTree
        && Spot.around(path, source).isWhole()
        && !isInside(path, wait)
        && !UnitImports.words(wait.rest()).contains(declaration.getName().toString())
        && UsageIndex.of(state).uses(variable).stream()
            .allMatch(use -> isInside(use, wait) || isChange(use))
        && UnitImports.of(state)
            .isUntouched(source.start(declaration), source.start(wait.first().getLeaf()))) {
      remove(declaration, path, wait);
    }
  }

  private void remove(VariableTree declaration, TreePath path, WaitStatement wait) {
    for (TreePath use : UsageIndex.of(state).uses(ASTHelpers.getSymbol(declaration))) {
      if (!isInside(use, wait)) {
        edits.remove(use.getParentPath().getParentPath().getLeaf());
      }
    }
    ExpressionTree value = declaration.getInitializer();
    if (value == null || Purity.isPure(value, state)) {
      edits.remove(declaration);
    } else if (value instanceof MethodInvocationTree call) {
      if (!KeptPart.isFuture(getType(value), state) || ignoresFuture(wait)) {
        edits.replace(source.start(declaration), source.start(value), "");
        edits.replace(source.end(acting(call)), source.end(value), "");
      } else {
        rename(declaration, path);
      }
    }
  }

  /** The part of a call that does something; what is asked behind it is not missed. */
  private ExpressionTree acting(MethodInvocationTree value) {
    ExpressionTree acting = value;
    while (acting instanceof MethodInvocationTree call
        && ASTHelpers.getReceiver(call) instanceof MethodInvocationTree receiver
        && !KeptPart.isFuture(getType(receiver), state)
        && Purity.isQuestion(call, state)
        && call.getArguments().stream().allMatch(each -> Purity.isPure(each, state))) {
      acting = receiver;
    }
    return acting;
  }

  /** Whether it only gives the variable another value. */
  private boolean isChange(TreePath use) {
    Tree change = use.getParentPath().getLeaf();
    TreePath statement = use.getParentPath().getParentPath();
    boolean isPure =
        change instanceof AssignmentTree assignment
            ? assignment.getVariable() == use.getLeaf()
                && Purity.isPure(assignment.getExpression(), state)
            : change instanceof CompoundAssignmentTree compound
                && compound.getVariable() == use.getLeaf()
                && Purity.isPure(compound.getExpression(), state);
    return isPure
        && statement.getLeaf() instanceof ExpressionStatementTree
        && statement.getParentPath().getLeaf() instanceof BlockTree;
  }

  /** Whether the wait returned the future, and nobody took it from there either. */
  private boolean ignoresFuture(WaitStatement wait) {
    return wait.first().getLeaf() instanceof ExpressionStatementTree statement
        && KeptPart.isFuture(getType(statement.getExpression()), state);
  }

  /** A name that says that nobody takes the future. */
  private void rename(VariableTree declaration, TreePath path) {
    String name = declaration.getName().toString();
    int start = ((JCVariableDecl) declaration).pos;
    edits.replace(
        start,
        start + name.length(),
        FreeNames.around(path)
            .free("unused" + Ascii.toUpperCase(name.charAt(0)) + name.substring(1)));
  }

  private static boolean isInside(TreePath use, WaitStatement wait) {
    return Streams.stream(use)
        .anyMatch(
            (Tree around) -> wait.statements().stream().anyMatch(each -> each.getLeaf() == around));
  }
}
