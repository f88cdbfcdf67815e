package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.code.UsageIndex;
import dev.unhang.judge.disconnect.Work;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method of this file that a task runs on its own thread.
 *
 * @param tree the method, which has a body
 * @param code the code of the task
 * @param call what calls the method in it
 * @param isVoid whether it returns nothing
 * @param isAlone whether it is certain that nothing else calls it
 */
record TaskMethod(MethodTree tree, Tree code, Tree call, boolean isVoid, boolean isAlone) {

  /** Those that the code of a task itself calls. */
  static ImmutableList<TaskMethod> of(Work work, VisitorState state) {
    ImmutableList.Builder<TaskMethod> methods = ImmutableList.builder();
    for (ExpressionTree task : Trees.arguments(work.start().getLeaf())) {
      Tree code = task instanceof LambdaExpressionTree lambda ? lambda.getBody() : task;
      calls(task, code)
          .forEach(
              (method, call) -> {
                TreePath path = UsageIndex.of(state).declaration(method);
                if (path != null
                    && path.getLeaf() instanceof MethodTree tree
                    && tree.getBody() != null) {
                  methods.add(
                      new TaskMethod(
                          tree,
                          code,
                          call,
                          ASTHelpers.isVoidType(method.type.getReturnType(), state),
                          method.isPrivate() && UsageIndex.of(state).uses(method).size() == 1));
                }
              });
    }
    return methods.build();
  }

  private static Map<Symbol, Tree> calls(ExpressionTree task, Tree code) {
    Map<Symbol, Tree> calls = new LinkedHashMap<>();
    if (task instanceof MemberReferenceTree reference) {
      calls.put(getSymbol(reference), reference);
    } else if (task instanceof LambdaExpressionTree) {
      new OwnCodeScanner() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree call, @Nullable Void unused) {
          calls.putIfAbsent(getSymbol(call), call);
          return super.visitMethodInvocation(call, null);
        }
      }.scan(code, null);
    }
    return calls;
  }
}
