package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import org.jspecify.annotations.Nullable;

/** Where code catches the interrupt that is to end it, and what it does then. */
final class InterruptCatches {
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
        if (isInterrupted(attempt)) {
          attempt.getCatches().stream()
              .filter(InterruptCatches.this::catches)
              .findFirst()
              .ifPresent(handlers::add);
        }
        return super.visitTry(attempt, null);
      }
    }.scan(code, null);
    return handlers.build();
  }

  private boolean isInterrupted(TryTree attempt) {
    return ASTHelpers.getThrownExceptions(attempt.getBlock(), state).stream()
        .anyMatch(thrown -> ASTHelpers.isSameType(thrown, interrupted, state));
  }

  private boolean catches(CatchTree handler) {
    Type caught = ASTHelpers.getType(handler.getParameter());
    return caught != null && ASTHelpers.isSubtype(interrupted, caught, state);
  }

  static boolean leaves(CatchTree handler) {
    return Trees.anyOwn(
        handler.getBlock(),
        part ->
            switch (part.getKind()) {
              case RETURN, THROW, BREAK -> true;
              default -> false;
            });
  }

  /** {@code Thread.currentThread().interrupt()}. */
  static boolean restores(CatchTree handler) {
    return Trees.anyOwn(
        handler.getBlock(),
        part ->
            part instanceof MethodInvocationTree call
                && isOfThread(getSymbol(call))
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
