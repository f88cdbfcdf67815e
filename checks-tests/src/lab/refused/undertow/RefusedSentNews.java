// Patches that the pack does not give, applied by hand.
// stacks: undertow
package news;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class RefusedSentNews {
  private final Feed feed;

  RefusedSentNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) {
    RefusedSentNews news = new RefusedSentNews(new Feed(args[0]));
    Undertow server =
        Undertow.builder()
            .setIoThreads(1)
            .addHttpListener(0, "127.0.0.1")
            .setHandler(
                Handlers.path()
                    .addExactPath("/health", exchange -> exchange.getResponseSender().send("ok"))
                    .addPrefixPath("/archive", news::archive))
            .build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    System.out.println("port " + address.getPort());
  }

  // A wait that moves to a thread of its own where the exchange ends with its handler: it has ended before.
  // REFUSED wait: /archive hang: the answer comes before the end
  private void archive(HttpServerExchange exchange) {
    String topic = exchange.getRelativePath().substring(1);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    Thread.startVirtualThread(
        () -> {
          try {
            executor.awaitTermination(1, TimeUnit.HOURS);
            exchange.getResponseSender().send("archived");
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
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
}
