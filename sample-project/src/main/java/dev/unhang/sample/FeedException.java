package dev.unhang.sample;

/** A feed could not be fetched or read. */
final class FeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FeedException(Feed feed, Throwable cause) {
    super("Feed '%s' failed: %s".formatted(feed.name(), cause), cause);
  }
}
