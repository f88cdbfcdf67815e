// `@SuppressWarnings` at every place where Java allows it.
// needs: 21
package news;

import java.util.concurrent.*;

class Suppression {
  @SuppressWarnings("ExecutorCloseInAsyncHandler") CompletableFuture<String> onTheMethod() {
    try (var pool = Executors.newFixedThreadPool(2)) { // SILENT
      return CompletableFuture.supplyAsync(() -> "two", pool);
    }
  }
  @SuppressWarnings("ExecutorCloseInAsyncHandler")
  CompletableFuture<Integer> quiet(ExecutorService pool) {
    CompletableFuture<Integer> five = CompletableFuture.supplyAsync(() -> 5, pool);
    pool.close();
    return five;
  }
  CompletableFuture<Integer> onOneMethodOnly(ExecutorService pool) {
    CompletableFuture<Integer> six = CompletableFuture.supplyAsync(() -> 6, pool);
    pool.close(); // FINDING: close
    return six;
  }

  void onALocalVariableThatHoldsTheCallback(ExecutorService pool) { // SILENT
    @SuppressWarnings("ExecutorCloseInAsyncHandler") CompletableFuture<Void> done =
        CompletableFuture.supplyAsync(() -> 7, pool).thenRun(() -> pool.close());
    System.out.println(done);
  }

  CompletableFuture<String> onTheResourceVariable() { // SILENT
    try (@SuppressWarnings("ExecutorCloseInAsyncHandler")
        var pool = Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> "one", pool);
    }
  }
}

@SuppressWarnings({"unused", "ExecutorCloseInAsyncHandler"})
class OnTheClass { // SILENT
  void three(ExecutorService pool) { CompletableFuture.supplyAsync(() -> 3, pool).thenRun(pool::close); }
}

@SuppressWarnings("ExecutorCloseInAsyncHandler")
class OnAnOuterClass { // SILENT
  static class Nested {
    CompletableFuture<Integer> four(ExecutorService pool) {
      CompletableFuture<Integer> four = CompletableFuture.supplyAsync(() -> 4, pool);
      pool.close();
      return four;
    }
  }
}
