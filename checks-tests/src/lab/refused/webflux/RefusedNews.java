// Patches that the pack does not give, applied by hand.
// stacks: webflux-7
// with: webflux
// jvm: -Dreactor.netty.ioWorkerCount=1
package news;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class RefusedNews {
  public static void main(String[] args) {
    NewsServer.serve(new NewsController(new Feed(args[0])));
  }
}

@RestController
class NewsController {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();
  private final ExecutorService others = Executors.newCachedThreadPool();
  private volatile Future<?> last;

  NewsController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/health")
  Mono<String> health() {
    return Mono.just("ok");
  }

  // A pool that is not proved to be this client's own: all others lose theirs.
  // REFUSED disconnect: /shared work send: the work for topic-none
  @GetMapping(path = "/shared/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> shared(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          shared.submit(() -> send(topic, sink));
          sink.onDispose(shared::shutdownNow);
        });
  }

  // A CompletableFuture that is cancelled: its task is not interrupted.
  // REFUSED disconnect: /future work send: the work for those who have gone stops
  @GetMapping(path = "/future/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> future(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          CompletableFuture<Void> task = CompletableFuture.runAsync(() -> send(topic, sink), others);
          sink.onDispose(() -> task.cancel(true));
        });
  }

  // A second registration with a hook that keeps one: it runs at once, and the stream is dead.
  // REFUSED disconnect: /second work send: the work for topic-stay
  @GetMapping(path = "/second/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> second(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          sink.onDispose(() -> System.out.println("reader has left: " + topic));
          Future<?> task = others.submit(() -> send(topic, sink));
          sink.onDispose(() -> task.cancel(true));
        });
  }

  // One field for the handles of all clients: each disconnect stops the work of the last one.
  // REFUSED disconnect: /field work send: the work for those who have gone stops
  @GetMapping(path = "/field/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> field(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          last = others.submit(() -> send(topic, sink));
          sink.onDispose(() -> last.cancel(true));
        });
  }

  // A loop that swallows its interrupt: the task is cancelled and works on.
  // REFUSED disconnect: /swallowed work sendAll: the work for those who have gone stops
  @GetMapping(path = "/swallowed/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> swallowed(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          Future<?> task = others.submit(() -> sendAll(topic, sink));
          sink.onDispose(() -> task.cancel(true));
        });
  }

  // No wait before the reply that speaks of the end: it says what is not so.
  // REFUSED wait: /archive hang: the answer comes before the end
  @GetMapping("/archive/{topic}")
  Mono<String> archive(@PathVariable String topic) {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    readers.execute(() -> read(topic));
    readers.shutdown();
    return Mono.just("archived " + topic);
  }

  // A pool that is shut down though its tasks start others on it: those are rejected.
  // REFUSED close: /more hang: topic-stay comes to its end
  @GetMapping(path = "/more/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> more(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          ExecutorService executor = Executors.newFixedThreadPool(2);
          executor.submit(() -> sendNext(topic, sink, executor));
          executor.shutdown();
        });
  }

  // A pool that is shut down without a wait before what its tasks use is closed: they fail.
  // REFUSED close: /source hang: the work for topic-stay
  @GetMapping(path = "/source/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> source(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          try (Source source = new Source(feed)) {
            ExecutorService executor = Executors.newFixedThreadPool(2);
            executor.submit(() -> send(topic, source, sink));
            executor.shutdown();
          }
        });
  }

  // No wait in a helper that others call as well: they go on before the end.
  // REFUSED wait: /helped hang: the answer comes before the end
  @GetMapping("/helped/{topic}")
  Mono<String> helped(@PathVariable String topic) {
    return Mono.fromCallable(
            () -> {
              ExecutorService readers = Executors.newFixedThreadPool(2);
              readers.execute(() -> read(topic));
              finish(readers);
              return "archived " + topic;
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static void finish(ExecutorService executor) {
    executor.shutdown();
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

  private void sendAll(String topic, FluxSink<String> sink) {
    while (true) {
      try {
        Optional<String> article = feed.next(topic);
        if (article.isEmpty()) {
          sink.complete();
          return;
        }
        sink.next(article.get());
      } catch (IOException e) {
        System.out.println("failed: " + topic + " " + e.getMessage());
        sink.error(e);
        return;
      } catch (InterruptedException e) {
        System.out.println("never mind");
      }
    }
  }

  private void sendNext(String topic, FluxSink<String> sink, ExecutorService executor) {
    try {
      Optional<String> article = feed.next(topic);
      article.ifPresentOrElse(sink::next, sink::complete);
      if (article.isPresent()) {
        executor.submit(() -> sendNext(topic, sink, executor));
      }
    } catch (IOException e) {
      sink.error(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(String topic, Source source, FluxSink<String> sink) {
    try {
      Optional<String> article = source.next(topic);
      while (article.isPresent()) {
        sink.next(article.get());
        article = source.next(topic);
      }
      sink.complete();
    } catch (IOException e) {
      sink.error(e);
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

/** A feed that somebody has to close. */
class Source implements AutoCloseable {
  private final Feed feed;
  private volatile boolean isClosed;

  Source(Feed feed) {
    this.feed = feed;
  }

  Optional<String> next(String topic) throws IOException, InterruptedException {
    if (isClosed) {
      throw new IOException("closed");
    }
    return feed.next(topic);
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
