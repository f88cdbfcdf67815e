// Names that are taken: of variables after the try, and of types that a patch needs.
// with: REACTOR
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class Names {
  interface ExecutorService {}
  Flux<String> ownTypeNamedExecutorService() {
    return Flux.using(Executors::newSingleThreadExecutor,
        pool -> Flux.just("x", "y").publishOn(Schedulers.fromExecutor(pool)));
  }
  CompletableFuture<String> elseWithoutBraces(boolean fast) {
    if (fast)
      return CompletableFuture.completedFuture("fast");
    else
      try (var lane = Executors.newSingleThreadExecutor()) {
        return CompletableFuture.supplyAsync(() -> "slow", lane);
      }
  }
  CompletableFuture<Void> loopVariableOfTheSameNameAfterTheTry(List<String> names) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (var worker = Executors.newFixedThreadPool(3)) {
      worker.execute(() -> done.complete(null));
    }
    for (String worker : names) { System.out.println(worker); }
    return done;
  }
  CompletableFuture<Void> patternVariableOfTheSameNameAfterTheTry(Object note) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (var worker = Executors.newFixedThreadPool(2)) {
      worker.execute(() -> done.complete(null));
    }
    if (note instanceof String worker) { System.out.println(worker); }
    return done;
  }
  CompletableFuture<Integer> arrowCaseOfASwitchExpression(String animal) {
    return switch (animal) {
      case "cat" -> {
        try (var scales = Executors.newSingleThreadExecutor()) {
          yield CompletableFuture.supplyAsync(() -> 4, scales);
        }
      }
      default -> CompletableFuture.completedFuture(70);
    };
  }
}

class InheritedFieldOfTheSameNameReadAfterTheTry {
  static class Base {
    protected final Executor pool = Runnable::run;
  }

  static class Service extends Base {
    CompletableFuture<Integer> start(int port) {
      CompletableFuture<Integer> bound = new CompletableFuture<>();
      try (var pool = Executors.newSingleThreadExecutor()) {
        pool.execute(() -> bound.complete(port));
      }
      pool.execute(() -> System.out.println("inherited"));
      return bound;
    }
  }
}
