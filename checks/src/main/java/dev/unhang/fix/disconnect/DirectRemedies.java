package dev.unhang.fix.disconnect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleFinder;
import dev.unhang.fix.handle.HandleReach;
import dev.unhang.fix.handle.HandleReader;
import dev.unhang.fix.handle.TaskLoops;
import dev.unhang.fix.hook.HookInReach;
import dev.unhang.fix.hook.Registrations;
import dev.unhang.fix.hook.StreamHook;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.Removal;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to do about a call in a hook that does not do what it should. */
final class DirectRemedies {
  private static final String RESULT = "the hook uses what the call returns";

  private final WorkVerdict verdict;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final Edits edits;
  private final FreeNames names;

  DirectRemedies(WorkVerdict verdict, PatchScope scope) {
    this.scope = scope.fresh();
    this.verdict = verdict;
    this.source = scope.source();
    this.state = scope.state();
    this.edits = new Edits(source);
    Hook hook = verdict.hook();
    this.names =
        hook == null
            ? FreeNames.around(verdict.site())
            : FreeNames.around(verdict.site(), hook.path());
  }

  /** {@code shutdown()} becomes {@code shutdownNow()}. */
  SuggestedFix shutdown() throws NoPatchException {
    Tree site = verdict.site().getLeaf();
    ExpressionTree receiver = receiver(site);
    Type type = receiver == null ? null : ASTHelpers.getType(receiver);
    Optional<CancelCall> cancel = type == null ? Optional.empty() : CancelCall.ofType(type, scope);
    if (cancel.isEmpty() || !cancel.orElseThrow().argument().isEmpty()) {
      throw new NoPatchException("no way is known to stop what this executor does");
    }
    boolean isUnused =
        site instanceof MemberReferenceTree
            || verdict.site().getParentPath().getLeaf() instanceof ExpressionStatementTree
            || verdict.site().getParentPath().getLeaf() instanceof LambdaExpressionTree;
    if (!isUnused) {
      throw new NoPatchException(RESULT);
    }
    int end = source.end(site instanceof MethodInvocationTree call ? call.getMethodSelect() : site);
    int length = requireNonNull(Symbols.of(site)).getSimpleName().length();
    edits.replace(end - length, end, cancel.orElseThrow().method());
    return done();
  }

  /** The call that ends the executor of all becomes the one that stops this client's work. */
  SuggestedFix shared() throws NoPatchException {
    if (verdict.work().start().getLeaf() == verdict.site().getLeaf()) {
      throw new NoPatchException(
          "no work of this client is in sight: if there is none, leave out the call");
    }
    HandleReach reach = found();
    Hook hook = verdict.hook();
    if (hook != null
        && hook.registration() != null
        && Trees.isInside(verdict.site(), hook.path().getLeaf())
        && !reach.isAt(verdict.site())) {
      HookMove move = HookMove.of(hook, reach, verdict, scope);
      replaceSite(reach.stop());
      move.apply(reach, edits, source);
    } else {
      replaceSite(reach().stop());
    }
    return done();
  }

  /** The start becomes one whose handle interrupts the task; the hook stays as it is. */
  SuggestedFix deaf() throws NoPatchException {
    VarSymbol handle = verdict.work().handle().variable();
    if (handle == null || !(handle.owner instanceof MethodSymbol)) {
      throw new NoPatchException("its handle is kept where others may use it");
    }
    HandleReach reach = found();
    if (reach.changed() == null) {
      throw new NoPatchException("nothing is known that runs the same task and can interrupt it");
    }
    reach.apply(ImmutableList.of(), null, edits);
    return done();
  }

  /** The wait in the hook becomes the call that stops the work. */
  SuggestedFix waits() throws NoPatchException {
    Optional<StopCode> waited = waited();
    StopCode stop = waited.isPresent() ? waited.orElseThrow() : reach().stop();
    Hook hook = verdict.hook();
    boolean isAll = isAll(hook);
    replaceSite(stop);
    if (hook != null && !hook.covers(verdict.scope().required())) {
      cover(hook, stop, isAll);
    }
    return done();
  }

