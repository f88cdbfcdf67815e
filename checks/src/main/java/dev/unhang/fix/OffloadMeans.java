package dev.unhang.fix;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a library runs code on a thread that may block, by the type of its asynchronous result.
 *
 * @param type the result type
 * @param defer the factory that defers a body which returns {@code type}; {@code $T} is the type;
 *     empty for none
 * @param callable the factory that defers a body which returns a plain value; empty for none
 * @param just the factory of a completed result, which {@code callable} makes superfluous
 * @param after what follows the factory call; {@code $S} is the scheduler
 * @param downstream the operator that moves what follows it; empty if there is none
 * @param subscription the operator that moves the source; empty if there is none
 * @param schedulers the type that {@code $S} comes from; empty for none
 * @param scheduler the member of {@code schedulers}
 * @param callableThrows whether a {@code callable} body may throw checked exceptions
 * @param deferThrows whether a {@code defer} body may throw checked exceptions
 */
record OffloadMeans(
    String type,
    String defer,
    String callable,
    String just,
    String after,
    String downstream,
    String subscription,
    String schedulers,
    String scheduler,
    boolean callableThrows,
    boolean deferThrows) {

  private static final ImmutableList<OffloadMeans> ALL =
      ImmutableList.of(
          reactor("reactor.core.publisher.Mono", "fromCallable"),
          reactor("reactor.core.publisher.Flux", ""),
          rxJava("io.reactivex.rxjava3", "Single", "fromCallable"),
          rxJava("io.reactivex.rxjava3", "Maybe", "fromCallable"),
          rxJava("io.reactivex.rxjava3", "Completable", ""),
          rxJava("io.reactivex.rxjava3", "Observable", "fromCallable"),
          rxJava("io.reactivex.rxjava3", "Flowable", "fromCallable"),
          rxJava("io.reactivex", "Single", "fromCallable"),
          rxJava("io.reactivex", "Maybe", "fromCallable"),
          rxJava("io.reactivex", "Completable", ""),
          rxJava("io.reactivex", "Observable", "fromCallable"),
          rxJava("io.reactivex", "Flowable", "fromCallable"),
          mutiny("io.smallrye.mutiny.Uni"),
          mutiny("io.smallrye.mutiny.Multi"),
          future("java.util.concurrent.CompletableFuture"),
          future("java.util.concurrent.CompletionStage"));

  private static final Supplier<Type> ROUTE = Suppliers.typeFromString("io.vertx.ext.web.Route");
  private static final String OBSERVER = "io.grpc.stub.StreamObserver";

  /** The means for a result of {@code type}: the type itself, as the result must have its type. */
  static Optional<OffloadMeans> of(@Nullable Type type, VisitorState state) {
    if (type == null || type.isErroneous()) {
      return Optional.empty();
    }
    String name = type.tsym.getQualifiedName().toString();
    return ALL.stream().filter(means -> means.type().equals(name)).findFirst();
  }

  /** The method that does what {@code method} does, but runs the handler on a worker thread. */
  static Optional<String> blockingSibling(MethodSymbol method, VisitorState state) {
    return method.getSimpleName().contentEquals("handler")
            && ASTHelpers.isSubtype(method.owner.type, ROUTE.get(state), state)
        ? Optional.of("blockingHandler")
        : Optional.empty();
  }

  /** Whether a method answers through an observer, which any one thread may call. */
  static boolean hasObserver(MethodTree method) {
    return method.getParameters().stream()
        .map(ASTHelpers::getType)
        .anyMatch(OffloadMeans::isObserver);
  }

  /** Whether {@code type} is an observer that a method answers through. */
  static boolean isObserver(Type type) {
    return type.tsym.getQualifiedName().contentEquals(OBSERVER);
  }

  boolean isChain() {
    return !downstream.isEmpty();
  }

  /** Whether a body that returns {@code type} can be deferred. */
  boolean hasDefer() {
    return !defer.isEmpty();
  }

  boolean hasCallable() {
    return !callable.isEmpty();
  }

  /**
   * The text up to the arrow of the lambda.
   *
   * @param witness the type argument of the factory, in angle brackets; empty if it is inferred
   */
  String open(boolean plain, String witness, SuggestedFix.Builder fix, VisitorState state) {
    String factory = name(plain ? callable : defer, fix, state);
    int member = factory.lastIndexOf('.') + 1;
    return factory.substring(0, member) + witness + factory.substring(member) + "(() -> ";
  }

  String close(boolean plain, SuggestedFix.Builder fix, VisitorState state) {
    return plain && !isChain() ? ")" : ")" + name(after, fix, state);
  }

  /** The expression for a scheduler whose threads may block. */
  String scheduler(SuggestedFix.Builder fix, VisitorState state) {
    return SuggestedFixes.qualifyType(state, fix, schedulers) + "." + scheduler;
  }

  private String name(String template, SuggestedFix.Builder fix, VisitorState state) {
    String text = template;
    if (text.contains("$T")) {
      text = text.replace("$T", SuggestedFixes.qualifyType(state, fix, type));
    }
    if (text.contains("$F")) {
      text =
          text.replace(
              "$F",
              SuggestedFixes.qualifyType(state, fix, "java.util.concurrent.CompletableFuture"));
    }
    return text.contains("$S") ? text.replace("$S", scheduler(fix, state)) : text;
  }

  private static OffloadMeans reactor(String type, String callable) {
    return new OffloadMeans(
        type,
        "$T.defer",
        callable.isEmpty() ? "" : "$T." + callable,
        "just",
        ".subscribeOn($S)",
        "publishOn",
        "subscribeOn",
        "reactor.core.scheduler.Schedulers",
        "boundedElastic()",
        true,
        false);
  }

  private static OffloadMeans rxJava(String library, String type, String callable) {
    String core = library.endsWith("rxjava3") ? library + ".core." : library + ".";
    return new OffloadMeans(
        core + type,
        "$T.defer",
        callable.isEmpty() ? "" : "$T." + callable,
        "just",
        ".subscribeOn($S)",
        "observeOn",
        "subscribeOn",
        library + ".schedulers.Schedulers",
        "io()",
        true,
        true);
  }

  private static OffloadMeans mutiny(String type) {
    return new OffloadMeans(
        type,
        "$T.createFrom().deferred",
        "",
        "",
        ".runSubscriptionOn($S)",
        "emitOn",
        "runSubscriptionOn",
        "io.smallrye.mutiny.infrastructure.Infrastructure",
        "getDefaultWorkerPool()",
        false,
        false);
  }

  private static OffloadMeans future(String type) {
    return new OffloadMeans(
        type, "", "$F.supplyAsync", "completedFuture", "", "", "", "", "", false, false);
  }
}
