package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Executors of the source, which give their tasks to another one and may keep the handles: {@code
 * execute(task) { all.add(pool.submit(task)); }}.
 */
final class ExecutorsInSight {
  private static final Supplier<Type> EXECUTOR = Suppliers.typeFromString(Executor.class.getName());

  private final Sources code;

  ExecutorsInSight(Sources code) {
    this.code = code;
  }

  /** The calls by which an executor of the source starts the task that a start gives it. */
  ImmutableList<TreePath> starts(TreePath start) {
    ImmutableList.Builder<TreePath> starts = ImmutableList.builder();
    for (TreePath target : code.targets(start)) {
      addStarts(target, starts);
    }
    for (ExpressionTree argument : Trees.arguments(start.getLeaf())) {
      execution(getType(argument), code.at(start)).ifPresent(each -> addStarts(each, starts));
    }
    return starts.build();
  }

  /** The declaration of {@code execute} in a class of the source that is an executor. */
  private Optional<TreePath> execution(@Nullable Type type, VisitorState state) {
    Type executor = EXECUTOR.get(state);
    if (type == null
        || !SourceUnits.of(state).isSource(type.tsym)
        || !ASTHelpers.isSubtype(type, executor, state)) {
      return Optional.empty();
    }
    return Functions.descriptor(executor, state)
        .map(method -> method.implementation(type.tsym, state.getTypes(), true))
        .flatMap(method -> SourceUnits.of(state).declaration(method, state));
  }

  private void addStarts(TreePath target, ImmutableList.Builder<TreePath> starts) {
    if (!(target.getLeaf() instanceof MethodTree method) || method.getParameters().isEmpty()) {
      return;
    }
    code.include(target);
    VarSymbol task = getSymbol(method.getParameters().get(0));
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (code.has(Kind.WORK_START, getCurrentPath())
            && Trees.arguments(call).stream().anyMatch(each -> Variables.in(each).contains(task))) {
          starts.add(getCurrentPath());
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(target, null);
  }
}
