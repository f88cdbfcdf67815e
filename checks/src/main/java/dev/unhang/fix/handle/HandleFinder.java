package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.InReach;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.handle.Handle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the handle of a piece of work that a method starts, or a way to keep it. */
public final class HandleFinder {
  private final Work work;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final FreeNames names;
  private final boolean isDeaf;
  private final @Nullable Tree wait;

  public HandleFinder(WorkVerdict verdict, PatchScope scope) {
    this.scope = scope;
    this.work = verdict.work();
    this.isDeaf = verdict.problem() == Problem.DEAF;
    this.wait = verdict.problem() == Problem.WAITS ? verdict.site().getLeaf() : null;
    this.source = scope.source();
    this.state = scope.state();
    this.names = FreeNames.around(work.start());
  }

  /**
   * The handle.
   *
   * @param stream what the hook is registered on; the handles of all turns of a loop that it is
   *     declared outside of are kept together
   */
  public HandleReach find(@Nullable VarSymbol stream) throws NoPatchException {
    Spot spot = Spot.around(work.start(), source);
    VarSymbol executor = work.executor();
    if (work.ownExecutor() && executor != null && isDropped()) {
      return ofExecutor(executor, spot);
    }
    ExpressionTree expression = expression(spot.tree());
    if (expression == work.start().getLeaf()) {
      requireDropped(spot);
      return spot.tree() instanceof VariableTree local
          ? ofVariable(getSymbol(local), local, spot)
          : made().ofDropped(spot, stream);
    }
    if (expression instanceof AssignmentTree assignment
        && !(assignment.getVariable() instanceof ArrayAccessTree)
        && ASTHelpers.stripParentheses(assignment.getExpression()) == work.start().getLeaf()) {
      return getSymbol(assignment.getVariable()) instanceof VarSymbol variable && isLocal(variable)
          ? ofVariable(variable, null, spot)
          : made().extracted(spot);
    }
    return ofOther(spot);
  }

  /** A lambda without braces may return what is started to others, who have to get it. */
  private void requireDropped(Spot spot) throws NoPatchException {
    if (spot.isLambdaBody() && !isVoidBody(spot)) {
      throw new NoPatchException(
          "its result is used where it is started: keep it in a variable before that");
    }
  }

  private boolean isVoidBody(Spot spot) {
    return spot.isLambdaBody()
        && Trees.isVoidFunction(
            (LambdaExpressionTree) spot.path().getParentPath().getLeaf(), state);
  }

  /** A start in the middle of an expression. */
  private HandleReach ofOther(Spot spot) throws NoPatchException {
    boolean isStage = NextStage.isOf(work, expression(spot.tree()), state);
    ExpressionTree chain = expression(spot.tree());
    boolean isAlone =
        (spot.isInBlock() && spot.tree() instanceof ExpressionStatementTree) || isVoidBody(spot);
    if (isStage && isAlone && chain != null) {
      return made().ofStages(chain, spot);
    }
    Optional<HandleCancel> folded = new FoldedStage(work, scope).of(expression(spot.tree()));
    if (folded.isPresent() && spot.tree() instanceof ExpressionStatementTree) {
      return made().of(folded.orElseThrow(), spot);
    }
    VarSymbol holder = work.handle().variable();
    if (holder != null
        && spot.tree() instanceof VariableTree
        && holder.equals(getSymbol(spot.tree()))) {
      Optional<HandleReach> kept = made().throughExecutor(spot);
      return kept.isPresent() ? kept.orElseThrow() : ofHolder(holder, !isStage, spot, spot);
    }
    if (holder != null && InReach.of(spot.path()).contains(holder)) {
      return ofHolder(holder, false, spot, declaration(holder, scope));
    }
    return made().extracted(spot);
  }

  private NewHandle made() {
    return new NewHandle(work, isDeaf, scope);
  }

  private VariableCode code() {
    return new VariableCode(work, scope);
  }

  private boolean isDropped() {
    return work.handle().keeping() == Handle.Keeping.DROPPED;
  }

  private static boolean isLocal(@Nullable Symbol symbol) {
    return symbol instanceof VarSymbol variable && variable.owner instanceof MethodSymbol;
  }

