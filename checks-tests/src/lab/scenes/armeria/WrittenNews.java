// stacks: armeria
// jvm: -Dcom.linecorp.armeria.numCommonWorkers=1
package news;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerListener;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class WrittenNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  WrittenNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) {
    WrittenNews news = new WrittenNews(new Feed(args[0]));
    Server server =
        Server.builder()
            .http(new InetSocketAddress("127.0.0.1", 0))
            .requestTimeoutMillis(0)
            .service("/health", (context, request) -> HttpResponse.of("ok"))
            .service("/live/{topic}", (context, request) -> news.live(context))
            .service("/news/{topic}", (context, request) -> news.news(context))
            .service("/archive/{topic}", (context, request) -> news.archive(context))
            .service("/stopped/{topic}", (context, request) -> HttpResponse.of(news.stopped(context)))
            .build();
    server.start().join();
    System.out.println("port " + server.activeLocalPort());
  }

  private HttpResponse live(ServiceRequestContext context) {
    String topic = context.pathParam("topic");
    HttpResponseWriter writer = HttpResponse.streaming();
    writer.write(ResponseHeaders.of(HttpStatus.OK));
    shared.execute(() -> follow(topic, writer)); // FINDING disconnect: /live work follow, no patch
    return writer;
  }

  private HttpResponse news(ServiceRequestContext context) {
    String topic = context.pathParam("topic");
    HttpResponseWriter writer = HttpResponse.streaming();
    writer.write(ResponseHeaders.of(HttpStatus.OK));
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang, then work
      executor.execute(() -> follow(topic, writer));
    }
    return writer;
  }

  private HttpResponse archive(ServiceRequestContext context) throws InterruptedException {
    String topic = context.pathParam("topic");
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /archive hang, no patch
    return HttpResponse.of("archived");
  }

  private CompletableFuture<HttpResponse> stopped(ServiceRequestContext context) {
    String topic = context.pathParam("topic");
    Server archive = archiveOf(topic);
    archive.start();
    archive.stop().join(); // FINDING wait: /stopped hang
    return CompletableFuture.supplyAsync(() -> HttpResponse.of("stopped " + topic));
  }

  /** A server of its own, which reads all that is left when it stops. */
  private Server archiveOf(String topic) {
    return Server.builder()
        .http(new InetSocketAddress("127.0.0.1", 0))
        .service("/", (context, request) -> HttpResponse.of("archive of " + topic))
        .startStopExecutor(shared)
        .serverListener(
            ServerListener.builder().whenStopping(stopping -> read(topic)).build())
        .build();
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

  private void follow(String topic, HttpResponseWriter writer) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        writer.tryWrite(HttpData.ofUtf8(article.get() + "\n"));
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writer.close();
  }
}
