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
class FutureNews {
  private final Feed feed;

  FutureNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    FutureNews news = new FutureNews(new Feed(args[0]));
    Pages.serve(
        Map.of(
            "/health",
            exchange -> Pages.reply(exchange, "ok"),
            "/count",
            exchange -> replyLater(exchange, news.count(Pages.topic(exchange))),
            "/total",
            exchange -> replyLater(exchange, news.total(Pages.topic(exchange))),
            "/sum",
            exchange -> replyLater(exchange, news.sum(Pages.topic(exchange))),
            "/read",
            exchange -> replyLater(exchange, news.read(Pages.topic(exchange)))));
  }

  CompletableFuture<Integer> count(String topic) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING close: /count hang
      return CompletableFuture.supplyAsync(() -> articles(topic), executor);
    }
  }

  CompletableFuture<Integer> total(String topic) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    return CompletableFuture.supplyAsync(() -> articles(topic), executor)
        .whenComplete((count, error) -> executor.close()); // FINDING close: /total never
  }

  CompletableFuture<Integer> sum(String topic) throws IOException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    CompletableFuture<Integer> sum =
        CompletableFuture.supplyAsync(() -> articles(topic), executor);
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /sum hang
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return sum;
  }

  CompletableFuture<Integer> read(String topic) throws IOException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    Future<Integer> count = executor.submit(() -> articles(topic));
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /read hang
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return CompletableFuture.supplyAsync(count::resultNow);
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
