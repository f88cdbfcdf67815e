package dev.unhang.sample;

import java.util.List;

/** How much news a feed has, and its first headline, empty if there is none. */
record Summary(String feed, int articles, String headline) {
  static Summary of(Feed feed, List<Article> articles) {
    String headline = articles.isEmpty() ? "" : articles.getFirst().title();
    return new Summary(feed.name(), articles.size(), headline);
  }
}
