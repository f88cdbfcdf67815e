// A patch that the pack does not give, applied by hand.
// stacks: jdk
// with: pages
// jvm: -Djava.util.concurrent.ForkJoinPool.common.parallelism=2
package news;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Counts articles with futures, so that the one thread of the server is free. */
class RefusedFutureNews {
  private final Feed feed;

  RefusedFutureNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    RefusedFutureNews news = new RefusedFutureNews(new Feed(args[0]));
    Pages.serve(
        Map.of(
            "/health",
            exchange -> Pages.reply(exchange, "ok"),
            "/read",
            exchange -> replyLater(exchange, news.read(Pages.topic(exchange)))));
  }

  // A wait that moves to the common pool: those who wait there leave no thread for others.
  // REFUSED wait: /read hang: the work for topic-c
  CompletableFuture<Integer> read(String topic) {
    return CompletableFuture.supplyAsync(
        () -> {
          ExecutorService executor = Executors.newSingleThreadExecutor();
          Future<Integer> count = executor.submit(() -> articles(topic));
          executor.shutdown();
          try {
            executor.awaitTermination(1, TimeUnit.HOURS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return count.resultNow();
        });
  }

  private int articles(String topic) {
    int count = 0;
    try {
      while (feed.next(topic).isPresent()) {
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count;
  }

  private static void replyLater(HttpExchange exchange, CompletableFuture<Integer> count) {
    count.whenComplete(
        (value, error) -> {
          if (error != null) {
            System.out.println("failed: " + Pages.topic(exchange) + " " + error.getMessage());
          }
          Pages.reply(exchange, error == null ? value + " articles" : "no articles");
        });
  }
}
