package dev.unhang.sample;

import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The summary of one feed. */
@RestController
final class SummaryController {
  private final NewsProperties properties;
  private final SummaryService summaries;

  SummaryController(NewsProperties properties, SummaryService summaries) {
    this.properties = properties;
    this.summaries = summaries;
  }

  @GetMapping("/summary/{name}")
  CompletableFuture<Summary> summary(@PathVariable String name) {
    Feed feed =
        properties.feed(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return summaries.summarize(feed);
  }
}
