// stacks: mutiny
package news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class MultiNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  MultiNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    MultiNews news = new MultiNews(new Feed(args[0]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health", exchange -> stream(exchange, Multi.createFrom().item("ok")));
    server.createContext("/news", exchange -> stream(exchange, news.news(topic(exchange))));
    server.createContext("/live", exchange -> stream(exchange, news.live(topic(exchange))));
    server.createContext("/counted", exchange -> stream(exchange, news.counted(topic(exchange))));
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }

  Multi<String> news(String topic) {
    return Multi.createFrom().emitter(
        emitter -> {
          try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
            executor.submit(() -> follow(topic, emitter));
          }
        });
  }

  Multi<String> live(String topic) {
    return Multi.createFrom()
        .<String>emitter(
            emitter -> shared.execute(() -> follow(topic, emitter))) // FINDING disconnect: /live work follow
        .onTermination()
        .invoke(() -> System.out.println("reader has left: " + topic));
  }

  Multi<String> counted(String topic) {
    return Multi.createFrom().item(topic).map(this::count);
  }

  private String count(String topic) {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    readers.execute(() -> read(topic));
    readers.shutdown();
    try {
      return readers.awaitTermination(10, TimeUnit.MINUTES) ? "all read" : "late"; // FINDING wait: /counted hang
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private void read(String topic) {
    try {
      while (feed.next(topic).isPresent()) {
        System.out.println("one more on " + topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(String topic, MultiEmitter<? super String> emitter) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        emitter.emit(article.get());
        article = feed.next(topic);
      }
      emitter.complete();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      emitter.fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String topic(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
  }

  private static void stream(HttpExchange exchange, Multi<String> articles) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    articles
        .invoke(article -> write(out, article))
        .subscribe()
        .with(article -> {}, error -> exchange.close(), exchange::close);
  }

  private static void write(OutputStream out, String article) {
    try {
      out.write((article + "\n").getBytes());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
