// All the forms of a try that closes an executor.
// needs: 21
package news;

import java.io.*;
import java.util.concurrent.*;

class TryForms {
  CompletableFuture<Integer> executorBeforeAnotherResource(String text) throws IOException {
    try (var pool = Executors.newFixedThreadPool(2); var reader = new StringReader(text)) { // FINDING: close
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter + 1, pool);
    }
  }

  CompletableFuture<String> withCatchAndFinally(String name) {
    try (var greeters = Executors.newFixedThreadPool(2)) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> "hello " + name, greeters);
    } catch (RejectedExecutionException e) { return CompletableFuture.failedFuture(e); } finally {
      System.out.println("greeted");
    }
  }

  CompletableFuture<Integer> innerTryOfANestedPair(String text) throws IOException {
    try (var reader = new StringReader(text)) {
      int letter = reader.read();
      try (var pool = Executors.newFixedThreadPool(2)) { // FINDING: close
        return CompletableFuture.supplyAsync(() -> letter + 2, pool);
      }
    }
  }
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  CompletableFuture<Integer> existingFieldAsResource() {
    try (this.pool) { return CompletableFuture.supplyAsync(() -> 49, pool); } // FINDING: close
  }

  CompletableFuture<Integer> existingVariableAsResource() {
    ExecutorService dice = Executors.newFixedThreadPool(2);
    try (dice) { return CompletableFuture.supplyAsync(() -> 4, dice); } // FINDING: close
  }

  CompletableFuture<Integer> shutdownInsideTheTryDoesNotHelp(String text) {
    CompletableFuture<Integer> counted = new CompletableFuture<>();
    try (var counter = Executors.newSingleThreadExecutor()) { // FINDING: close
      counter.execute(() -> counted.complete(text.length()));
      counter.shutdown();
    }
    return counted;
  }

  CompletableFuture<Integer> executorAfterAnotherResource(String text) throws IOException {
    try (var reader = new StringReader(text); var pool = Executors.newFixedThreadPool(2)) { // FINDING: close
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter, pool);
    }
  }

  CompletableFuture<Void> shutdownNowThatIsNotTheLastStatement(boolean abort) {
    try (var runners = Executors.newFixedThreadPool(2)) { // FINDING: close
      if (abort) { runners.shutdownNow(); }
      return CompletableFuture.runAsync(() -> System.out.println("run"), runners);
    }
  }

  CompletableFuture<String> parameterAsResource(ExecutorService signers) {
    try (signers) { return CompletableFuture.supplyAsync(() -> "signed", signers); } // FINDING: close
  }
  private static ExecutorService newPool(int threads) { return Executors.newFixedThreadPool(threads); }
  CompletableFuture<String> poolMadeByAHelperMethod(String part) {
    try (var pool = newPool(3)) { return CompletableFuture.supplyAsync(() -> part + " built", pool); } // FINDING: close
  }

  CompletableFuture<Integer> inACatchBlock(String number) {
    try {
      return CompletableFuture.completedFuture(Integer.valueOf(number));
    } catch (NumberFormatException e) {
      try (var slow = Executors.newSingleThreadExecutor()) { // FINDING: close
        return CompletableFuture.supplyAsync(() -> number.length(), slow);
      }
    }
  }

  java.util.concurrent.CompletionStage<Void> finalModifierAndQualifiedType(String line) {
    CompletableFuture<Void> written = new CompletableFuture<>();
    try (final java.util.concurrent.ExecutorService finalModifierAndQualifiedType = Executors.newCachedThreadPool()) { // FINDING: close
      finalModifierAndQualifiedType.execute(() -> written.complete(null));
      return written;
    }
  }

  CompletableFuture<Integer> bothOfTwoNestedTries() {
    try (var download = Executors.newFixedThreadPool(3)) { // FINDING: close
      try (var unpack = Executors.newFixedThreadPool(5)) { // FINDING: close
        return CompletableFuture.supplyAsync(() -> 1, download)
            .thenApplyAsync(archive -> archive + 1, unpack);
      }
    }
  }
}
