// stacks: webflux-6
// with: webflux
// grows: boundedElastic- parallel-
// jvm: -Dreactor.netty.ioWorkerCount=1
// witness: blockhound
package news;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class WorkNews {
  public static void main(String[] args) {
    NewsServer.serve(new NewsController(new Feed(args[0])));
  }
}

@RestController
class NewsController {
  private final Feed feed;

  NewsController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/health")
  Mono<String> health() {
    return Mono.just("ok");
  }

  @GetMapping(path = "/using/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> using(@PathVariable String topic) {
    return Flux.using(
        Executors::newVirtualThreadPerTaskExecutor,
        executor -> Flux.create(sink -> executor.submit(() -> send(topic, sink))),
        ExecutorService::close); // FINDING close: /using never send
  }

  @GetMapping(path = "/helped/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> helped(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          ExecutorService executor = Executors.newFixedThreadPool(2);
          executor.submit(() -> send(topic, sink));
          finish(executor);
        });
  }

  private static void finish(ExecutorService executor) {
    System.out.println("no more work for this one");
    executor.close(); // FINDING close: /helped hang
  }

  @GetMapping("/joined/{topic}")
  Mono<String> joined(@PathVariable String topic) throws InterruptedException {
    Thread reader = new Thread(() -> read(topic));
    reader.start();
    reader.join(); // FINDING wait: /joined hang
    return Mono.just("all read");
  }

  @GetMapping(path = "/thread/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> thread(@PathVariable String topic) {
    return Flux.<String>create(
            sink -> new Thread(() -> send(topic, sink), "news").start()) // FINDING disconnect: /thread work send
        .doOnCancel(() -> System.out.println("reader has left: " + topic));
  }

  @GetMapping(path = "/subscribed/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> subscribed(@PathVariable String topic) {
    return Flux.create(
        sink ->
            articles(topic)
                .subscribe(sink::next, sink::error, sink::complete)); // FINDING disconnect: /subscribed work article
  }

  @GetMapping(path = "/ended/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> ended(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          ExecutorService executor = Executors.newSingleThreadExecutor();
          executor.execute(() -> send(topic, sink));
          sink.onDispose(executor::shutdown); // FINDING disconnect: /ended work send
        });
  }

  @GetMapping(path = "/waited/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> waited(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          ExecutorService executor = Executors.newSingleThreadExecutor();
          executor.execute(() -> send(topic, sink));
          sink.onDispose(executor::close); // FINDING close: /waited work send
        });
  }

  private Flux<String> articles(String topic) {
    return Mono.fromCallable(() -> article(topic))
        .repeat()
        .takeWhile(article -> !article.isEmpty())
        .doOnError(e -> System.out.println("failed: " + topic + " " + e.getMessage()))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private String article(String topic) throws IOException, InterruptedException {
    return feed.next(topic).orElse("");
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
