// A future that the code behind a wait completes is returned at once, and told of errors.
// with: VERTX5, NETTY
// needs: 21
package news;

import io.netty.buffer.ByteBuf;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.*;

class PromisedNews {
  private final List<String> seen = new ArrayList<>();
  private ExecutorService pool;

  CompletableFuture<String> news(Callable<String> source) throws Exception {
    CompletableFuture<String> news = new CompletableFuture<>();
    Future<String> loaded = pool.submit(source);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.SECONDS);
    String text = loaded.get();
    news.complete(text);
    return news;
  }

  CompletableFuture<Integer> resultOfTheWait() throws InterruptedException {
    CompletableFuture<Integer> left = new CompletableFuture<>();
    if (pool.awaitTermination(2, TimeUnit.SECONDS)) {
      left.complete(0);
    } else {
      left.completeExceptionally(new TimeoutException());
    }
    return left;
  }

  CompletableFuture<String> changesAList() throws InterruptedException {
    CompletableFuture<String> news = new CompletableFuture<>();
    pool.awaitTermination(3, TimeUnit.SECONDS); // NO PATCH: it changes `seen`
    seen.add("3");
    news.complete("3");
    return news;
  }

  CompletableFuture<String> usesABuffer(ByteBuf bytes) throws InterruptedException {
    CompletableFuture<String> news = new CompletableFuture<>();
    pool.awaitTermination(4, TimeUnit.SECONDS); // NO PATCH: `bytes` may not be used on another thread
    news.complete("4" + bytes.readableBytes());
    return news;
  }

  CompletableFuture<String> completedByOthers(CompletableFuture<String> news) throws InterruptedException {
    pool.awaitTermination(5, TimeUnit.SECONDS);
    seen.forEach(System.out::println);
    return news;
  }

  CompletableFuture<String> chosenBehind(CompletableFuture<String> news) throws InterruptedException {
    pool.awaitTermination(6, TimeUnit.SECONDS);
    CompletableFuture<String> last = news.thenApply(String::trim);
    last.complete("6");
    return last;
  }

  /** Its listeners run on the thread that completes it. */
  io.vertx.core.Future<String> ofVertx() throws InterruptedException {
    Promise<String> news = Promise.promise();
    pool.awaitTermination(7, TimeUnit.SECONDS); // NO PATCH: no way to do that is known
    news.complete("7");
    return news.future();
  }
}
