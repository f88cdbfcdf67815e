// What checks/docs/examples.md shows, class by class: the first sentence is the heading.
// with: REACTOR
// needs: 21
package examples;

import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.*;

/** An executor closes itself. The callback runs on its own thread, which waits for itself. */
class Summary {
  CompletableFuture<String> create() {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    return CompletableFuture.supplyAsync(() -> "report", executor)
        .whenComplete((report, failure) -> executor.close()); // FINDING: waits for itself
  }
}

/** The results are needed. The whole operator moves to a thread that may wait. */
class Doubled {
  Mono<Integer> doubled(Mono<Integer> price) {
    return price.map(
        amount -> {
          try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: end of this try
            return CompletableFuture.supplyAsync(() -> amount * 2, executor).join();
          }
        });
  }
}

/** These are silent. What is asynchronous in name only, and an end without a wait. */
class Joined { // SILENT
  CompletableFuture<Integer> total() throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = executor.submit(() -> 17);
      Future<Integer> second = executor.submit(() -> 4);
      return CompletableFuture.completedFuture(first.get() + second.get());
    }
  }

  List<Runnable> stop(ExecutorService executor) {
    return executor.shutdownNow();
  }
}
