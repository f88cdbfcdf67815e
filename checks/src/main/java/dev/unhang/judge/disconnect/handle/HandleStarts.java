package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds handles in a start itself: its receiver and arguments, and what it tells its task. */
final class HandleStarts {
  private final Sources code;
  private final HandleFlow flow;
  private final HandleUses uses;

  HandleStarts(Sources code, HandleFlow flow, HandleUses uses) {
    this.code = code;
    this.flow = flow;
    this.uses = uses;
  }

  /** Finds them. */
  void follow(MethodInvocationTree call, TreePath start) {
    if (ASTHelpers.isVoidType(getType(call), code.state())) {
      started(call);
      handedOut(start);
    } else if (flow.first() == null) {
      call.getArguments().forEach(this::holdIfHandle);
    }
    ownParameters(start);
    if (new AnswerObjects(code).haveHandle(start)) {
      flow.stopElsewhere();
    }
    ownStops(call);
  }

  /** The parameters of a task that are told its own handle, as timers do. */
  private void ownParameters(TreePath start) {
    Type handle = getType(start.getLeaf());
    for (ExpressionTree argument : Trees.arguments(start.getLeaf())) {
      if (handle != null) {
        for (VariableTree parameter : parameters(argument)) {
          Type type = getType(parameter);
          Type plain = type == null ? null : code.state().getTypes().unboxedTypeOrType(type);
          if (plain != null
              && !ASTHelpers.isVoidType(handle, code.state())
              && ASTHelpers.isSameType(plain, handle, code.state())) {
            flow.alias(getSymbol(parameter));
          }
        }
      }
    }
  }

  /** The parameters of a lambda, or of the methods of an anonymous object. */
  private static List<VariableTree> parameters(ExpressionTree function) {
    List<VariableTree> parameters = new ArrayList<>();
    if (function instanceof LambdaExpressionTree lambda) {
      parameters.addAll(lambda.getParameters());
    } else if (function instanceof NewClassTree creation && creation.getClassBody() != null) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree method) {
          parameters.addAll(method.getParameters());
        }
      }
    }
    return parameters;
  }

  /** {@code thread.start()}, {@code timer.schedule(task, 5)}: what is started is the handle. */
  private void started(MethodInvocationTree call) {
    call.getArguments().forEach(this::holdIfHandle);
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Symbol symbol = receiver == null ? null : getSymbol(receiver);
    if (flow.first() == null && symbol != null && !ASTHelpers.isStatic(symbol)) {
      holdIfHandle(receiver);
    }
  }

  /**
   * What a class says to its own objects, such as {@code emitter.onCompletion(this::interrupt)} in
   * one of a thread.
   */
  private void ownStops(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Type type = receiver == null ? null : getType(receiver);
    if (type == null || ExecutorTypes.isExecutorService(type, code.state())) {
      return;
    }
    ImmutableList<MethodSymbol> cancels = TypeFacts.cancels(type, code.state());
    SourceUnits.of(code.state())
        .declaration(type.tsym, code.state())
        .filter(path -> !cancels.isEmpty() && path.getLeaf() instanceof ClassTree)
        .ifPresent(path -> ownStops(path, cancels));
  }

  private void ownStops(TreePath type, ImmutableList<MethodSymbol> cancels) {
    code.include(type);
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        add(ASTHelpers.getReceiver(call), getSymbol(call));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitMemberReference(
          MemberReferenceTree reference, @Nullable Void unused) {
        add(reference.getQualifierExpression(), getSymbol(reference));
        return super.visitMemberReference(reference, null);
      }

      private void add(@Nullable ExpressionTree receiver, MethodSymbol method) {
        if ((receiver == null || Symbols.isSelf(getSymbol(receiver))) && cancels.contains(method)) {
          flow.stops().add(getCurrentPath());
        }
      }
    }.scan(type, null);
  }

  private void holdIfHandle(@Nullable ExpressionTree expression) {
    if (expression != null
        && getSymbol(expression) instanceof VarSymbol variable
        && !ExecutorTypes.isExecutorService(variable.type, code.state())
        && !TypeFacts.cancels(variable.type, code.state()).isEmpty()) {
      flow.hold(variable, null);
    }
  }

  /**
   * Handles that the work hands out while it runs, as some clients do in each answer. A static
   * method knows of none: {@code Thread.currentThread()} is no answer.
   */
  private void handedOut(TreePath start) {
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (call != start.getLeaf()
            && call.getArguments().isEmpty()
            && ASTHelpers.getReceiver(call) != null
            && !getSymbol(call).isStatic()
            && !TypeFacts.cancels(getType(call), code.state()).isEmpty()
            && !ExecutorTypes.isExecutorService(getType(call), code.state())) {
          uses.value(getCurrentPath());
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(start, null);
  }
}
