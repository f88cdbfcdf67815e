// stacks: mvc-7 mvc-6
// with: mvc
package news;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class EmitterNews {
  public static void main(String[] args) throws Exception {
    NewsServer.serve(new EmitterController(new Feed(args[0])));
  }
}

@RestController
class EmitterController {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  EmitterController(Feed feed) {
    this.feed = feed;
  }

  @GetMapping("/health")
  String health() {
    return "ok";
  }

  @GetMapping("/live/{topic}")
  SseEmitter live(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    shared.execute(() -> follow(topic, emitter)); // FINDING disconnect: /live work follow
    return emitter;
  }

  @GetMapping("/hooked/{topic}")
  SseEmitter hooked(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    emitter.onCompletion(() -> System.out.println("reader has left: " + topic));
    shared.submit(() -> follow(topic, emitter)); // FINDING disconnect: /hooked work follow
    return emitter;
  }

  @GetMapping("/latest/{topic}")
  SseEmitter latest(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    shared.submit(() -> followLatest(topic, emitter)); // FINDING disconnect: /latest work followLatest
    return emitter;
  }

  @GetMapping("/news/{topic}")
  SseEmitter news(@PathVariable String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news late
      executor.execute(() -> follow(topic, emitter));
    }
    return emitter;
  }

  @GetMapping("/summary/{topic}")
  DeferredResult<String> summary(@PathVariable String topic) throws InterruptedException {
    DeferredResult<String> summary = new DeferredResult<>(0L);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> summarize(topic, summary));
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /summary hang
    return summary;
  }

  private void summarize(String topic, DeferredResult<String> summary) {
    try {
      int count = 0;
      while (feed.next(topic).isPresent()) {
        count++;
      }
      summary.setResult(count + " articles");
    } catch (IOException | InterruptedException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      summary.setErrorResult(e);
    }
  }

  private void followLatest(String topic, SseEmitter emitter) {
    while (true) {
      String article = latestOf(topic);
      if (article.isEmpty()) {
        emitter.complete();
        return;
      }
      send(article, emitter);
    }
  }

  private String latestOf(String topic) {
    try {
      return feed.next(topic).orElse("");
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "no news";
    }
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
