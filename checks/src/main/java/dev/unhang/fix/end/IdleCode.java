package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.safe.Purity;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Code to which it makes no difference whether something has ended: it logs, passes an event on,
 * stops what was to end, waits itself, or returns. In doubt it does make one.
 */
public final class IdleCode {
  private final Optional<Symbol> subject;
  private final @Nullable Symbol begun;
  private final Set<Tree> gone;
  private final boolean mayLog;
  private final VisitorState state;

  /**
   * @param subject the variable that holds what is waited for, or the method that has begun it;
   *     null if there is none
   * @param gone statements that go, and do nothing any more
   */
  public IdleCode(@Nullable Symbol subject, Set<Tree> gone, VisitorState state) {
    this(subject, gone, true, state);
  }

  /**
   * @param mayLog whether a log entry makes no difference; one behind a wait tells that it is over
   */
  IdleCode(@Nullable Symbol subject, Set<Tree> gone, boolean mayLog, VisitorState state) {
    this.mayLog = mayLog;
    this.gone = gone;
    this.begun = subject;
    this.subject = Optional.ofNullable(subject).filter(VarSymbol.class::isInstance);
    this.state = state;
  }

  public boolean isIdle(@Nullable Tree code) {
    if (code == null
        || gone.contains(code)
        || code instanceof EmptyStatementTree
        || code instanceof BreakTree
        || code instanceof ContinueTree) {
      return true;
    }
    if (code instanceof BlockTree block) {
      return block.getStatements().stream().allMatch(this::isIdle);
    }
    if (code instanceof IfTree branch) {
      return isIdleCondition(branch.getCondition())
          && isIdle(branch.getThenStatement())
          && isIdle(branch.getElseStatement());
    }
    if (code instanceof WhileLoopTree loop) {
      return isAbout(loop.getCondition()) && isIdle(loop.getStatement());
    }
    if (code instanceof EnhancedForLoopTree loop) {
      return Purity.isPure(loop.getExpression(), state) && isIdle(loop.getStatement());
    }
    if (code instanceof TryTree tree) {
      return tree.getResources().isEmpty()
          && isIdle(tree.getBlock())
          && isIdle(tree.getFinallyBlock())
          && tree.getCatches().stream().map(CatchTree::getBlock).allMatch(this::isIdle);
    }
    if (code instanceof ReturnTree result) {
      return isIdleResult(result.getExpression());
    }
    if (code instanceof VariableTree local) {
      return Purity.isPure(local.getInitializer(), state);
    }
    return code instanceof ExpressionStatementTree statement
        && isIdleExpression(statement.getExpression());
  }

  private boolean isIdleExpression(ExpressionTree expression) {
    if (expression instanceof AssignmentTree assignment) {
      return subject
          .filter(symbol -> symbol.equals(getSymbol(assignment.getVariable())))
          .isPresent();
    }
    return expression instanceof MethodInvocationTree call && isIdle(call);
  }

  private boolean isIdle(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return (mayLog && Traits.isLog(call, state))
        || isSuper(receiver)
        || Traits.ofCall(Kind.IDLE, call, state)
        || PassedOn.isOne(call, state)
        || PassedOn.isSameEnd(call, begun, state)
        || (isSubject(receiver) && Traits.ofCall(Kind.ENDS, call, state))
        || isWait(call);
  }

  /** Whether idle code may be left out: it passes nothing on that somebody else has to get. */
  public boolean mayGo(@Nullable Tree code) {
    return !Trees.any(
        code,
        part ->
            part instanceof MethodInvocationTree call
                && (isSuper(ASTHelpers.getReceiver(call))
                    || Traits.ofCall(Kind.PASSES_ON, call, state)
                    || PassedOn.isSameEnd(call, begun, state)));
  }

  private boolean isSubject(@Nullable ExpressionTree receiver) {
    return receiver != null
        && subject.filter(symbol -> symbol.equals(getSymbol(receiver))).isPresent();
  }

  private static boolean isSuper(@Nullable ExpressionTree receiver) {
    Symbol symbol = receiver == null ? null : getSymbol(receiver);
    return symbol != null && symbol.getSimpleName().contentEquals("super");
  }

  /** Whether a call only waits for something, or for what an idle call began. */
  private boolean isWait(MethodInvocationTree call) {
    for (Fact fact : CallFacts.of(call, state)) {
      if (fact.kind() == Kind.WAITS_FOR_EXECUTOR || fact.kind() == Kind.WAITS) {
        return KeptPart.isPlainWait(call, state)
            && KeptPart.of(call, state)
                .filter(kept -> kept.isEmpty() || isIdleLink(KeptPart.link(call)))
                .isPresent();
      }
    }
    return false;
  }

  private boolean isIdleLink(@Nullable ExpressionTree link) {
    return link instanceof MethodInvocationTree call && isIdle(call);
  }

  private boolean isIdleCondition(ExpressionTree condition) {
    boolean[] idle = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (!isWait(call)) {
          idle[0] &= Purity.isPure(call, state);
        }
        return null;
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        idle[0] = false;
        return null;
      }
    }.scan(condition, null);
    return idle[0];
  }

  /** Whether a condition asks the subject, so that it becomes false by itself. */
  public boolean isAbout(ExpressionTree condition) {
    return Trees.any(
            condition,
            part ->
                part instanceof MethodInvocationTree call
                    && isSubject(ASTHelpers.getReceiver(call)))
        && isIdleCondition(condition);
  }

  /** A result that tells nothing about the end: none, or a future that tells it itself. */
  public boolean isIdleResult(@Nullable ExpressionTree result) {
    if (result == null) {
      return true;
    }
    ExpressionTree bare = ASTHelpers.stripParentheses(result);
    if (bare instanceof LiteralTree literal) {
      return literal.getKind() == Tree.Kind.NULL_LITERAL;
    }
    return getSymbol(bare) instanceof VarSymbol
        && CompletedResults.isAsynchronous(getType(bare), state);
  }

  /** Whether a statement only writes to a log. */
  public static boolean isLogStatement(TreePath path, VisitorState state) {
    return path.getLeaf() instanceof ExpressionStatementTree statement
        && Traits.isLog(statement.getExpression(), state);
  }

  /** Whether {@code statement} ends the subject. */
  public boolean stops(StatementTree statement) {
    return Trees.any(
        statement,
        part ->
            part instanceof MethodInvocationTree call
                && isSubject(ASTHelpers.getReceiver(call))
                && Traits.ofCall(Kind.ENDS, call, state));
  }
}
