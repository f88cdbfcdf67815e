// Patches that the pack does not give, applied by hand.
// stacks: webflux-7
// with: webflux
// jvm: -Dreactor.netty.ioWorkerCount=1
package news;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class RefusedHookNews {
  public static void main(String[] args) {
    NewsServer.serve(new NewsController(new Feed(args[0])));
  }
}

@RestController
class NewsController {
  private static final ThreadLocal<String> TOPIC = ThreadLocal.withInitial(() -> "nothing");
  private static final int PLACES = 6;

  private final ExecutorService shared = Executors.newCachedThreadPool();
  private final BlockingQueue<Feed> feeds = new ArrayBlockingQueue<>(PLACES);
  private final Semaphore places = new Semaphore(PLACES);
  private final Feed feed;

  NewsController(Feed feed) {
    this.feed = feed;
    while (feeds.offer(feed)) {
      // until there is one for each place
    }
  }

  @GetMapping("/health")
  Mono<String> health() {
    return Mono.just("ok");
  }

  // A hook that also runs at the normal end, of a task that goes on then: it is interrupted there.
  // REFUSED disconnect: /ended work send: work for topic-
  @GetMapping(path = "/ended/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> ended(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          Future<?> task =
              shared.submit(
                  () -> {
                    Feed own = feeds.take();
                    send(own, topic, sink);
                    feeds.put(own);
                    return null;
                  });
          sink.onDispose(() -> task.cancel(true));
        });
  }

  // A hook that asks how the work has ended, and stops it before: it hears the same of all.
  // REFUSED disconnect: /asked work send: work for topic-
  @GetMapping(path = "/asked/{topic}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<String> asked(@PathVariable String topic) {
    return Flux.create(
        sink -> {
          if (!places.tryAcquire()) {
            sink.error(new IllegalStateException("no place"));
            return;
          }
          Future<?> task = shared.submit(() -> send(feed, topic, sink));
          sink.onDispose(
              () -> {
                task.cancel(true);
                if (!task.isDone()) {
                  places.release();
                }
              });
        });
  }

  // A wait that moves away from what the thread knows of its client: it works for somebody else.
  // REFUSED wait: /known hang: work for topic-
  @GetMapping("/known/{topic}")
  Mono<String> known(@PathVariable String topic) {
    TOPIC.set(topic);
    return Mono.fromCallable(
            () -> {
              ExecutorService readers = Executors.newFixedThreadPool(2);
              String known = TOPIC.get();
              readers.execute(() -> read(known));
              readers.shutdown();
              readers.awaitTermination(1, TimeUnit.HOURS);
              return "archived " + known;
            })
        .subscribeOn(Schedulers.boundedElastic());
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

  private void send(Feed feed, String topic, FluxSink<String> sink) {
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
      System.out.println("reader has left: " + topic);
    }
  }
}
