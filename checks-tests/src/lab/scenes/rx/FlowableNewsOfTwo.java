// stacks: rxjava-2
package news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.reactivex.BackpressureStrategy;
import io.reactivex.Flowable;
import io.reactivex.FlowableEmitter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class FlowableNewsOfTwo {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  FlowableNewsOfTwo(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    FlowableNewsOfTwo news = new FlowableNewsOfTwo(new Feed(args[0]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health", exchange -> stream(exchange, Flowable.just("ok")));
    server.createContext("/news", exchange -> stream(exchange, news.news(topic(exchange))));
    server.createContext("/live", exchange -> stream(exchange, news.live(topic(exchange))));
    server.createContext("/counted", exchange -> stream(exchange, news.counted(topic(exchange))));
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }

  Flowable<String> news(String topic) {
    return Flowable.create(
        emitter -> {
          try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
            executor.submit(() -> follow(topic, emitter));
          }
        },
        BackpressureStrategy.BUFFER);
  }

  Flowable<String> live(String topic) {
    return Flowable.<String>create(
            emitter -> shared.execute(() -> follow(topic, emitter)), // FINDING disconnect: /live work follow
            BackpressureStrategy.BUFFER)
        .doFinally(() -> System.out.println("reader has left: " + topic));
  }

  Flowable<String> counted(String topic) {
    return Flowable.just(topic).map(this::count);
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

  private void follow(String topic, FlowableEmitter<String> emitter) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        emitter.onNext(article.get());
        article = feed.next(topic);
      }
      emitter.onComplete();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      emitter.tryOnError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String topic(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
  }

  private static void stream(HttpExchange exchange, Flowable<String> articles) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    articles.subscribe(
        article -> {
          out.write((article + "\n").getBytes());
          out.flush();
        },
        error -> exchange.close(),
        exchange::close);
  }
}
