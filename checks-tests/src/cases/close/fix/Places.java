// The same patch in every kind of surrounding code.
// with: REACTOR
// needs: 21
package news;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

class Places {
  CompletableFuture<Void> loopWithBreakAndContinue(List<List<Runnable>> shifts, CompletableFuture<Void> end) {
    shifts:
    for (List<Runnable> shift : shifts) {
      for (Runnable task : shift) {
        try (var worker = Executors.newSingleThreadExecutor()) { // NO PATCH: `shifts` may be something that no other thread may use
          if (task == null) {
            continue shifts;
          }
          worker.execute(task);
          if (shift.size() > 100) {
            break shifts;
          }
        }
      }
    }
    return end;
  }
  Flux<Integer> lambdaOfAnOperator(Flux<String> words) {
    return words.map(word -> {
          try (var indexer = Executors.newSingleThreadExecutor()) {
            indexer.execute(() -> System.out.println(word));
            return word.length();
          }
        });
  }
  CompletableFuture<Long> variableAssignedInsideAndReadAfter(long from) {
    final CompletableFuture<Long> counted;
    try (var counter = Executors.newSingleThreadExecutor()) {
      counted = CompletableFuture.supplyAsync(() -> from + 1, counter);
    }
    return counted;
  }
  Supplier<CompletionStage<String>> anonymousClass(int number) {
    return new Supplier<CompletionStage<String>>() {
      @Override public CompletionStage<String> get() {
        try (var attempts = Executors.newSingleThreadExecutor()) {
          return CompletableFuture.supplyAsync(() -> "attempt " + number, attempts);
        }
      }
    };
  }
  interface Pools<E extends Exception> {
    ExecutorService open(int size) throws E;
  }
  <T, E extends Exception> CompletableFuture<? super T> genericsAndCheckedExceptions(Pools<E> pools, T value)
      throws E, IOException {
    try (ExecutorService pool = pools.open(3)) {
      if (value == null) {
        throw new IOException("no value");
      }
      return CompletableFuture.<T>supplyAsync(() -> value, pool);
    }
  }
}

class NestedClassAndInterface {
  interface Inner {
    default CompletableFuture<Integer> levels() {
      try (var counters = Executors.newFixedThreadPool(2)) {
        return CompletableFuture.supplyAsync(() -> 2, counters);
      }
    }
  }
}

class BodyOfALambda {
  final Function<String, CompletableFuture<Integer>> size = id -> {
    try (var measurer = Executors.newWorkStealingPool()) {
      return CompletableFuture.supplyAsync(() -> id.length() * 31, measurer);
    }
  };
}

record MethodOfARecord(String title, int words) {
  CompletableFuture<Integer> readingMinutes() {
    try (var readers = Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> words / 230, readers);
    }
  }
}
