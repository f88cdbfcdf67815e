// Methods and lambdas whose own result is a future or a stage.
// with: GRPC
// needs: 21
package news;

import com.google.common.util.concurrent.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class Methods {
  final Function<String, CompletableFuture<Integer>> lambdaThatReturnsAFuture = id -> {
    try (var executor = Executors.newWorkStealingPool()) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> id.length() * 31, executor);
    }
  };
  CompletableFuture<Integer> futureMethod(String film, boolean eager) {
    try (var critics = Executors.newFixedThreadPool(9)) { // FINDING: close
      CompletableFuture<Integer> joinedInOneBranchOnly =
          CompletableFuture.supplyAsync(() -> film.length() % 5, critics);
      if (eager) { joinedInOneBranchOnly.join(); }
      return joinedInOneBranchOnly;
    }
  }
  CompletableFuture<Integer> joinedInAConditionalOnly(boolean eager) {
    try (var critics = Executors.newFixedThreadPool(21)) { // FINDING: close
      CompletableFuture<Integer> stars = CompletableFuture.supplyAsync(() -> 5, critics);
      int now = eager ? stars.join() : 0;
      System.out.println(now);
      return stars;
    }
  }
  CompletableFuture<Integer> startedByAnObjectThatIsWaitedFor() throws Exception {
    try (var critics = Executors.newFixedThreadPool(26)) { // FINDING: close
      FutureTask<String> first = new FutureTask<>(new Callable<>() {
        @Override public String call() { critics.execute(() -> System.out.println(26)); return "26"; }
      });
      first.run();
      first.get();
      return new CompletableFuture<>();
    }
  }
  CompletableFuture<Integer> startedByASwitchThatGivesSomethingElse(int kind, Future<Integer> other) throws Exception {
    try (var critics = Executors.newFixedThreadPool(27)) { // FINDING: close
      Future<Integer> one = switch (kind) {
            case 1 -> { critics.execute(() -> System.out.println(27)); yield other; }
            default -> other;
          };
      one.get();
      return new CompletableFuture<>();
    }
  }
  CompletableFuture<Integer> joinedByAnotherThread() {
    try (var critics = Executors.newFixedThreadPool(22)) { // FINDING: close
      CompletableFuture<Integer> stars = CompletableFuture.supplyAsync(() -> 4, critics);
      new Thread(() -> System.out.println(stars.join())).start();
      return stars;
    }
  }
  CompletableFuture<Integer> besidesThoseThatInvokeAllWaitsFor(List<Callable<Integer>> others) throws Exception {
    try (var critics = Executors.newFixedThreadPool(23)) { // FINDING: close
      CompletableFuture<Integer> stars = CompletableFuture.supplyAsync(() -> 3, critics);
      critics.invokeAll(others);
      return stars;
    }
  }
  CompletableFuture<Integer> besidesOneThatIsWaitedForAtOnce() throws Exception {
    try (var critics = Executors.newFixedThreadPool(25)) { // FINDING: close
      CompletableFuture<Integer> stars = CompletableFuture.supplyAsync(() -> 2, critics);
      int first = critics.submit(() -> 1).get();
      System.out.println(first);
      return stars;
    }
  }
  CompletableFuture<Integer> askedForBeforeTheyEnd(List<String> films) {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    try (var critics = Executors.newFixedThreadPool(24)) { // FINDING: close
      critics.execute(() -> seen.addAll(films));
      if (seen.isEmpty()) { System.out.println("nothing yet"); }
    }
    return CompletableFuture.completedFuture(0);
  }
  CompletableFuture<List<String>> askedForInOneOfTwoBranches(List<String> films, CompletableFuture<List<String>> fallback) {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (var critics = Executors.newFixedThreadPool(28)) { // FINDING: close
      critics.execute(() -> seen.addAll(films));
    }
    return seen.isEmpty() ? fallback : CompletableFuture.completedFuture(seen);
  }
  CompletableFuture<List<String>> askedForInTheOtherBranch(List<String> films, CompletableFuture<List<String>> fallback) {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (var critics = Executors.newFixedThreadPool(29)) { // FINDING: close
      critics.execute(() -> seen.addAll(films));
    }
    return seen.size() > 1 ? CompletableFuture.completedFuture(seen) : fallback;
  }
  private CompletableFuture<List<String>> sorted(List<String> names) { return CompletableFuture.supplyAsync(() -> names.stream().sorted().toList()); }
  CompletableFuture<List<String>> goesOnWithAHelper(List<String> films) {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (var critics = Executors.newFixedThreadPool(30)) { // FINDING: close
      critics.execute(() -> seen.addAll(films));
    }
    return sorted(seen);
  }
  protected CompletableFuture<List<String>> mayBeOverridden(List<String> names) { return CompletableFuture.completedFuture(names); }
  CompletableFuture<List<String>> goesOnInASubclass(List<String> films) {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (var critics = Executors.newFixedThreadPool(31)) { // FINDING: close
      critics.execute(() -> seen.addAll(films));
    }
    return mayBeOverridden(seen);
  }
  static class OrderFuture extends CompletableFuture<Integer> {}
  OrderFuture ownSubclassOfCompletableFuture(int quantity) {
    OrderFuture placed = new OrderFuture();
    try (var backOffice = Executors.newFixedThreadPool(3)) { // FINDING: close
      backOffice.execute(() -> placed.complete(quantity * 2));
    }
    return placed;
  }
  Future<Long> plainFutureOfSubmit(int year) {
    try (ExecutorService single = Executors.newSingleThreadExecutor()) { // FINDING: close
      return single.submit(() -> 12L * year);
    }
  }
  CompletableFuture<Void> allOfThatNobodyJoins(List<String> urls) {
    try (var fetchers = Executors.newFixedThreadPool(8)) { // FINDING: close
      return CompletableFuture.allOf(urls.stream()
              .map(url -> CompletableFuture.runAsync(() -> url.strip(), fetchers))
              .toArray(CompletableFuture<?>[]::new));
    }
  }
  ListenableFuture<byte[]> guavaListenableFuture(int width) {
    try (ListeningExecutorService renderers = // FINDING: close
        MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(2))) {
      return renderers.submit(() -> new byte[width]);
    }
  }
  CompletableFuture<Boolean> futureCompletedByTheTaskAndReturnedAfterTheTry(String address) {
    CompletableFuture<Boolean> sent = new CompletableFuture<>();
    try (var mailPool = Executors.newFixedThreadPool(2)) { // FINDING: close
      mailPool.execute(() -> sent.complete(address.contains("@")));
    }
    return sent;
  }
  CompletionStage<Integer> completionStageReturnedFromTheTry(String city) {
    try (var pool = Executors.newSingleThreadExecutor()) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> city.length(), pool).thenApply(degrees -> degrees - 3);
    }
  }
  CompletableFuture<String> lambdaOfThenCompose(CompletableFuture<String> original) {
    return original.thenCompose(text -> {
          try (var translators = Executors.newFixedThreadPool(4)) { // FINDING: close
            return CompletableFuture.supplyAsync(text::toUpperCase, translators);
          }
        });
  }
  CompletableFuture<Double> onlyOneOfTwoTasksIsJoined(String symbol) throws Exception {
    try (var brokers = Executors.newCachedThreadPool()) { // FINDING: close
      Future<Double> fast = brokers.submit(() -> 17.5);
      brokers.execute(() -> System.out.println("audit " + symbol));
      return CompletableFuture.completedFuture(fast.get());
    }
  }
  CompletableFuture<Void> tryInALoopOfAFutureMethod(List<List<String>> batches) {
    List<CompletableFuture<Void>> started = new ArrayList<>();
    for (List<String> batch : batches) {
      try (var perBatch = Executors.newFixedThreadPool(6)) { // FINDING: close
        batch.forEach(row -> started.add(CompletableFuture.runAsync(row::trim, perBatch)));
      }
    }
    return CompletableFuture.allOf(started.toArray(CompletableFuture<?>[]::new));
  }
  CompletableFuture<String> completableFutureReturnedFromTheTry() {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> "Rain until Friday", executor);
    }
  }
  Supplier<CompletionStage<String>> anonymousSupplierOfAStage() {
    return new Supplier<CompletionStage<String>>() {
      @Override public CompletionStage<String> get() {
        try (var attempts = Executors.newSingleThreadExecutor()) { // FINDING: close
          return CompletableFuture.supplyAsync(() -> "attempt 1", attempts);
        }
      }
    };
  }
}

final class GenericStaticMethod {
  static <T extends Comparable<T>> CompletableFuture<T> call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try (ExecutorService one = Executors.newSingleThreadExecutor()) { // FINDING: close
      one.submit(() -> result.complete(work.call()));
    }
    return result;
  }
}

interface InterfaceDefaultMethod {
  String word(String english);
  default CompletableFuture<String> wordAsync(String english) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> word(english), executor);
    }
  }
}
