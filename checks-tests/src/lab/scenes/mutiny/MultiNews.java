// stacks: mutiny
// with: pages
package news;

import com.sun.net.httpserver.HttpExchange;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Map;
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
    Pages.serve(
        Map.of(
            "/health",
            exchange -> stream(exchange, Multi.createFrom().item("ok")),
            "/news",
            exchange -> stream(exchange, news.news(Pages.topic(exchange))),
            "/live",
            exchange -> stream(exchange, news.live(Pages.topic(exchange))),
            "/counted",
            exchange -> stream(exchange, news.counted(Pages.topic(exchange)))));
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

  private static void stream(HttpExchange exchange, Multi<String> articles) throws IOException {
    OutputStream out = Pages.stream(exchange);
    articles
        .invoke(article -> Pages.write(out, article))
        .subscribe()
        .with(article -> {}, error -> exchange.close(), exchange::close);
  }
}
