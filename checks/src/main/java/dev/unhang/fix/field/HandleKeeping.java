package dev.unhang.fix.field;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.Work;

/** Puts the handle of a piece of work somewhere, where the work is started. */
final class HandleKeeping {
  private final TreePath start;
  private final HandleCancel handle;
  private final ClassPatch patch;

  HandleKeeping(Work work, HandleCancel handle, ClassPatch patch) {
    this.start = work.start();
    this.handle = handle;
    this.patch = patch;
  }

  /** The type of a variable for it: that of the local variable which has it, if there is one. */
  Type type() {
    Type local =
        isUnchanged() && start.getParentPath().getLeaf() instanceof VariableTree variable
            ? ASTHelpers.getType(variable)
            : null;
    return local != null && CancelCall.ofType(local, patch.scope()).isPresent()
        ? local
        : handle.type();
  }

  /** Assigns the handle to a field. */
  void assign(String field) {
    if (handle.start().isByValue()) {
      put(ImmutableList.of(), field + " = ", "");
    } else {
      separate(field + " = ", "", handle.isVariable() ? "" : field);
    }
  }

  /**
   * Makes the handle part of an expression.
   *
   * @param first statements to put in front
   */
  void put(ImmutableList<String> first, String before, String after) {
    Tree parent = start.getParentPath().getLeaf();
    boolean isInBlock = !Spot.statements(start.getParentPath()).isEmpty();
    if (!handle.start().isByValue()) {
      separate(before, after, "");
    } else if (isInBlock && parent instanceof ExpressionStatementTree statement) {
      patch.text().replace(with(first, before, after, statement), statement);
    } else if (first.isEmpty() && isExpression(parent)) {
      patch.edits().replace(start.getLeaf(), before + handle.value() + after);
    } else if (isInBlock && parent instanceof VariableTree local && isUnchanged()) {
      patch.text().addAfter(with(first, before + local.getName() + after + ";"), local);
    } else {
      patch.refuse("the call that starts it is part of something else");
    }
  }

  /** The statements that put the handle away, through a variable if one line has no room for it. */
  private ImmutableList<String> with(
      ImmutableList<String> first, String before, String after, Tree statement) {
    String line = before + handle.value() + after + ";";
    if (after.isEmpty() || !patch.isLong(line, statement)) {
      return with(first, line);
    }
    String name = FreeNames.around(start).free(handle.name());
    String declaration =
        TypeWitness.withWildcards(handle.type(), patch.scope()) + " " + name + " = ";
    return with(with(first, declaration + handle.value() + ";"), before + name + after + ";");
  }

  /** Takes out of the set what has ended, before more is put in. */
  ImmutableList<String> removeDone(String set) {
    if (!HeldHandle.isA(type(), "java.util.concurrent.Future", patch.state())) {
      patch.refuse(
          "it may be started more than once for one client, and a collection of the handles would"
              + " grow: cancel the one before first, or remove each from it at its end");
      return ImmutableList.of();
    }
    String type = patch.scope().name(type().tsym.getQualifiedName().toString());
    return ImmutableList.of(set + ".removeIf(" + type + "::isDone);");
  }

  /** A declaration in front of the start, in two lines if one has no room for it. */
  ImmutableList<String> declaration(String variable, String value) {
    String line = variable + " " + value;
    return patch.isLong(line, start.getLeaf())
        ? ImmutableList.of(variable, "\t\t" + value)
        : ImmutableList.of(line);
  }

  private boolean isExpression(Tree parent) {
    return parent instanceof ExpressionStatementTree
        || (parent instanceof LambdaExpressionTree lambda && isVoid(lambda));
  }

  private boolean isVoid(LambdaExpressionTree lambda) {
    Type type = ASTHelpers.getType(lambda);
    return type != null
        && ASTHelpers.isVoidType(
            patch.state().getTypes().findDescriptorType(type).getReturnType(), patch.state());
  }

  private boolean isUnchanged() {
    return handle.value().equals(patch.source().of(start.getLeaf()));
  }

  private static ImmutableList<String> with(ImmutableList<String> first, String last) {
    return ImmutableList.<String>builder().addAll(first).add(last).build();
  }

  /**
   * First the handle, then the start: {@code thread = new Thread(..); thread.start();}.
   *
   * @param name the variable that the start is called on; empty if the start stays as it is
   */
  private void separate(String before, String after, String name) {
    TreePath statement = start.getParentPath();
    boolean isAlone =
        statement.getLeaf() instanceof ExpressionStatementTree
            && !Spot.statements(statement).isEmpty();
    if (!isAlone) {
      patch.refuse("the handle has no name there");
      return;
    }
    boolean isNew = name.isEmpty() && !handle.isVariable();
    String local = isNew ? FreeNames.around(start).free(handle.name()) : name;
    String second =
        local.isEmpty()
            ? patch.source().of(start.getLeaf())
            : handle.start().before() + local + handle.start().after().strip();
    ImmutableList<String> first =
        isNew
            ? ImmutableList.of(
                TypeWitness.withWildcards(handle.type(), patch.scope())
                    + (" " + local + " = " + handle.value() + ";"),
                before + local + after + ";")
            : ImmutableList.of(before + handle.value() + after + ";");
    patch.text().replace(with(first, second + ";"), (StatementTree) statement.getLeaf());
  }
}
