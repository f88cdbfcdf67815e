package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.Responses;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import org.jspecify.annotations.Nullable;

/**
 * Tells calls of which nobody knows how long they take: those of objects that come from elsewhere
 * and whose code is not in sight, and those that may fail as input, output and waiting fail.
 */
final class UnknownCalls {
  private final Sources code;
  private final ForeignCalls foreign;
  private final ServiceCalls services;

  UnknownCalls(Sources code) {
    this.code = code;
    this.foreign = new ForeignCalls(code, this);
    this.services = new ServiceCalls(code, this);
  }

  /** The same for a method reference to a method of the source that has no body in sight. */
  boolean isOpenReference(TreePath path) {
    return getSymbol(path.getLeaf()) instanceof MethodSymbol method && isUnseenSource(path, method);
  }

  /** Whether nobody knows how long a call takes that runs no code in sight. */
  boolean isOpen(TreePath path) {
    MethodSymbol method = method(path);
    return method != null
        && !isAboutClient(path)
        && (isForeign(path)
            ? hasAnswer(path) && foreign.comesFromElsewhere(path)
            : isUnseenSource(path, method)
                || services.isOne(path, method)
                || mayFail(method, path));
  }

  /** Whether a call runs a function, an iterator or a stream, whoever has made it. */
  boolean isForeign(TreePath path) {
    return Traits.ofCall(Kind.MAY_LAST, path.getLeaf(), code.at(path));
  }

  /** The same, without calls of libraries that declare no failure: most of these compute. */
  boolean isSurelyOpen(TreePath path) {
    MethodSymbol method = method(path);
    return method != null
        && !isAboutClient(path)
        && (isUnseenSource(path, method) || mayFail(method, path));
  }

  private static @Nullable MethodSymbol method(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call ? getSymbol(call) : null;
  }

  /** A call of the stream, or one that the models know not to wait. */
  private boolean isAboutClient(TreePath path) {
    ExpressionTree receiver = Trees.receiver(path.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return isClient(getType(path.getLeaf()))
        || (receiver != null && isClient(getType(receiver)))
        || (root instanceof VarSymbol variable
            && (isClient(variable.type) || isMadeByClient(variable)))
        || (code.facts(path).stream().anyMatch(UnknownCalls::isHarmless) && !isQuestion(path));
  }

  /** {@code model.complete(text)}: only the name is that of what ends a result. */
  private boolean isQuestion(TreePath path) {
    MethodSymbol method = method(path);
    return method != null
        && SourceUnits.of(code.state()).isSource(method)
        && code.has(Kind.COMPLETES, path)
        && answers(method)
        && !method.getReturnType().isPrimitive();
  }

  /** A variable for the output stream or the writer of a response. */
  private boolean isMadeByClient(VarSymbol variable) {
    ImmutableList<TreePath> values =
        variable.owner instanceof MethodSymbol ? code.values(variable) : ImmutableList.of();
    return !values.isEmpty()
        && values.stream()
            .allMatch(value -> code.facts(value).stream().anyMatch(UnknownCalls::isHarmless));
  }

  private boolean isClient(@Nullable Type type) {
    return TypeFacts.tellsEnd(type, code.state())
        || (type != null
            && Models.of(code.state()).types(type, code.state()).stream()
                .anyMatch(Responses::isResponse));
  }

  private static boolean isHarmless(Fact fact) {
    return switch (fact.kind()) {
      case DISCONNECT, CANCEL, COMPLETES, WORK_START, NOT_BLOCKING, COMPLETED, GUARD, IN_PLACE ->
          true;
      default -> false;
    };
  }

  /** A method of the source, of which no body is in sight. */
  private boolean isUnseenSource(TreePath path, MethodSymbol method) {
    return SourceUnits.of(code.state()).isSource(method)
        && code.targets(path).isEmpty()
        && !method.owner.type.tsym.isEnum()
        && !isRecordAccessor(method)
        && !comesLater(method.getReturnType());
  }

  /** Whether a value of {@code type} may be unfinished, or is a request that is to be started. */
  private boolean comesLater(@Nullable Type type) {
    return CompletedResults.isAsynchronous(type, code.state())
        || Models.of(code.state()).types(type, code.state()).stream()
            .anyMatch(
                fact -> fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.REQUEST);
  }

  static boolean isRecordAccessor(MethodSymbol method) {
    return method.owner instanceof Symbol.ClassSymbol type
        && type.isRecord()
        && method.getParameters().isEmpty();
  }

  static boolean isPlatform(MethodSymbol method) {
    String owner = method.owner.flatName().toString();
    return owner.startsWith("java.") || owner.startsWith("javax.");
  }

  /** Whether a method returns something that is no future. */
  boolean answers(MethodSymbol method) {
    Type result = method.getReturnType();
    return !ASTHelpers.isVoidType(result, code.state()) && !comesLater(result);
  }

  /** Whether a call of a function answers, or is handed something to answer by. */
  private boolean hasAnswer(TreePath path) {
    Type result = getType(path.getLeaf());
    return ASTHelpers.isVoidType(result, code.state())
        ? Trees.arguments(path.getLeaf()).stream()
            .map(ASTHelpers::getType)
            .anyMatch(
                each -> isClient(each) || Functions.descriptor(each, code.state()).isPresent())
        : !comesLater(result);
  }

  /** Whether a call declares that input or output may fail, so that it does not last for ever. */
  boolean mayFailItself(TreePath path) {
    MethodSymbol method = method(path);
    return method != null
        && method.getThrownTypes().stream()
            .anyMatch(thrown -> thrown.tsym.flatName().contentEquals("java.io.IOException"));
  }

  private boolean mayFail(MethodSymbol method, TreePath path) {
    return !code.waits(path)
        && method.getThrownTypes().stream()
            .anyMatch(thrown -> Traits.ofVeryType(Kind.MAY_LAST, thrown, code.state()));
  }

  /** Whether a call gives something, other than the result of work, which ends. */
  boolean isTaking(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    Type given = ASTHelpers.getType(call.getLeaf());
    return receiver != null
        && given != null
        && !given.isPrimitiveOrVoid()
        && TypeFacts.cancels(given, code.state()).isEmpty()
        && TypeFacts.cancels(ASTHelpers.getType(receiver), code.state()).isEmpty();
  }
}
