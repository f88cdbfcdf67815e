// All that a method does moves into the future that it returns, where nothing less keeps its order.
// with: ARMERIA
// needs: 21
package news;

import com.linecorp.armeria.server.Server;
import java.util.List;
import java.util.concurrent.*;

class FutureBody {
  private Server server;

  static CompletableFuture<Void> poolOfTheCaller(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES);
    return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
  }

  CompletionStage<String> resultOfTheWait(CompletableFuture<String> news) throws Exception {
    Object result = news.isDone() ? "done" : server.stop().join();
    System.out.println(result);
    return news.thenApply(String::trim);
  }

  CompletableFuture<String> lambdaThatRunsInPlace(CompletableFuture<String> news) {
    List.of(server).forEach(each -> { each.stop().join(); });
    return news.thenApply(String::trim);
  }

  CompletableFuture<Object> anyException(Callable<CompletableFuture<Object>> news) throws Exception {
    server.stop().get(2, TimeUnit.SECONDS); // NO PATCH: no way to do that is known
    return news.call();
  }

  CompletableFuture<String> statementInSight(CompletableFuture<String> news) {
    if (news.isDone()) { server.stop().join(); } // NO PATCH: no way to do that is known
    return news.thenApply(String::trim);
  }

  void goesOn(CompletableFuture<String> news) {
    statementInSight(news);
    System.out.println("stopped");
  }
}