  /** What a statement evaluates, but for parentheses. */
  private static @Nullable ExpressionTree expression(Tree tree) {
    ExpressionTree expression = null;
    if (tree instanceof ExpressionStatementTree statement) {
      expression = statement.getExpression();
    } else if (tree instanceof VariableTree variable) {
      expression = variable.getInitializer();
    } else if (tree instanceof ExpressionTree body) {
      expression = body;
    }
    return expression == null ? null : ASTHelpers.stripParentheses(expression);
  }

  private HandleReach ofExecutor(VarSymbol executor, Spot spot) throws NoPatchException {
    Optional<CancelCall> cancel = CancelCall.ofType(executor.type, scope);
    if (cancel.isEmpty()) {
      throw new NoPatchException("no way is known to stop all tasks of the executor");
    }
    requireCapture(executor);
    StopCode stop = cancel.orElseThrow().on(executor.getSimpleName().toString());
    return HandleReach.unchanged(stop, spot, declaration(executor, scope));
  }

  static void requireCapture(VarSymbol variable) throws NoPatchException {
    if (isLocal(variable) && !ASTHelpers.isConsideredFinal(variable)) {
      throw new NoPatchException(
          "`"
              + variable.getSimpleName()
              + "` is assigned more than once, so no hook can use it: give it one value");
    }
  }

  /** The statement that declares a local variable; null for fields and parameters. */
  static @Nullable Spot declaration(VarSymbol variable, PatchScope scope) {
    TreePath declaration = UsageIndex.of(scope.state()).declaration(variable);
    return isLocal(variable) && declaration != null && !Spot.statements(declaration).isEmpty()
        ? Spot.around(declaration, scope.source())
        : null;
  }

  /** {@code Future<?> task = pool.submit(..)}, or the same as an assignment. */
  private HandleReach ofVariable(VarSymbol variable, @Nullable VariableTree local, Spot spot)
      throws NoPatchException {
    requireCapture(variable);
    HandleCancel handle = HandleCancel.of(work, scope);
    boolean isMoved =
        handle.isKnown()
            && source.of(spot.tree()).endsWith(";")
            && !handle.value().equals(source.of(work.start().getLeaf()));
    if (isMoved && local != null) {
      return ofMoved(variable, local, handle, spot);
    }
    return ofHolder(variable, false, spot, spot);
  }

  /** Why a variable has to keep its value, although to cancel that stops nothing. */
  private static NoPatchException usedToo(VarSymbol variable) {
    return new NoPatchException(
        "cancelling `"
            + variable.getSimpleName()
            + "` does not interrupt its work, and it is used in other ways too; start the work"
            + " with `submit` and cancel what that returns");
  }

  /** The variable gets what {@code submit} returns. */
  private HandleReach ofMoved(
      VarSymbol variable, VariableTree local, HandleCancel handle, Spot spot)
      throws NoPatchException {
    if (!fits(variable, handle)) {
      return made().throughExecutor(spot).orElseThrow(() -> usedToo(variable));
    }
    String name = variable.getSimpleName().toString();
    String type =
        source.isWritten(local.getType()) && !source.of(local.getType()).equals("var")
            ? handle.typeText(scope)
            : "var";
    int typeStart = type.equals("var") ? source.start(local) : source.start(local.getType());
    String modifiers = type.equals("var") ? "" : source.between(source.start(local), typeStart);
    return new HandleReach(
        handle.cancel().on(name),
        spot,
        modifiers + type + " " + name + " = " + handle.value() + ";",
        handle.start().isByValue()
            ? ImmutableList.of()
            : ImmutableList.of(handle.start().of(name) + ";"),
        ImmutableList.of(),
        spot);
  }

  /** Whether all that the code asks of a variable is what the new handle has too. */
  private boolean fits(VarSymbol variable, HandleCancel handle) {
    return UsageIndex.of(state).uses(variable).stream()
        .allMatch(
            use ->
                (wait != null && Trees.isInside(use, wait))
                    || (use.getParentPath().getLeaf() instanceof MemberSelectTree select
                        && MemberFacts.members(handle.type(), state).stream()
                            .anyMatch(member -> member.name.equals(select.getIdentifier()))));
  }

  /** A variable, list, map, array or reference that holds the handle, or what it is made into. */
  private HandleReach ofHolder(
      VarSymbol holder, boolean isOther, Spot spot, @Nullable Spot declared)
      throws NoPatchException {
    requireCapture(holder);
    StopCode stop = code().of(holder, holder.getSimpleName().toString(), isOther, names);
    return HandleReach.unchanged(stop, spot, declared);
  }
}
