package dev.unhang.sample;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/** Summarizes feeds in the background. */
@Service
final class SummaryService {
  private final FeedClient client;

  SummaryService(FeedClient client) {
    this.client = client;
  }

  CompletableFuture<Summary> summarize(Feed feed) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return CompletableFuture.supplyAsync(() -> Summary.of(feed, client.fetch(feed)), executor);
    }
  }
}
