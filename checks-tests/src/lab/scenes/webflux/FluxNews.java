// stacks: webflux-7 webflux-6
// with: webflux
// grows: boundedElastic- parallel-
// jvm: -Dreactor.netty.ioWorkerCount=1
// witness: blockhound
package news;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class FluxNews {
  public static void main(String[] args) {
    NewsServer.serve(new NewsController(new Feed(args[0])));
  }
}

@RestController
class NewsController {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  NewsController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/health")
  Mono<String> health() {
    return Mono.just("ok");
  }

  @GetMapping(path = "/news/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> news(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          try (ExecutorService executor = Executors.newFixedThreadPool(2)) { // FINDING close: /news hang
            executor.submit(() -> send(topic, sink));
          }
        });
  }

  @GetMapping(path = "/live/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> live(@PathVariable String topic) {
    return Flux.<String>create(
            sink -> {
              shared.execute(() -> send(topic, sink)); // FINDING disconnect: /live work send
            })
        .doOnCancel(() -> System.out.println("reader has left: " + topic));
  }

  @GetMapping("/archive/{topic}")
  Mono<String> archive(@PathVariable String topic) throws InterruptedException {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    readers.execute(() -> read(topic));
    readers.shutdown();
    readers.awaitTermination(10, TimeUnit.MINUTES); // FINDING wait: /archive hang
    return Mono.just("archived " + topic);
  }

  @GetMapping("/counted/{topic}")
  Mono<String> counted(@PathVariable String topic) {
    return Mono.just(topic).map(this::count);
  }

  @GetMapping(path = "/returned/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> returned(@PathVariable String topic) {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    shared.execute(() -> emit(topic, sink)); // FINDING disconnect: /returned work emit
    return sink.asFlux();
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

  private void emit(String topic, Sinks.Many<String> sink) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        sink.tryEmitNext(article.get());
        article = feed.next(topic);
      }
      sink.tryEmitComplete();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      sink.tryEmitError(e);
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

  private void send(String topic, FluxSink<String> sink) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        sink.next(article.get());
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
