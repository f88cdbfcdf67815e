package dev.unhang.fix.end;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds waits for tasks in what a stream does for its subscriber: {@code Mono.fromCallable(() ->
 * task.get())}. Without the wait before it, the subscriber's thread would wait there.
 */
final class LazyWait extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final VisitorState state;
  private boolean isFound;

  private LazyWait(VisitorState state) {
    this.state = state;
  }

  static boolean isIn(ExpressionTree result, TaskEffects effects, VisitorState state) {
    if (!effects.mentionsHolder(result)) {
      return false;
    }
    LazyWait search = new LazyWait(state);
    search.scan(result, null);
    return search.isFound;
  }

  /* What runs when something is complete, or on another thread, keeps nobody waiting. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    isFound |= waits(call);
    scan(call.getMethodSelect(), null);
    for (ExpressionTree argument : call.getArguments()) {
      if (CallFacts.ofArgument(call, argument, state).stream()
          .noneMatch(fact -> fact.kind() == Kind.COMPLETION || fact.kind() == Kind.OFFLOAD)) {
        scan(argument, null);
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    isFound |= waits(reference);
    return super.visitMemberReference(reference, null);
  }

  /** Whether a call waits, or the method of the source that it calls. */
  private boolean waits(ExpressionTree call) {
    return CallFacts.waits(call, state)
        || (Symbols.of(call) instanceof MethodSymbol method
            && SourceUnits.of(state)
                .declaration(method, state)
                .map(path -> Trees.body(path.getLeaf()))
                .filter(body -> CallFacts.anyWaits(body, state))
                .isPresent());
  }
}
