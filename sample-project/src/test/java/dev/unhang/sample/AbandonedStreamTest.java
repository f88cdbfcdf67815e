package dev.unhang.sample;

import static dev.unhang.sample.Eventually.eventually;
import static dev.unhang.sample.NewsServer.OTHER_FEED;
import static dev.unhang.sample.NewsServer.QUICK_FEED;
import static dev.unhang.sample.NewsServer.awaitArticle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The hang, and that it is gone: a feed stalls, its reader closes the tab, and the load balancer
 * asks {@code /health}. And the feed that goes on being read when its reader has gone.
 *
 * <p>The sources of this sample have the bug. After {@code mvn -Pfix ...} they do not: run the
 * tests with {@code -DexcludedGroups=as-shipped} then.
 */
final class AbandonedStreamTest {
  private static final String EVENT_LOOP = "reactor-http-";
  private static final String ANY_THREAD = "";
  private static final String FOLLOW = "LiveController.follow";
  private static final String NEWS = "/news";
  private static final String LIVE = "/live/" + OTHER_FEED;

  private NewsServer server;

  @BeforeEach
  void start() throws Exception {
    server = NewsServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @Tag("as-shipped")
  void asShippedAnAbandonedStreamSilencesTheServer() throws Exception {
    server.feeds().stall(OTHER_FEED);
    try (Socket reader = server.openStream(NEWS)) {
      eventually("the feed stalls", () -> server.feeds().stalled() == 1);
    }

    CompletableFuture<HttpResponse<String>> health = server.get("/health");
    eventually(
        "the event loop waits for the executor",
        () -> ThreadDump.shows(EVENT_LOOP, "ThreadPerTaskExecutor.close"));
    assertThrows(TimeoutException.class, () -> health.get(3, TimeUnit.SECONDS));
    assertEquals(1, server.feeds().stalled(), "the feed is still read for nobody");

    server.feeds().release(OTHER_FEED);
    assertEquals(200, answer(health).statusCode());
  }

  @Test
  @Tag("patched")
  void patchedTheServerAnswersAndTheWorkStops() throws Exception {
    server.feeds().stall(OTHER_FEED);
    try (Socket reader = server.openStream(NEWS)) {
      eventually("the feed stalls", () -> server.feeds().stalled() == 1);
      eventually("it is being read", () -> ThreadDump.shows(ANY_THREAD, "FeedClient.fetch"));
      assertEquals(200, answer(server.get("/health")).statusCode());
      assertFalse(ThreadDump.shows(EVENT_LOOP, "ThreadPerTaskExecutor.close"));
      awaitArticle(reader, QUICK_FEED);
      assertEquals(1, server.feeds().stalled(), "the stream is open, the feed is read");
    }

    eventually("the feed's reader has left", () -> server.feeds().abandoned() == 1);
    eventually("no feed is read", () -> !ThreadDump.shows(ANY_THREAD, "FeedClient.fetch"));
    assertEquals(200, answer(server.get("/health")).statusCode());
  }

  @Test
  @Tag("as-shipped")
  void asShippedAFeedIsReadForAReaderWhoHasGone() throws Exception {
    server.feeds().stall(OTHER_FEED);
    try (Socket reader = server.openStream(LIVE)) {
      eventually("the feed stalls", () -> server.feeds().stalled() == 1);
      eventually("it is being read", () -> ThreadDump.shows(ANY_THREAD, FOLLOW));
    }

    Thread.sleep(3000);
    assertTrue(ThreadDump.shows(ANY_THREAD, FOLLOW), "it is read for nobody");
    assertEquals(0, server.feeds().abandoned());
    assertEquals(200, answer(server.get("/health")).statusCode());
  }

  @Test
  @Tag("patched")
  void patchedAFeedIsReadAsLongAsTheReaderStays() throws Exception {
    server.feeds().stall(OTHER_FEED);
    try (Socket reader = server.openStream(LIVE)) {
      eventually("the feed stalls", () -> server.feeds().stalled() == 1);
      eventually("it is being read", () -> ThreadDump.shows(ANY_THREAD, FOLLOW));
      Thread.sleep(3000);
      assertEquals(0, server.feeds().abandoned(), "the stream is open, the feed is read");
    }

    eventually("the feed's reader has left", () -> server.feeds().abandoned() == 1);
    eventually("nobody follows the feed", () -> !ThreadDump.shows(ANY_THREAD, FOLLOW));
    assertEquals(200, answer(server.get("/health")).statusCode());
  }

  @Test
  @Tag("as-shipped")
  void asShippedASlowSummarySilencesTheServer() throws Exception {
    server.feeds().stall(OTHER_FEED);
    CompletableFuture<HttpResponse<String>> summary = server.get("/summary/" + OTHER_FEED);
    eventually("the feed stalls", () -> server.feeds().stalled() == 1);

    CompletableFuture<HttpResponse<String>> health = server.get("/health");
    eventually(
        "the event loop waits for the executor",
        () -> ThreadDump.shows(EVENT_LOOP, "ThreadPerTaskExecutor.close"));
    assertThrows(TimeoutException.class, () -> health.get(3, TimeUnit.SECONDS));

    server.feeds().release(OTHER_FEED);
    assertEquals(200, answer(health).statusCode());
    assertEquals(200, answer(summary).statusCode());
  }

  @Test
  @Tag("patched")
  void patchedASlowSummaryHoldsNobodyUp() throws Exception {
    server.feeds().stall(OTHER_FEED);
    CompletableFuture<HttpResponse<String>> summary = server.get("/summary/" + OTHER_FEED);
    eventually("the feed stalls", () -> server.feeds().stalled() == 1);

    assertEquals(200, answer(server.get("/health")).statusCode());
    assertFalse(summary.isDone());

    server.feeds().release(OTHER_FEED);
    assertEquals(200, answer(summary).statusCode());
  }

  private static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> response)
      throws Exception {
    return response.get(Eventually.LIMIT.toSeconds(), TimeUnit.SECONDS);
  }
}
