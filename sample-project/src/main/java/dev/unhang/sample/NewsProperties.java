package dev.unhang.sample;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The feeds this server reads, see {@code application.yaml}. */
@ConfigurationProperties("news")
record NewsProperties(List<Feed> feeds) {
  NewsProperties {
    if (feeds == null || feeds.isEmpty()) {
      throw new IllegalArgumentException("news.feeds must name at least one feed");
    }
    feeds = List.copyOf(feeds);
  }

  Optional<Feed> feed(String name) {
    return feeds.stream().filter(feed -> feed.name().equals(name)).findFirst();
  }
}