  /** What stops the handle that the hook waits for; empty if that interrupts nothing. */
  private Optional<StopCode> waited() {
    ExpressionTree handle = receiver(verdict.site().getLeaf());
    Type type = handle == null ? null : ASTHelpers.getType(handle);
    return handle == null || type == null
        ? Optional.empty()
        : CancelCall.ofType(type, scope)
            .filter(call -> HandleReader.interrupts(verdict.work(), call, state))
            .map(call -> call.on(source.of(handle)));
  }

  private static @Nullable ExpressionTree receiver(Tree call) {
    return call instanceof MemberReferenceTree reference
        ? reference.getQualifierExpression()
        : ASTHelpers.getReceiver((ExpressionTree) call);
  }

  private SuggestedFix done() throws NoPatchException {
    new TaskLoops(scope).ask(verdict, edits);
    edits.addTo(scope.fix());
    return scope.fix().build();
  }

  private HandleReach found() throws NoPatchException {
    return new HandleFinder(verdict, scope).find(verdict.scope().stream());
  }

  private HandleReach reach() throws NoPatchException {
    HandleReach reach = found();
    if (!reach.isAt(verdict.site())) {
      throw new NoPatchException(
          "the handle of the work is out of reach there: keep it in a field or variable of this"
              + " client that both can use");
    }
    reach.apply(ImmutableList.of(), null, edits);
    return reach;
  }

  private void replaceSite(StopCode stop) throws NoPatchException {
    TreePath site = verdict.site();
    TreePath parent = site.getParentPath();
    Layout layout = Layout.beside(site, source);
    if (site.getLeaf() instanceof MemberReferenceTree reference) {
      int count = parameters(reference);
      if (count > 1 || !Trees.isVoidFunction(reference, state)) {
        throw new NoPatchException("the hook is a function of another form");
      }
      edits.replace(reference, stop.function(count, names, layout));
    } else if (parent.getLeaf() instanceof LambdaExpressionTree lambda) {
      if (!Trees.isVoidFunction(lambda, state)) {
        throw new NoPatchException(RESULT);
      }
      edits.replace(
          site.getLeaf(), stop.isExpression() ? stop.expression() : layout.block(stop.lines()));
    } else if (parent.getLeaf() instanceof ExpressionStatementTree) {
      String text = Layout.beside(parent, source).join(stop.lines());
      if (!new Removal(edits, scope).replace(parent, text)) {
        throw new NoPatchException("code behind the call would be out of reach without it");
      }
    } else {
      throw new NoPatchException(RESULT);
    }
  }

  /** Whether a hook does nothing else than what is replaced. */
  private boolean isAll(@Nullable Hook hook) {
    Tree code = hook == null ? null : hook.path().getLeaf();
    Tree site = verdict.site().getLeaf();
    return code == site
        || (code instanceof LambdaExpressionTree lambda
            && (lambda.getBody() == site
                || (lambda.getBody() instanceof BlockTree block
                    && block.getStatements().size() == 1)));
  }

  /** The hook misses an event: another one stops the work. */
  private void cover(Hook hook, StopCode stop, boolean isAll) throws NoPatchException {
    TreePath registration = hook.registration();
    Optional<StreamHook> stream =
        registration == null
            ? Optional.empty()
            : HookInReach.at(registration, verdict.scope().stream(), scope);
    if (registration == null
        || stream.isEmpty()
        || verdict.scope().hooks().stream()
            .anyMatch(other -> other.name().equals(stream.orElseThrow().name()))) {
      throw new NoPatchException("`" + hook.name() + "` does not run whenever the client goes");
    }
    StreamHook better = stream.orElseThrow();
    Registrations.requireFree(better, registration, state);
    if (isAll
        && better.listener().isEmpty()
        && parameters(hook.path().getLeaf()) == better.parameters()) {
      int end = source.end(((MethodInvocationTree) registration.getLeaf()).getMethodSelect());
      edits.replace(end - hook.name().length(), end, better.name());
      return;
    }
    Spot spot = Spot.around(registration, source);
    if (!spot.isInBlock()) {
      throw new NoPatchException("`" + hook.name() + "` does not run whenever the client goes");
    }
    spot.putAfter(ImmutableList.of(better.statement(stop, spot.layout(), names, scope)), edits);
  }

  /** How many parameters a function has; -1 if it is none. */
  private int parameters(Tree function) {
    return Functions.descriptor(ASTHelpers.getType(function), state)
        .map(method -> method.getParameters().size())
        .orElse(-1);
  }
}
