package dev.unhang.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Variables;
import dev.unhang.model.Fact;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The longest time that a call waits, or puts off, where the code says so with constants. */
public final class TimeLimit {
  private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final int LONGEST_TRACE = 5;

  private static final ImmutableMap<String, TimeUnit> DURATION_FACTORIES =
      ImmutableMap.of(
          "ofNanos", TimeUnit.NANOSECONDS,
          "ofMillis", TimeUnit.MILLISECONDS,
          "ofSeconds", TimeUnit.SECONDS,
          "ofMinutes", TimeUnit.MINUTES,
          "ofHours", TimeUnit.HOURS,
          "ofDays", TimeUnit.DAYS);

  private TimeLimit() {}

  /**
   * Returns the limit of a call, in the arguments that {@code fact} names, or of a sleep that is
   * called on its unit; empty if there is none, or if it is not a constant. A limit below zero is
   * zero, as it is for the JDK.
   */
  public static Optional<Duration> of(MethodInvocationTree call, Fact fact, VisitorState state) {
    ImmutableList<ExpressionTree> arguments =
        fact.timeout().stream()
            .filter(index -> index < call.getArguments().size())
            .map(index -> (ExpressionTree) call.getArguments().get(index))
            .collect(ImmutableList.toImmutableList());
    if (arguments.isEmpty()) {
      return ofUnit(call, state);
    }
    Optional<BigInteger> nanos =
        arguments.size() == 1
            ? duration(arguments.get(0), state)
            : amount(arguments.get(0), state)
                .flatMap(
                    amount ->
                        amount <= 0
                            ? Optional.of(BigInteger.ZERO)
                            : unit(arguments.get(1)).map(unit -> nanos(amount, unit)));
    return nanos.map(TimeLimit::bounded);
  }

  /** The unit of the time that a call puts off, where the code names it: a minute, an hour. */
  public static Optional<Duration> unit(MethodInvocationTree call, Fact fact) {
    return fact.timeout().stream()
        .filter(index -> index < call.getArguments().size())
        .map(index -> (ExpressionTree) call.getArguments().get(index))
        .flatMap(argument -> unit(argument).or(() -> unitOfDuration(argument)).stream())
        .map(unit -> Duration.of(1, unit.toChronoUnit()))
        .findFirst();
  }

  /** {@code Duration.ofMinutes(configured)}. */
  private static Optional<TimeUnit> unitOfDuration(ExpressionTree argument) {
    Symbol symbol = ASTHelpers.getSymbol(argument);
    return symbol != null && isDuration(symbol.owner)
        ? Optional.ofNullable(DURATION_FACTORIES.get(symbol.getSimpleName().toString()))
        : Optional.empty();
  }

  private static Duration bounded(BigInteger nanos) {
    return Duration.ofNanos(nanos.max(BigInteger.ZERO).min(LONGEST).longValueExact());
  }

  /** {@code SECONDS.sleep(1)}: the call has one argument, and is called on its unit. */
  private static Optional<Duration> ofUnit(MethodInvocationTree call, VisitorState state) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver == null || call.getArguments().size() != 1
        ? Optional.empty()
        : unit(receiver)
            .flatMap(
                unit -> amount(call.getArguments().get(0), state).map(each -> nanos(each, unit)))
            .map(TimeLimit::bounded);
  }

  private static BigInteger nanos(long amount, TimeUnit unit) {
    return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(unit.toNanos(1)));
  }

  private static Optional<Long> amount(ExpressionTree expression, VisitorState state) {
    ExpressionTree traced = value(expression, state);
    Object constant = ASTHelpers.constValue(traced);
    return constant instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
  }

  private static Optional<TimeUnit> unit(ExpressionTree expression) {
    Symbol constant = ASTHelpers.getSymbol(expression);
    return constant instanceof VarSymbol && constant.isEnum() && isTimeUnit(constant.owner)
        ? Optional.of(TimeUnit.valueOf(constant.getSimpleName().toString()))
        : Optional.empty();
  }

  private static boolean isTimeUnit(Symbol type) {
    return type.getQualifiedName().contentEquals(TimeUnit.class.getName());
  }

  /** A duration that is made of constants, or a plain number of milliseconds. */
  private static Optional<BigInteger> duration(ExpressionTree expression, VisitorState state) {
    ExpressionTree traced = value(expression, state);
    Symbol symbol = ASTHelpers.getSymbol(traced);
    if (symbol instanceof VarSymbol && isDuration(symbol.owner)) {
      return symbol.getSimpleName().contentEquals("ZERO")
          ? Optional.of(BigInteger.ZERO)
          : Optional.empty();
    }
    if (traced instanceof MethodInvocationTree factory
        && symbol != null
        && isDuration(symbol.owner)) {
      TimeUnit unit = DURATION_FACTORIES.get(symbol.getSimpleName().toString());
      List<? extends ExpressionTree> arguments = factory.getArguments();
      return unit == null || arguments.size() != 1
          ? Optional.empty()
          : amount(arguments.get(0), state).map(amount -> nanos(amount, unit));
    }
    return amount(traced, state).map(millis -> nanos(millis, TimeUnit.MILLISECONDS));
  }

  private static boolean isDuration(Symbol type) {
    return type.getQualifiedName().contentEquals(Duration.class.getName());
  }

  /** The value of a variable that is assigned once, in its declaration in this file. */
  private static ExpressionTree value(ExpressionTree expression, VisitorState state) {
    ExpressionTree traced = expression;
    for (int i = 0; i < LONGEST_TRACE; i++) {
      ExpressionTree next = next(traced, state);
      if (next == null) {
        return traced;
      }
      traced = next;
    }
    return traced;
  }

  private static @Nullable ExpressionTree next(ExpressionTree expression, VisitorState state) {
    if (expression instanceof ParenthesizedTree parenthesized) {
      return parenthesized.getExpression();
    }
    if (expression instanceof LiteralTree
        || expression instanceof UnaryTree
        || expression instanceof TypeCastTree
        || expression instanceof MethodInvocationTree) {
      return null;
    }
    return Variables.ofConstant(expression, state);
  }
}
