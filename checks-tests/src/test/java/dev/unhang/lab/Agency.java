package dev.unhang.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The news agency that the servers ask. It answers when the trial says so, and knows who still
 * asks: the way to see from outside whether a server works for a topic.
 */
final class Agency implements AutoCloseable {
  private final ServerSocket server;
  private final Map<String, Topic> topics = new HashMap<>();

  private static final class Topic {
    final Deque<String> answers = new ArrayDeque<>();
    @Nullable Socket waiting;
    int asked;
  }

  Agency() throws IOException {
    server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    start("agency", this::acceptAll);
  }

  String address() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** Answers the question for a topic, or the next one. */
  void publish(String topic, String article) {
    answer(topic, response("200 OK", article));
  }

  /** There is no more on this topic. */
  void end(String topic) {
    answer(topic, "HTTP/1.1 204 No Content\r\n\r\n");
  }

  /** Answers with an error. */
  void fail(String topic) {
    answer(topic, response("500 Oops", "no news"));
  }

  /** Whether somebody waits for an answer on this topic. */
  synchronized boolean isAsked(String topic) {
    return topic(topic).waiting != null;
  }

  /** How often somebody has asked for this topic. */
  synchronized int asked(String topic) {
    return topic(topic).asked;
  }

  private static String response(String status, String body) {
    return "HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(status, body.getBytes(UTF_8).length, body);
  }

  private synchronized void answer(String name, String response) {
    Topic topic = topic(name);
    topic.answers.add(response);
    deliver(topic);
  }

  private synchronized void ask(String name, Socket socket) {
    Topic topic = topic(name);
    topic.asked++;
    topic.waiting = socket;
    deliver(topic);
  }

  private synchronized void abandon(Socket socket) {
    for (Topic topic : topics.values()) {
      if (socket.equals(topic.waiting)) {
        topic.waiting = null;
      }
    }
  }

  private synchronized Topic topic(String name) {
    return topics.computeIfAbsent(name, key -> new Topic());
  }

  private static void deliver(Topic topic) {
    Socket waiting = topic.waiting;
    if (waiting != null && !topic.answers.isEmpty()) {
      topic.waiting = null;
      try {
        waiting.getOutputStream().write(topic.answers.remove().getBytes(UTF_8));
      } catch (IOException e) {
        /* Nobody is there any more. */
      }
    }
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket socket = server.accept();
        start("agency-client", () -> listen(socket));
      }
    } catch (IOException e) {
      if (!server.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void listen(Socket socket) {
    try (socket;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        if (line.startsWith("GET /")) {
          ask(line.substring("GET /".length(), line.indexOf(' ', 4)), socket);
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      /* The server has gone. */
    } finally {
      abandon(socket);
    }
  }

  static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
