package dev.unhang.sample;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fetches feeds. Blocks the calling thread until the whole feed has arrived. */
@Component
final class FeedClient {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** Ends with the headers of the response (before Java 26): a body that stalls is not covered. */
  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

  /**
   * Returns the articles of a feed.
   *
   * @throws FeedException if the feed cannot be fetched or read, or the thread is interrupted
   */
  List<Article> fetch(Feed feed) {
    HttpRequest request = HttpRequest.newBuilder(feed.url()).timeout(RESPONSE_TIMEOUT).build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException("HTTP status " + response.statusCode());
      }
      return RssParser.parse(feed.name(), response.body());
    } catch (IOException e) {
      throw new FeedException(feed, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FeedException(feed, e);
    }
  }
}
