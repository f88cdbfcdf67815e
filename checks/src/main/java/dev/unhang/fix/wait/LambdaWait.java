package dev.unhang.fix.wait;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.end.Attempt;
import dev.unhang.fix.end.KeptPart;
import dev.unhang.fix.end.MovedCall;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.wait.WaitVerdict;

/** A wait that is all that a lambda does, and that nobody needs. */
record LambdaWait(WaitVerdict verdict, PatchScope scope, VisitorState state) {
  private TreePath site() {
    return verdict.waiting().path();
  }

  /** What the call does besides; the empty string if nothing. */
  String kept() {
    return KeptPart.of((MethodInvocationTree) site().getLeaf(), state).orElse("");
  }

  SuggestedFix withoutWait() {
    Tree body = site().getLeaf();
    String kept = kept();
    String variable = kept.isEmpty() ? "" : KeptPart.unused(site(), state);
    String rest =
        kept.isEmpty() ? "{}" : variable.isEmpty() ? kept : "{ " + variable + kept + "; }";
    return SuggestedFix.replace(scope.source().start(body), scope.source().end(body), rest);
  }

  /** A helper of this code base that measures or catches the wait has no use without it. */
  Attempt movedHelper() {
    TreePath lambda = site().getParentPath();
    return kept().isEmpty()
            && RunParameters.of(state).runsInPlace(lambda, state)
            && CallFacts.callThatRunsInPlace(lambda, state).isEmpty()
        ? new MovedCall(verdict.sites(), scope).of(CallFacts.bare(lambda).getParentPath())
        : Attempt.NONE;
  }
}
