// stacks: quarkus
// with: quarkus
// grows: executor-thread- vertx-blocked
// jvm: -Dquarkus.http.port=0 -Dquarkus.http.host=127.0.0.1 -Dquarkus.vertx.event-loops-pool-size=1
// jvm: -Dplatform.quarkus.native.builder-image=none --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
package news;

import io.quarkus.vertx.web.Param;
import io.quarkus.vertx.web.Route;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Path("/")
@ApplicationScoped
public class RestNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  RestNews(@ConfigProperty(name = "news.agency") String agency) {
    feed = new Feed(agency);
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("news.agency", args[0]);
    Built.run();
  }

  @GET
  @Path("/health")
  public Uni<String> health() {
    return Uni.createFrom().item("ok");
  }

  @GET
  @Path("/news/{topic}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<String> news(String topic) {
    return Multi.createFrom()
        .emitter(
            emitter -> {
              try (ExecutorService executor = Executors.newFixedThreadPool(2)) { // FINDING close: /news hang
                executor.submit(() -> follow(topic, emitter));
              }
            });
  }

  @GET
  @Path("/live/{topic}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<String> live(String topic) {
    return Multi.createFrom()
        .<String>emitter(
            emitter -> shared.execute(() -> follow(topic, emitter))) // FINDING disconnect: /live work follow
        .onCancellation()
        .invoke(() -> System.out.println("reader has left: " + topic));
  }

  @GET
  @Path("/archive/{topic}")
  public Uni<String> archive(String topic) throws InterruptedException {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    readers.execute(() -> read(topic));
    readers.shutdown();
    readers.awaitTermination(10, TimeUnit.MINUTES); // FINDING wait: /archive hang, no patch
    return Uni.createFrom().item("archived " + topic);
  }

  @Route(path = "/routed/:topic", methods = Route.HttpMethod.GET)
  void routed(RoutingContext context, @Param String topic) {
    HttpServerResponse response = context.response().setChunked(true);
    shared.execute(() -> send(topic, response)); // FINDING disconnect: /routed work send
  }

  @Route(path = "/copy/:topic", methods = Route.HttpMethod.GET)
  void copy(RoutingContext context, @Param String topic) {
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /copy hang, no patch
      executor.submit(() -> read(topic));
    }
    context.response().end("copied " + topic);
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

  private void send(String topic, HttpServerResponse response) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        response.write(article.get() + "\n");
        article = feed.next(topic);
      }
      response.end();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      response.reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
}
