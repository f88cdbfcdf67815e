package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names for the handles of all that a method starts, so that the patches of several starts can be
 * applied together.
 */
final class StartNames {
  private final TreePath start;
  private final FreeNames names;
  private final PatchScope scope;
  private final VisitorState state;

  StartNames(TreePath start, FreeNames names, PatchScope scope) {
    this.scope = scope;
    this.start = start;
    this.names = names;
    this.state = scope.state();
  }

  /** A name that neither the method nor another patch of it has. */
  String free(String name) {
    Set<Tree> like = Collections.newSetFromMap(new IdentityHashMap<>());
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitExpressionStatement(
          ExpressionStatementTree statement, @Nullable Void unused) {
        TreePath call = new TreePath(getCurrentPath(), statement.getExpression());
        if (name.equals(name(call))) {
          like.add(call.getLeaf());
        }
        return super.visitExpressionStatement(statement, null);
      }
    }.scan(function(start), null);
    String numbered = names.numbered(name, (MethodInvocationTree) start.getLeaf(), like::contains);
    return numbered.equals(name)
        ? name
        : WorkName.of(start.getLeaf(), name)
            .filter(names::isFree)
            .filter(own -> like.stream().filter(other -> isCalled(other, name, own)).count() < 2)
            .orElse(numbered);
  }

  private static boolean isCalled(Tree call, String name, String own) {
    return WorkName.of(call, name).filter(own::equals).isPresent();
  }

  /** The lambda or method in which two names may not clash. */
  private static TreePath function(TreePath start) {
    TreePath path = start.getParentPath();
    while (path.getParentPath() != null
        && !(path.getLeaf() instanceof LambdaExpressionTree)
        && !(path.getLeaf() instanceof MethodTree)) {
      path = path.getParentPath();
    }
    return path;
  }

  /** What a patch would call the handle of a call; empty if it starts nothing. */
  private String name(TreePath call) {
    for (Fact fact : CallFacts.of(call.getLeaf(), state)) {
      WorkKind kind = WorkKind.of(fact).orElse(null);
      if (fact.kind() == Kind.WORK_START && kind != null) {
        Handle handle = new Handle(Handle.Keeping.DROPPED, null, ImmutableSet.of());
        Work work = new Work(call, kind, handle, null, false);
        return HandleCancel.of(work, scope).name();
      }
    }
    return "";
  }
}
