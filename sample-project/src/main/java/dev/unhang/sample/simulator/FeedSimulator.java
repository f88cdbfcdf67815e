package dev.unhang.sample.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays the feeds on the loopback interface, so that the news server runs without a network.
 *
 * <p>Every feed has two articles and takes its time over them. A feed that is told to stall sends
 * the first article and then nothing but line breaks, until it is released or its reader leaves.
 * Stalling can be switched over HTTP too: {@code POST /feeds/sport/stall}, {@code POST
 * /feeds/sport/release}.
 */
public final class FeedSimulator implements AutoCloseable {
  private static final String FEEDS = "/feeds/";
  private static final Duration LINE_BREAK_INTERVAL = Duration.ofMillis(100);

  private final Map<String, Duration> delays;
  private final Map<String, CountDownLatch> stalls = new ConcurrentHashMap<>();
  private final AtomicInteger stalled = new AtomicInteger();
  private final AtomicInteger abandoned = new AtomicInteger();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  /**
   * Starts a simulator.
   *
   * @param port where to listen, 0 for any free port
   * @param delays the names of the feeds, and how long each takes to answer
   */
  public FeedSimulator(int port, Map<String, Duration> delays) throws IOException {
    this.delays = Map.copyOf(delays);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(FEEDS, this::handle);
    server.setExecutor(executor);
    server.start();
  }

  /** Returns the address of a feed. */
  public URI url(String feed) {
    InetSocketAddress address = server.getAddress();
    return URI.create(
        "http://%s:%d%s%s"
            .formatted(address.getAddress().getHostAddress(), address.getPort(), FEEDS, feed));
  }

  /** Lets a feed stop in the middle of its response, from the next request on. */
  public void stall(String feed) {
    stalls.putIfAbsent(feed, new CountDownLatch(1));
  }

  /** Lets a stalled feed finish its responses. */
  public void release(String feed) {
    CountDownLatch stall = stalls.remove(feed);
    if (stall != null) {
      stall.countDown();
    }
  }

  /** Returns how many responses stand still now. */
  public int stalled() {
    return stalled.get();
  }

  /** Returns how many responses stood still until their reader left. */
  public int abandoned() {
    return abandoned.get();
  }

  /** Releases all feeds and stops. */
  @Override
  public void close() {
    stalls.keySet().forEach(this::release);
    server.stop(0);
    executor.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().substring(FEEDS.length()).split("/", 2);
      String feed = path[0];
      if (!delays.containsKey(feed)) {
        exchange.sendResponseHeaders(404, -1);
      } else if (path.length == 1) {
        sendFeed(exchange, feed);
      } else if (path[1].equals("stall")) {
        stall(feed);
        exchange.sendResponseHeaders(204, -1);
      } else if (path[1].equals("release")) {
        release(feed);
        exchange.sendResponseHeaders(204, -1);
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sendFeed(HttpExchange exchange, String feed)
      throws IOException, InterruptedException {
    Thread.sleep(delays.get(feed));
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(("<rss version=\"2.0\"><channel>" + item(feed, 1)).getBytes(UTF_8));
      CountDownLatch stall = stalls.get(feed);
      if (stall != null) {
        standStill(body, stall);
      }
      body.write((item(feed, 2) + "</channel></rss>").getBytes(UTF_8));
    }
  }

  private void standStill(OutputStream body, CountDownLatch stall)
      throws IOException, InterruptedException {
    stalled.incrementAndGet();
    try {
      while (!stall.await(LINE_BREAK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
        body.write('\n');
        body.flush();
      }
    } catch (IOException e) {
      abandoned.incrementAndGet();
      throw e;
    } finally {
      stalled.decrementAndGet();
    }
  }

  private static String item(String feed, int number) {
    return "<item><title>%1$s headline %2$d</title><link>https://news.example/%1$s/%2$d</link></item>"
        .formatted(feed, number);
  }
}
