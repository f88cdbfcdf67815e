package dev.unhang.sample;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Streams the articles of one feed as server-sent events, and those that come later. */
@RestController
final class LiveController {
  private static final Logger log = LoggerFactory.getLogger(LiveController.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final NewsProperties properties;
  private final FeedClient client;
  private final Map<String, Integer> readers = new ConcurrentHashMap<>();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  LiveController(NewsProperties properties, FeedClient client) {
    this.properties = properties;
    this.client = client;
  }

  @GetMapping(path = "/live/{name}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<Article> live(@PathVariable String name) {
    Feed feed =
        properties.feed(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Flux.create(
        sink -> {
          executor.execute(() -> follow(feed, sink));
        });
  }

  /** How many readers of a feed are served. */
  @GetMapping("/live/{name}/readers")
  Readers readers(@PathVariable String name) {
    return new Readers(readers.getOrDefault(name, 0));
  }

  record Readers(int readers) {}

  /** Reads a feed again and again, until it fails. */
  private void follow(Feed feed, FluxSink<Article> sink) {
    Set<Article> sent = new HashSet<>();
    readers.merge(feed.name(), 1, Integer::sum);
    try {
      while (true) {
        client.fetch(feed).stream().filter(sent::add).forEach(sink::next);
        Thread.sleep(PAUSE);
      }
    } catch (FeedException e) {
      log.warn(e.getMessage());
      sink.complete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      readers.merge(feed.name(), -1, Integer::sum);
    }
  }
}
