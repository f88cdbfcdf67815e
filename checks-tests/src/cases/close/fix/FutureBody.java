// All that a method does moves into the future that it returns, and so do its checked exceptions.
// needs: 21
package news;

import java.io.*;
import java.util.concurrent.*;

class FutureBody {
  private volatile String latest = "";
  private String last = "";

  CompletableFuture<Double> resultsThatAreComplete(String symbol) throws Exception {
    try (var brokers = Executors.newCachedThreadPool()) {
      Future<Double> fast = brokers.submit(() -> 17.5);
      brokers.execute(() -> System.out.println("audit " + symbol));
      return CompletableFuture.completedFuture(fast.get());
    }
  }
  CompletionStage<Integer> waitInOneBranch(boolean e, String unused) throws IOException {
    try (var oracle = Executors.newSingleThreadExecutor()) {
      if (unused.isEmpty()) {
        throw new FileNotFoundException("empty");
      }
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 42, oracle);
      if (e) { answer.join(); }
      return answer;
    } finally { System.out.println("asked"); }
  }
  CompletableFuture<String> fieldThatACallerMayRead(String feed) {
    try (var loader = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      loader.submit(() -> latest = "from " + feed);
      System.out.println(latest);
    }
    return CompletableFuture.supplyAsync(() -> latest);
  }
  synchronized CompletableFuture<Integer> underALock(boolean now) {
    try (var oracle = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 44, oracle);
      if (now) { answer.join(); }
      return answer;
    }
  }
  CompletableFuture<Integer> listenerThatHearsACancel(boolean now) {
    try (var oracle = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 45, oracle);
      answer.whenComplete((result, failure) -> System.out.println(answer.isCancelled()));
      if (now) { answer.join(); }
      return answer;
    }
  }
  private CompletableFuture<Integer> callerThatCatches(String feed) throws IOException {
    if (feed.isEmpty()) { throw new FileNotFoundException("no feed"); }
    try (var oracle = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 46, oracle);
      if (feed.length() > 6) { answer.join(); }
      return answer;
    }
  }
  CompletableFuture<Integer> orNothing(String feed) {
    try { return callerThatCatches(feed); } catch (IOException e) { return null; }
  }
  CompletableFuture<Integer> nullForNothing(String feed) {
    if (feed.isEmpty()) { return null; }
    try (var oracle = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 47, oracle);
      if (feed.length() > 7) { answer.join(); }
      return answer;
    }
  }
}
