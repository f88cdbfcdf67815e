// stacks: undertow
package news;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.sse.ServerSentEventConnection;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class SentNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  SentNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) {
    SentNews news = new SentNews(new Feed(args[0]));
    Undertow server =
        Undertow.builder()
            .setIoThreads(1)
            .addHttpListener(0, "127.0.0.1")
            .setHandler(
                Handlers.path()
                    .addExactPath("/health", exchange -> exchange.getResponseSender().send("ok"))
                    .addPrefixPath(
                        "/live",
                        Handlers.serverSentEvents((connection, id) -> news.live(connection)))
                    .addPrefixPath("/archive", news::archive)
                    .addPrefixPath("/copy", news::copy))
            .build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    System.out.println("port " + address.getPort());
  }

  private void live(ServerSentEventConnection connection) {
    String topic = connection.getRequestURI().replaceFirst(".*/", "");
    connection.addCloseTask(channel -> System.out.println("reader has left: " + topic));
    shared.execute(() -> follow(topic, connection)); // FINDING disconnect: /live work follow
  }

  private void archive(HttpServerExchange exchange) throws InterruptedException {
    String topic = exchange.getRelativePath().substring(1);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /archive hang
    exchange.getResponseSender().send("archived");
  }

  private void copy(HttpServerExchange exchange) {
    String topic = exchange.getRelativePath().substring(1);
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /copy hang
      executor.execute(() -> read(topic));
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

  private void follow(String topic, ServerSentEventConnection connection) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        connection.send(article.get());
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.shutdown();
  }
}
