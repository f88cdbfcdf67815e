// stacks: helidon-4
package news;

import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SinkNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  SinkNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) {
    SinkNews news = new SinkNews(new Feed(args[0]));
    WebServer server =
        WebServer.builder()
            .host("127.0.0.1")
            .port(0)
            .routing(
                routing ->
                    routing
                        .get("/health", (request, response) -> response.send("ok"))
                        .get("/live/{topic}", news::live))
            .build()
            .start();
    System.out.println("port " + server.port());
  }

  private void live(ServerRequest request, ServerResponse response) throws InterruptedException {
    String topic = request.path().pathParameters().get("topic");
    SseSink sink = response.sink(SseSink.TYPE);
    CountDownLatch end = new CountDownLatch(1);
    shared.execute(() -> follow(topic, sink, end)); // FINDING disconnect: /live work follow, no patch
    end.await();
  }

  private void follow(String topic, SseSink sink, CountDownLatch end) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        send(article.get(), sink);
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    sink.close();
    end.countDown();
  }

  private static void send(String article, SseSink sink) {
    try {
      sink.emit(SseEvent.create(article));
    } catch (RuntimeException e) {
      System.out.println("not sent: " + article);
    }
  }
}
