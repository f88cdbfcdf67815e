package dev.unhang.judge.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.unhang.code.OtherObjects;
import dev.unhang.code.Symbols;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Conditions;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises the places where something is closed whose {@code close()} waits. */
public final class Closings {
  private static final String CLOSE = "close";

  private Closings() {}

  /** The resources of a try statement that wait when they are closed, in source order. */
  public static ImmutableList<Closing> ofTry(TryTree tree, VisitorState state) {
    ImmutableList.Builder<Closing> closings = ImmutableList.builder();
    for (Tree resource : tree.getResources()) {
      Type type = getType(resource);
      if (type != null && ExecutorTypes.closeWaits(type, state)) {
        TreePath path = new TreePath(state.getPath(), resource);
        closings.add(
            resource instanceof VariableTree variable
                ? new Closing(
                    Closing.Form.TRY_RESOURCE,
                    path,
                    variable.getName().toString(),
                    type,
                    getSymbol(variable),
                    variable.getInitializer())
                : ofExpression(Closing.Form.TRY_RESOURCE, path, (ExpressionTree) resource, state));
      }
    }
    return closings.build();
  }

  /** A call {@code x.close()}; the call must be at {@code state}'s path. */
  public static Optional<Closing> ofCall(MethodInvocationTree tree, VisitorState state) {
    if (!tree.getArguments().isEmpty() || !Symbols.isClose(Symbols.of(tree))) {
      return Optional.empty();
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(tree);
    if (receiver == null
        || isSelf(receiver)
        || isGenerated(tree, state)
        || !ExecutorTypes.closeWaits(getType(receiver), state)
        || CallFacts.of(tree, state).stream().anyMatch(fact -> doesNotWait(fact, state))) {
      return Optional.empty();
    }
    return Optional.of(ofExpression(Closing.Form.CALL, state.getPath(), receiver, state));
  }

  private static boolean doesNotWait(Fact fact, VisitorState state) {
    return fact.kind() == Kind.NOT_BLOCKING && Conditions.hold(fact, state.getPath(), state);
  }

  /** A call that a processor made of an annotation, which is reported by itself. */
  private static boolean isGenerated(MethodInvocationTree call, VisitorState state) {
    String source = state.getSourceForNode(call);
    return source == null || !source.contains(CLOSE);
  }

  /** A reference {@code x::close} or {@code ExecutorService::close}. */
  public static Optional<Closing> ofReference(MemberReferenceTree tree, VisitorState state) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    if (!tree.getName().contentEquals(CLOSE)
        || !getSymbol(tree).getParameters().isEmpty()
        || isSelf(qualifier)
        || !ExecutorTypes.closeWaits(getType(qualifier), state)) {
      return Optional.empty();
    }
    return Optional.of(
        ofExpression(Closing.Form.METHOD_REFERENCE, state.getPath(), qualifier, state));
  }

  /** A local variable with an annotation that makes a processor call {@code close()} on it. */
  public static Optional<Closing> ofCleanup(VariableTree tree, VisitorState state) {
    Optional<? extends AnnotationTree> cleanup = cleanup(tree, state);
    if (cleanup.isEmpty()
        || !callsClose(cleanup.orElseThrow())
        || !ExecutorTypes.closeWaits(getType(tree), state)) {
      return Optional.empty();
    }
    return Optional.of(
        new Closing(
            Closing.Form.CLEANUP,
            state.getPath(),
            tree.getName().toString(),
            getSymbol(tree).type,
            getSymbol(tree),
            tree.getInitializer()));
  }

  /** Whether the annotation names no other method than {@code close}. */
  private static boolean callsClose(AnnotationTree cleanup) {
    return cleanup.getArguments().stream()
        .allMatch(
            argument ->
                argument instanceof AssignmentTree assignment
                    && CLOSE.equals(ASTHelpers.constValue(assignment.getExpression())));
  }

  /** The annotation that closes {@code variable}, according to the models. */
  public static Optional<? extends AnnotationTree> cleanup(
      VariableTree variable, VisitorState state) {
    return variable.getModifiers().getAnnotations().stream()
        .filter(
            annotation ->
                getSymbol(annotation.getAnnotationType()) instanceof ClassSymbol type
                    && Models.of(state).ofAnnotation(type).stream()
                        .anyMatch(fact -> fact.kind() == Kind.CLOSES_ARGUMENT))
        .findFirst();
  }

  /** A call of an operator, or of a helper of this compilation, that closes what it is given. */
  public static Optional<Closing> ofArgument(MethodInvocationTree tree, VisitorState state) {
    if (tree.getArguments().isEmpty()) {
      return Optional.empty();
    }
    Optional<Closing> operator = ofOperator(tree, state);
    return operator.isPresent() ? operator : HelperClosings.of(tree, state);
  }

  /** Whether a method of this compilation closes a parameter before it returns. */
  public static boolean closesParameter(MethodSymbol method, int index, VisitorState state) {
    return HelperClosings.closes(method, index, state);
  }

  /** A call of an operator that closes what one of its arguments is or makes. */
  private static Optional<Closing> ofOperator(MethodInvocationTree tree, VisitorState state) {
    if (!Models.of(state).isSaidOfArguments(Kind.CLOSES_ARGUMENT, ASTHelpers.getSymbol(tree))) {
      return Optional.empty();
    }
    for (ExpressionTree argument : tree.getArguments()) {
      for (Fact fact : CallFacts.ofArgument(tree, argument, state)) {
        Type resource =
            fact.kind() == Kind.CLOSES_ARGUMENT && !HelperClosings.isInside(fact)
                ? resourceType(argument, state)
                : null;
        if (resource != null && ExecutorTypes.closeWaits(resource, state)) {
          return Optional.of(
              new Closing(
                  Closing.Form.OPERATOR,
                  state.getPath(),
                  "executor",
                  resource,
                  getSymbol(argument),
                  argument));
        }
      }
    }
    return Optional.empty();
  }

  /** The type of a resource that is given directly, or made by a supplier. */
  private static @Nullable Type resourceType(ExpressionTree argument, VisitorState state) {
    Type type = getType(argument);
    Types types = state.getTypes();
    if (type == null || type.isErroneous() || !types.isFunctionalInterface(type)) {
      return type;
    }
    if (argument instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree body) {
      return getType(body);
    }
    return ASTHelpers.getUpperBound(types.findDescriptorType(type).getReturnType(), types);
  }

  private static Closing ofExpression(
      Closing.Form form, TreePath path, ExpressionTree executor, VisitorState state) {
    Symbol symbol = getSymbol(executor);
    boolean isVariable =
        symbol instanceof Symbol.VarSymbol && !OtherObjects.isFieldOfOne(executor, state);
    return new Closing(
        form,
        path,
        nameOf(executor, state),
        requireNonNull(getType(executor)),
        isVariable ? symbol : null,
        isVariable ? ExecutorTypes.initializer(symbol, state) : executor);
  }

  /** The source of an expression; javac counts the semicolon after a resource as a part of it. */
  private static String nameOf(ExpressionTree executor, VisitorState state) {
    String source = String.valueOf(state.getSourceForNode(executor)).strip();
    return source.endsWith(";") ? source.substring(0, source.length() - 1).strip() : source;
  }

  /** A class that closes itself, or what it extends, only passes the question on. */
  private static boolean isSelf(ExpressionTree receiver) {
    return Symbols.isSelf(getSymbol(receiver));
  }
}
