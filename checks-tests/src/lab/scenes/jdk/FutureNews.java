// stacks: jdk
// jvm: -Djava.util.concurrent.ForkJoinPool.common.parallelism=2
package news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health", exchange -> reply(exchange, "ok"));
    server.createContext("/count", exchange -> replyLater(exchange, news.count(topic(exchange))));
    server.createContext("/total", exchange -> replyLater(exchange, news.total(topic(exchange))));
    server.createContext("/sum", exchange -> replyLater(exchange, news.sum(topic(exchange))));
    server.createContext("/read", exchange -> replyLater(exchange, news.read(topic(exchange))));
    server.start();
    System.out.println("port " + server.getAddress().getPort());
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

  private static String topic(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
  }

  private static void replyLater(HttpExchange exchange, CompletableFuture<Integer> count) {
    count.whenComplete(
        (value, error) -> {
          if (error != null) {
            System.out.println("failed: " + topic(exchange) + " " + error.getMessage());
          }
          try {
            reply(exchange, error == null ? value + " articles" : "no articles");
          } catch (IOException e) {
            System.out.println("not sent");
          }
        });
  }

  private static void reply(HttpExchange exchange, String text) throws IOException {
    exchange.sendResponseHeaders(200, text.length());
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(text.getBytes());
    }
  }
}
