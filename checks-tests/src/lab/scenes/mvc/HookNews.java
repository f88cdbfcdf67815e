// stacks: mvc-7
// with: mvc
package news;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HookNews {
  public static void main(String[] args) throws Exception {
    NewsServer.serve(new HookController(new Feed(args[0])));
  }
}

@RestController
class HookController {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();
  private final Map<String, Future<?>> works = new ConcurrentHashMap<>();

  HookController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/health")
  String health() {
    return "ok";
  }

  @GetMapping("/cancelled/{topic}")
  SseEmitter cancelled(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(() -> follow(topic, emitter), shared);
    emitter.onCompletion(() -> work.cancel(true)); // FINDING disconnect: /cancelled work follow
    return emitter;
  }

  @GetMapping("/timeout/{topic}")
  SseEmitter timeout(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    Future<?> work = shared.submit(() -> follow(topic, emitter));
    emitter.onTimeout(() -> work.cancel(true)); // FINDING disconnect: /timeout work follow
    return emitter;
  }

  @GetMapping("/thread/{topic}")
  SseEmitter thread(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    emitter.onCompletion(() -> System.out.println("reader has left: " + topic));
    Thread.startVirtualThread(() -> follow(topic, emitter)); // FINDING disconnect: /thread work follow
    return emitter;
  }

  @GetMapping("/kept/{topic}")
  SseEmitter kept(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    works.put(topic, shared.submit(() -> follow(topic, emitter))); // FINDING disconnect: /kept work follow
    return emitter;
  }

  @GetMapping("/closed/{topic}")
  SseEmitter closed(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> follow(topic, emitter));
    executor.close(); // FINDING close: /closed late
    return emitter;
  }

  private void follow(String topic, SseEmitter emitter) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        send(article.get(), emitter);
        article = feed.next(topic);
      }
      emitter.complete();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      emitter.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(String article, SseEmitter emitter) {
    try {
      emitter.send(article);
    } catch (IOException | IllegalStateException e) {
      // The next one may reach the reader.
    }
  }
}
