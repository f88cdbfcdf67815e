// Where the variable cannot simply move into the block around the try.
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Scope {
  private final Executor executor = Runnable::run;
  CompletableFuture<Integer> fieldOfTheSameNameReadAfterTheTry(int port) {
    CompletableFuture<Integer> bound = new CompletableFuture<>();
    try (var executor = Executors.newSingleThreadExecutor()) {
      executor.execute(() -> bound.complete(port));
    }
    executor.execute(() -> System.out.println("bound to " + port));
    return bound;
  }
  CompletableFuture<String> localOfTheSameNameAfterTheTry(String job) {
    CompletableFuture<String> started = new CompletableFuture<>();
    try (var executor = Executors.newFixedThreadPool(2)) {
      executor.execute(() -> started.complete(job));
    }
    String executor = "pool of " + job;
    System.out.println(executor);
    return started;
  }
  CompletableFuture<String> ifWithoutBraces(boolean slow) {
    if (slow)
      try (var lane = Executors.newSingleThreadExecutor()) {
        return CompletableFuture.supplyAsync(() -> "slow", lane);
      }
    return CompletableFuture.completedFuture("fast");
  }
  CompletableFuture<Void> lambdaParameterOfTheSameNameAfterTheTry(List<String> names) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (var worker = Executors.newFixedThreadPool(2)) {
      worker.execute(() -> done.complete(null));
    }
    names.forEach(worker -> System.out.println("worker " + worker));
    return done;
  }
  CompletableFuture<Integer> casesOfAnOldSwitch(int tariff) {
    switch (tariff) {
      case 1:
        try (var pool = Executors.newFixedThreadPool(1)) {
          return CompletableFuture.supplyAsync(() -> 100, pool);
        }
      case 2:
        try (var pool = Executors.newFixedThreadPool(2)) {
          return CompletableFuture.supplyAsync(() -> 180, pool);
        }
      default:
        return CompletableFuture.completedFuture(0);
    }
  }
  CompletableFuture<Integer> twoTriesWithTheSameVariableName() {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    try (var executor = Executors.newFixedThreadPool(2)) {
      executor.execute(() -> System.out.println("first"));
    }
    try (var executor = Executors.newFixedThreadPool(3)) {
      executor.execute(() -> result.complete(2));
    }
    return result;
  }
  CompletableFuture<String> labelledTry(String text) {
    CompletableFuture<String> published = new CompletableFuture<>();
    publishing:
    try (var press = Executors.newSingleThreadExecutor()) {
      if (text.isEmpty()) {
        break publishing;
      }
      press.execute(() -> published.complete(text));
    }
    return published;
  }
}
