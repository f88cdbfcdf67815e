package dev.unhang.sample;

import static dev.unhang.sample.NewsServer.OTHER_FEED;
import static dev.unhang.sample.NewsServer.QUICK_FEED;
import static dev.unhang.sample.NewsServer.awaitArticle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server does on a good day. */
final class NewsServerTest {
  private static NewsServer server;

  @BeforeAll
  static void start() throws Exception {
    server = NewsServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void newsStreamsAllArticlesAndEnds() throws Exception {
    HttpResponse<String> news = get("/news");

    assertEquals(200, news.statusCode());
    assertEquals(
        "text/event-stream;charset=UTF-8", news.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(
        Set.of(
            event(QUICK_FEED, 1), event(QUICK_FEED, 2), event(OTHER_FEED, 1), event(OTHER_FEED, 2)),
        news.body().lines().filter(line -> !line.isEmpty()).collect(Collectors.toSet()));
  }

  @Test
  void liveStreamsTheArticlesOfOneFeed() throws Exception {
    try (Socket reader = server.openStream("/live/" + OTHER_FEED)) {
      awaitArticle(reader, OTHER_FEED);
    }
  }

  @Test
  void liveOfUnknownFeedIsNotFound() throws Exception {
    assertEquals(404, get("/live/nowhere").statusCode());
  }

  @Test
  void healthAnswers() throws Exception {
    HttpResponse<String> health = get("/health");

    assertEquals(200, health.statusCode());
    assertEquals("{\"status\":\"UP\"}", health.body());
  }

  @Test
  void summaryNamesTheFirstHeadline() throws Exception {
    HttpResponse<String> summary = get("/summary/" + OTHER_FEED);

    assertEquals(200, summary.statusCode());
    assertEquals(
        "{\"feed\":\"other\",\"articles\":2,\"headline\":\"other headline 1\"}", summary.body());
  }

  @Test
  void summaryOfUnknownFeedIsNotFound() throws Exception {
    assertEquals(404, get("/summary/nowhere").statusCode());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return server.get(path).get(Eventually.LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  private static String event(String feed, int number) {
    return "data:{\"feed\":\"%1$s\",\"title\":\"%1$s headline %2$d\",\"link\":\"%3$s/%1$s/%2$d\"}"
        .formatted(feed, number, "https://news.example");
  }
}
