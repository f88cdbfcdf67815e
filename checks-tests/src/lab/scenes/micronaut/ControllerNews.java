// stacks: micronaut-4
// processors: yes
// witness: blockhound
package news;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

@Controller
class ControllerNews {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  ControllerNews(@Value("${news.agency}") String agency) {
    feed = new Feed(agency);
  }

  public static void main(String[] args) {
    EmbeddedServer server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "micronaut.server.host", "127.0.0.1",
                "micronaut.server.port", -1,
                "micronaut.netty.event-loops.default.num-threads", 1,
                "news.agency", args[0]));
    System.out.println("port " + server.getPort());
  }

  @Get("/health")
  String health() {
    return "ok";
  }

  @Get(value = "/news/{topic}", produces = MediaType.TEXT_PLAIN)
  Flux<String> news(String topic) {
    return Flux.create(
        sink -> {
          try (ExecutorService executor = Executors.newFixedThreadPool(2)) { // FINDING close: /news hang
            executor.submit(() -> send(topic, sink));
          }
        });
  }

  @Get(value = "/live/{topic}", produces = MediaType.TEXT_PLAIN)
  Flux<String> live(String topic) {
    return Flux.<String>create(
            sink -> {
              shared.execute(() -> send(topic, sink)); // FINDING disconnect: /live work send
            })
        .doOnCancel(() -> System.out.println("reader has left: " + topic));
  }

  @Get("/archive/{topic}")
  Mono<String> archive(String topic) throws InterruptedException {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    readers.execute(() -> read(topic));
    readers.shutdown();
    readers.awaitTermination(10, TimeUnit.MINUTES); // FINDING wait: /archive hang
    return Mono.just("archived " + topic);
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

  private void send(String topic, FluxSink<String> sink) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        sink.next(article.get() + "\n");
        article = feed.next(topic);
      }
      sink.complete();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      sink.error(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
