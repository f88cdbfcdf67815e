package dev.unhang.sample;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Streams the articles of all feeds as server-sent events, in the order they arrive. */
@RestController
final class NewsController {
  private static final Logger log = LoggerFactory.getLogger(NewsController.class);

  private final NewsProperties properties;
  private final FeedClient client;

  NewsController(NewsProperties properties, FeedClient client) {
    this.properties = properties;
    this.client = client;
  }

  @GetMapping(path = "/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<Article> news() {
    return Flux.create(
        sink -> {
          AtomicInteger pending = new AtomicInteger(properties.feeds().size());
          try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Feed feed : properties.feeds()) {
              executor.submit(() -> send(feed, sink, pending));
            }
          }
        });
  }

  /**
   * Sends the articles of one feed; a feed that fails is left out. The last one ends the stream.
   */
  private void send(Feed feed, FluxSink<Article> sink, AtomicInteger pending) {
    try {
      client.fetch(feed).forEach(sink::next);
    } catch (FeedException e) {
      log.warn(e.getMessage());
    } finally {
      if (pending.decrementAndGet() == 0) {
        sink.complete();
      }
    }
  }
}
