package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree.JCBreak;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.fix.safe.ThrownTypes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where code catches the interrupt that is to end it, and what it does then. */
final class InterruptCatches {
  private static final Supplier<Type> RUNTIME =
      Suppliers.typeFromString("java.lang.RuntimeException");

  private final VisitorState state;
  private final Type interrupted;

  InterruptCatches(VisitorState state) {
    this.state = state;
    this.interrupted = state.getSymtab().interruptedExceptionType;
  }

  /** The {@code catch} clauses in some code that get the interrupt. */
  ImmutableList<CatchTree> in(Tree code) {
    ImmutableList.Builder<CatchTree> handlers = ImmutableList.builder();
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
        Optional.ofNullable(ofInterrupt(attempt)).ifPresent(handlers::add);
        return super.visitTry(attempt, null);
      }
    }.scan(code, null);
    return handlers.build();
  }

  /* What throws any exception, as a Callable does, may throw this one. */
  private boolean isInterrupted(TryTree attempt) {
    return ASTHelpers.getThrownExceptions(attempt.getBlock(), state).stream()
        .anyMatch(thrown -> ASTHelpers.isSubtype(interrupted, thrown, state));
  }

  private boolean catches(CatchTree handler, Type thrown) {
    return ThrownTypes.alternatives(handler).stream()
        .anyMatch(type -> ASTHelpers.isSubtype(thrown, ASTHelpers.getType(type), state));
  }

  /** Whether a {@code catch} clause may end what is around it. */
  static boolean mayLeave(CatchTree handler) {
    return Trees.anyOwn(
        handler.getBlock(),
        part ->
            switch (part.getKind()) {
              case RETURN, THROW, BREAK -> true;
              default -> false;
            });
  }

  /**
   * Whether a {@code catch} clause always leaves a loop.
   *
   * @param loop null if the clause is in a method that the loop calls, which only an exception
   *     leaves together with the loop
   */
  static boolean leaves(CatchTree handler, @Nullable Tree loop) {
    return leaves(handler.getBlock(), loop);
  }

  private static boolean leaves(@Nullable Tree statement, @Nullable Tree loop) {
    if (statement instanceof BlockTree block) {
      return leaves(Iterables.getLast(block.getStatements(), null), loop);
    }
    if (statement instanceof IfTree branch) {
      return leaves(branch.getThenStatement(), loop) && leaves(branch.getElseStatement(), loop);
    }
    return statement instanceof ThrowTree
        || (loop != null && statement instanceof ReturnTree)
        || (loop != null && statement instanceof JCBreak leave && leavesAll(leave, loop));
  }

  private static boolean leavesAll(JCBreak leave, Tree loop) {
    return leave.target == loop || !Trees.any(loop, part -> part == leave.target);
  }

  /** The exception that a {@code catch} clause always ends with; null if it ends otherwise. */
  @Nullable Type thrownAtEnd(CatchTree handler) {
    return Iterables.getLast(handler.getBlock().getStatements(), null) instanceof ThrowTree thrown
        ? ASTHelpers.getType(thrown.getExpression())
        : null;
  }

  /** The first clause of a try statement that catches an exception; null if none does. */
  @Nullable CatchTree first(TryTree attempt, Type thrown) {
    return attempt.getCatches().stream()
        .filter(handler -> catches(handler, thrown))
        .findFirst()
        .orElse(null);
  }

  /** The clause that gets the interrupt of what a try statement does itself; null if none does. */
  @Nullable CatchTree ofInterrupt(TryTree attempt) {
    return isInterrupted(attempt) ? first(attempt, interrupted) : null;
  }

  /** The clause that gets any unchecked exception of a try statement; null if none does. */
  @Nullable CatchTree ofUnchecked(TryTree attempt) {
    return first(attempt, RUNTIME.get(state));
  }

  /** {@code Thread.currentThread().interrupt()}. */
  static boolean restores(CatchTree handler) {
    return Trees.anyOwn(
        handler.getBlock(),
        part ->
            part instanceof MethodInvocationTree call
                && isOfThread(getSymbol(call))
                && getSymbol(call).getReturnType().hasTag(TypeTag.VOID)
                && isOwn(call));
  }

  /** Whether a call is made on the thread that makes it: {@code Thread.currentThread()}. */
  static boolean isOwn(MethodInvocationTree call) {
    return ASTHelpers.getReceiver(call) instanceof MethodInvocationTree;
  }

  boolean isOfInterruptOnly(CatchTree handler) {
    return ASTHelpers.isSameType(ASTHelpers.getType(handler.getParameter()), interrupted, state);
  }

  /** {@code Thread.interrupted()} or {@code isInterrupted()}. */
  static boolean isQuestion(MethodInvocationTree call) {
    MethodSymbol method = getSymbol(call);
    return isOfThread(method)
        && method.getReturnType().hasTag(TypeTag.BOOLEAN)
        && method.getParameters().isEmpty();
  }

  private static boolean isOfThread(MethodSymbol method) {
    return method.owner.getQualifiedName().contentEquals(Thread.class.getName());
  }
}
