package dev.unhang.sample;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.unhang.sample.simulator.FeedSimulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server on a free port, with simulated feeds and one event loop thread. */
final class NewsServer implements AutoCloseable {
  static final String QUICK_FEED = "quick";
  static final String OTHER_FEED = "other";

  static {
    // As in a small container. Read once by Reactor Netty, thus before anything of it is loaded.
    // With N threads it takes N abandoned streams to silence the server instead of one.
    System.setProperty("reactor.netty.ioWorkerCount", "1");
  }

  private final FeedSimulator feeds;
  private final ConfigurableApplicationContext application;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private NewsServer(FeedSimulator feeds, ConfigurableApplicationContext application) {
    this.feeds = feeds;
    this.application = application;
  }

  static NewsServer start() throws IOException {
    FeedSimulator feeds =
        new FeedSimulator(
            0, Map.of(QUICK_FEED, Duration.ofMillis(1), OTHER_FEED, Duration.ofMillis(2)));
    List<String> arguments =
        List.of(
            "--server.port=0",
            "--simulator.enabled=false",
            "--logging.level.root=WARN",
            "--spring.main.banner-mode=off",
            "--news.feeds[0].name=" + QUICK_FEED,
            "--news.feeds[0].url=" + feeds.url(QUICK_FEED),
            "--news.feeds[1].name=" + OTHER_FEED,
            "--news.feeds[1].url=" + feeds.url(OTHER_FEED));
    try {
      return new NewsServer(
          feeds, SpringApplication.run(NewsApplication.class, arguments.toArray(String[]::new)));
    } catch (RuntimeException e) {
      feeds.close();
      throw e;
    }
  }

  FeedSimulator feeds() {
    return feeds;
  }

  CompletableFuture<HttpResponse<String>> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path))).build();
    return http.sendAsync(request, BodyHandlers.ofString());
  }

  /** Opens a stream of news as a browser does. Closing the socket is closing the tab. */
  Socket openStream(String path) throws IOException {
    Socket reader = new Socket(InetAddress.getLoopbackAddress(), port());
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n".formatted(path);
    reader.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return reader;
  }

  /** Reads a stream until an article of a feed comes. */
  static void awaitArticle(Socket reader, String feed) throws IOException {
    reader.setSoTimeout((int) Eventually.LIMIT.toMillis());
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8));
    String line;
    do {
      line = lines.readLine();
    } while (line != null && !line.contains("\"feed\":\"" + feed));
    assertNotNull(line, "the stream ended early");
  }

  private int port() {
    return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Releases the feeds first: the server cannot stop while an event loop waits for one. */
  @Override
  public void close() {
    feeds.close();
    http.shutdownNow();
    application.close();
  }
}
