// Code that looks wrong and is not: everything joined, nothing to wait for, other types.
// with: VERTX4
// needs: 21
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.*;

class VertxCloseThatReturnsAFuture {
  void vertxItselfOnlyReturnsAFuture(Vertx vertx, HttpServer server) { // SILENT
    vertx.setTimer(5_000, id -> server.close().onComplete(closed -> vertx.close()));
  }

  CompletableFuture<Integer> joinedWithGetInAFutureMethod() throws Exception { // SILENT
    try (var pool = Executors.newFixedThreadPool(2)) {
      Future<Integer> left = pool.submit(() -> 20);
      Future<Integer> right = pool.submit(() -> 22);
      return CompletableFuture.completedFuture(left.get() + right.get());
    }
  }

  CompletableFuture<String> shutdownNowIsTheLastStatementOfTheTry() throws InterruptedException, ExecutionException { // SILENT
    CompletableFuture<String> answer = new CompletableFuture<>();
    try (var oracle = Executors.newFixedThreadPool(3)) {
      oracle.submit(() -> answer.complete("slow"));
      Future<String> quick = oracle.submit(() -> "quick");
      try { answer.complete(quick.get(250, TimeUnit.MILLISECONDS)); } catch (TimeoutException e) {
        answer.complete("timeout");
      }
      oracle.shutdownNow();
    }
    return answer;
  }
}
