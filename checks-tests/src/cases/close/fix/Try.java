// Fire and forget: the executor leaves the header, `shutdown()` comes into a finally.
// needs: 21
package news;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Try {
  private final ExecutorService shooter = Executors.newFixedThreadPool(2);
  CompletableFuture<Void> staticImports(String line) {
    try (var threads = newVirtualThreadPerTaskExecutor()) {
      return runAsync(() -> System.out.println(line), threads);
    }
  }
  CompletableFuture<Integer> commentsInTheHeaderAndTheBody(int a, int b) {
    // one thread is enough
    try (var adder = Executors.newFixedThreadPool(/* threads= */ 1)) { // closed below
      // a and b are small
      return CompletableFuture.supplyAsync(() -> a + b, adder); // no overflow
      /* nothing more */
    } // end of try
  }
  CompletableFuture<Integer> existingField() {
    try (this.shooter) {
      return CompletableFuture.supplyAsync(() -> 180, shooter);
    }
  }
  CompletableFuture<Integer> existingVariable(int sides) {
    ExecutorService dice = Executors.newFixedThreadPool(2);
    try (dice) {
      return CompletableFuture.supplyAsync(() -> sides - 1, dice);
    }
  }
  CompletableFuture<String> varAndReturnInside(String section) {
    try (var executor = Executors.newFixedThreadPool(5)) {
      return CompletableFuture.supplyAsync(() -> "headline of " + section, executor);
    }
  }
  CompletableFuture<Boolean> returnAfterTheTry(String address) {
    CompletableFuture<Boolean> sent = new CompletableFuture<>();
    try (ExecutorService outbox = Executors.newSingleThreadExecutor()) {
      outbox.execute(() -> sent.complete(address.contains("@")));
    }
    return sent;
  }
  java.util.concurrent.CompletionStage<Integer> qualifiedNamesAndFinal(String text) {
    try (final java.util.concurrent.ExecutorService counter =
        java.util.concurrent.Executors.newSingleThreadExecutor()) {
      return java.util.concurrent.CompletableFuture.supplyAsync(text::length, counter);
    }
  }
}
