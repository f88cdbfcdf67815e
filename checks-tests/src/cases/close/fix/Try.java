// Fire and forget: the executor leaves the header, `shutdown()` comes into a finally.
// needs: 21
package news;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class StaticImports {
  CompletableFuture<Void> log(String line) {
    try (var threads = newVirtualThreadPerTaskExecutor()) {
      return runAsync(() -> System.out.println(line), threads);
    }
  }
}

class CommentsInTheHeaderAndTheBody {
  CompletableFuture<Integer> sum(int a, int b) {
    // one thread is enough
    try (var adder = Executors.newFixedThreadPool(/* threads= */ 1)) { // closed below
      // a and b are small
      return CompletableFuture.supplyAsync(() -> a + b, adder); // no overflow
      /* nothing more */
    } // end of try
  }
}

class ExistingField {
  private final ExecutorService shooter = Executors.newFixedThreadPool(2);
  CompletableFuture<Integer> shoot() {
    try (this.shooter) {
      return CompletableFuture.supplyAsync(() -> 180, shooter);
    }
  }
}

class ExistingVariable {
  CompletableFuture<Integer> roll(int sides) {
    ExecutorService dice = Executors.newFixedThreadPool(2);
    try (dice) {
      return CompletableFuture.supplyAsync(() -> sides - 1, dice);
    }
  }
}

class VarAndReturnInside {
  CompletableFuture<String> headline(String section) {
    try (var executor = Executors.newFixedThreadPool(5)) {
      return CompletableFuture.supplyAsync(() -> "headline of " + section, executor);
    }
  }
}

class ReturnAfterTheTry {
  CompletableFuture<Boolean> send(String address) {
    CompletableFuture<Boolean> sent = new CompletableFuture<>();
    try (ExecutorService outbox = Executors.newSingleThreadExecutor()) {
      outbox.execute(() -> sent.complete(address.contains("@")));
    }
    return sent;
  }
}

class QualifiedNamesAndFinal {
  java.util.concurrent.CompletionStage<Integer> count(String text) {
    try (final java.util.concurrent.ExecutorService counter =
        java.util.concurrent.Executors.newSingleThreadExecutor()) {
      return java.util.concurrent.CompletableFuture.supplyAsync(text::length, counter);
    }
  }
}
