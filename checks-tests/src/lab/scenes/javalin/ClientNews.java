// stacks: javalin-7 javalin-6
// with: javalin
// client: events
package news;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ClientNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  ClientNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) {
    ClientNews news = new ClientNews(new Feed(args[0]));
    NewsServer.serve(
        routes -> {
          routes.get("/news/{topic}", news::news);
          routes.get("/count/{topic}", news::count);
          routes.sse("/live/{topic}", news::live);
          routes.sse("/hooked/{topic}", news::hooked);
        });
  }

  private void news(Context context) {
    String topic = context.pathParam("topic");
    context.future(
        () -> {
          try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
            return CompletableFuture.supplyAsync(() -> count(topic), executor)
                .thenAccept(count -> context.result(count + " articles"));
          }
        });
  }

  private void count(Context context) {
    String topic = context.pathParam("topic");
    ExecutorService executor = Executors.newSingleThreadExecutor();
    context.future(
        () ->
            CompletableFuture.supplyAsync(() -> count(topic), executor)
                .whenComplete((count, error) -> executor.close()) // FINDING close: /count never
                .thenAccept(count -> context.result(count + " articles")));
  }

  private void live(SseClient client) {
    client.keepAlive();
    String topic = client.ctx().pathParam("topic");
    shared.execute(() -> follow(topic, client)); // FINDING disconnect: /live work follow
  }

  private void hooked(SseClient client) {
    client.keepAlive();
    String topic = client.ctx().pathParam("topic");
    client.onClose(() -> System.out.println("reader has left: " + topic));
    shared.submit(() -> follow(topic, client)); // FINDING disconnect: /hooked work follow
  }

  private int count(String topic) {
    int count = 0;
    try {
      while (feed.next(topic).isPresent()) {
        count++;
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return count;
  }

  private void follow(String topic, SseClient client) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        client.sendEvent(article.get());
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}
