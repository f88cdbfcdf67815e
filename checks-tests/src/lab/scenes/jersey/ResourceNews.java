// stacks: jersey-4
package news;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

@Path("/")
public class ResourceNews {
  private static final ExecutorService SHARED = Executors.newCachedThreadPool();
  private static Feed feed;

  public static void main(String[] args) throws IOException, InterruptedException {
    feed = new Feed(args[0]);
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), new ResourceConfig(ResourceNews.class), false);
    NetworkListener listener = server.getListeners().iterator().next();
    listener.getTransport().getWorkerThreadPoolConfig().setCorePoolSize(1).setMaxPoolSize(1);
    server.start();
    System.out.println("port " + listener.getPort());
    Thread.currentThread().join();
  }

  @GET
  @Path("health")
  public String health() {
    return "ok";
  }

  @GET
  @Path("live/{topic}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void live(@PathParam("topic") String topic, @Context SseEventSink sink, @Context Sse sse) {
    SHARED.execute(() -> follow(topic, sink, sse)); // FINDING disconnect: /live work follow, no patch
  }

  @GET
  @Path("news/{topic}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void news(@PathParam("topic") String topic, @Context SseEventSink sink, @Context Sse sse) {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang, then work
      executor.execute(() -> follow(topic, sink, sse));
    }
  }

  @GET
  @Path("count/{topic}")
  public CompletionStage<String> count(@PathParam("topic") String topic) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    return CompletableFuture.supplyAsync(() -> count(feed, topic), executor)
        .whenComplete((count, error) -> executor.close()) // FINDING close: /count never
        .thenApply(count -> count + " articles");
  }

  private static int count(Feed feed, String topic) {
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

  private void follow(String topic, SseEventSink sink, Sse sse) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        if (!sink.isClosed()) {
          sink.send(sse.newEvent(article.get()));
        }
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(sink);
  }

  private static void close(SseEventSink sink) {
    try {
      sink.close();
    } catch (Exception e) {
      System.out.println("already closed");
    }
  }
}
