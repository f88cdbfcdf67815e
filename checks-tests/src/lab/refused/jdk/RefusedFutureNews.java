// A patch that the pack does not give, applied by hand.
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
class RefusedFutureNews {
  private final Feed feed;

  RefusedFutureNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    RefusedFutureNews news = new RefusedFutureNews(new Feed(args[0]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health", exchange -> reply(exchange, "ok"));
    server.createContext("/read", exchange -> replyLater(exchange, news.read(topic(exchange))));
    server.start();
    System.out.println("port " + server.getAddress().getPort());
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
