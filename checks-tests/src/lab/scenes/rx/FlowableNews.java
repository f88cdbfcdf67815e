// stacks: rxjava-3 rxjava-2
// imports: rxjava-2 io.reactivex.rxjava3.core io.reactivex
// with: pages
package news;

import com.sun.net.httpserver.HttpExchange;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableEmitter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class FlowableNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  FlowableNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    FlowableNews news = new FlowableNews(new Feed(args[0]));
    Pages.serve(
        Map.of(
            "/health",
            exchange -> stream(exchange, Flowable.just("ok")),
            "/news",
            exchange -> stream(exchange, news.news(Pages.topic(exchange))),
            "/live",
            exchange -> stream(exchange, news.live(Pages.topic(exchange))),
            "/counted",
            exchange -> stream(exchange, news.counted(Pages.topic(exchange)))));
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

  private static void stream(HttpExchange exchange, Flowable<String> articles) throws IOException {
    OutputStream out = Pages.stream(exchange);
    articles.subscribe(
        article -> Pages.write(out, article),
        error -> exchange.close(),
        exchange::close);
  }
}
