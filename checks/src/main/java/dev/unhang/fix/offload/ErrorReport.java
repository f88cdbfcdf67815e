package dev.unhang.fix.offload;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.safe.ThrownTypes;
import dev.unhang.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a response of an error in code that has left its handler: the framework that called the
 * handler did so before.
 */
public final class ErrorReport {
  private static final Supplier<Type> RUNTIME =
      Suppliers.typeFromString(RuntimeException.class.getName());

  private final List<? extends Tree> code;
  private final VisitorState state;

  private ErrorReport(List<? extends Tree> code, VisitorState state) {
    this.code = code;
    this.state = state;
  }

  /**
   * The call up to its parenthesis, such as {@code observer.onError}; empty if the code has no
   * response that takes errors, or catches what is thrown, or finishes it in any case.
   */
  static Optional<String> of(List<? extends Tree> code, VisitorState state) {
    ErrorReport report = new ErrorReport(code, state);
    return report.catches() ? Optional.empty() : report.call(".");
  }

  /** The same as a method reference, for code that runs only if nothing has failed before. */
  public static Optional<String> reference(List<? extends Tree> code, VisitorState state) {
    return new ErrorReport(code, state).call("::");
  }

  /** Whether the code catches what is thrown, or finishes a response in any case. */
  static boolean isCaught(List<? extends Tree> code, VisitorState state) {
    return new ErrorReport(code, state).catches();
  }

  private boolean catches() {
    return code.stream().anyMatch(tree -> Trees.anyOwn(tree, this::catches));
  }

  private boolean catches(Tree part) {
    if (part instanceof TryTree attempt) {
      return Trees.anyOwn(
          attempt.getFinallyBlock(),
          end -> end instanceof MethodInvocationTree && Traits.ofCall(Kind.FINISHES, end, state));
    }
    return part instanceof CatchTree handler
        && ThrownTypes.alternatives(handler).stream()
            .anyMatch(
                type -> ASTHelpers.isSubtype(RUNTIME.get(state), ASTHelpers.getType(type), state));
  }

  private Optional<String> call(String separator) {
    List<ExpressionTree> finished = new ArrayList<>();
    for (Tree tree : code) {
      Trees.anyOwn(tree, part -> isFinish(part, finished));
    }
    return finished.stream()
        .flatMap(
            response ->
                method(ASTHelpers.getType(response)).stream()
                    .map(method -> state.getSourceForNode(response) + separator + method.name))
        .findFirst();
  }

  private boolean isFinish(Tree part, List<ExpressionTree> finished) {
    ExpressionTree response = part instanceof MethodInvocationTree ? Trees.receiver(part) : null;
    return response != null
        && (Traits.ofCall(Kind.FINISHES, part, state) || isObserver(response))
        && isInReach(response)
        && finished.add(response);
  }

  private boolean isObserver(ExpressionTree response) {
    Type type = ASTHelpers.getType(response);
    return type != null && OffloadMeans.isObserver(type, state);
  }

  /** Whether a variable is declared around the code. */
  private boolean isInReach(ExpressionTree receiver) {
    return ASTHelpers.getSymbol(receiver) instanceof VarSymbol variable
        && code.stream()
            .noneMatch(
                tree ->
                    Trees.any(
                        tree,
                        part ->
                            part instanceof VariableTree
                                && variable.equals(ASTHelpers.getSymbol(part))));
  }

  private Optional<MethodSymbol> method(@Nullable Type response) {
    if (response == null) {
      return Optional.empty();
    }
    return MemberFacts.members(response, state).stream()
        .filter(
            method ->
                !method.isStatic()
                    && method.getParameters().size() == 1
                    && ASTHelpers.isSameType(
                        method.getParameters().get(0).type, state.getSymtab().throwableType, state)
                    && Traits.ofCall(Kind.FINISHES, method, response, state))
        .min(
            Comparator.comparing(
                    (MethodSymbol method) -> !ASTHelpers.isVoidType(method.getReturnType(), state))
                .thenComparing(method -> method.name.toString()));
  }
}
