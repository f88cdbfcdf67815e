package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.unhang.lab.Eventually.eventually;

import com.google.common.collect.ImmutableList;
import dev.unhang.lab.Scene.Bug;
import dev.unhang.lab.Scene.Harm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Those who use a server, for one of its bugs: some stay, some leave. */
final class Visitors {
  private static final int PACE_MILLIS = 50;
  private static final ImmutableList<String> POLITE =
      ImmutableList.of("topic-stay", "topic-none", "topic-fail");
  static final ImmutableList<String> ARTICLES = ImmutableList.of("one", "two", "three");
  static final ImmutableList<String> GONE =
      ImmutableList.of("topic-abort", "topic-half", "topic-leave");

  private final Scene scene;
  private final Bug bug;
  private final Server server;
  private final Agency agency;
  private final List<Reader> readers = new ArrayList<>();
  private long slowest;

  Visitors(Scene scene, Bug bug, Server server, Agency agency) {
    this.scene = scene;
    this.bug = bug;
    this.server = server;
    this.agency = agency;
  }

  /**
   * What clients get who do nothing special.
   *
   * @param lines of all of them, in order for each
   */
  record Manners(ImmutableList<String> lines) {
    /** Whether articles reach the client one by one. */
    boolean streams() {
      return lines.contains("topic-stay: one two three END");
    }
  }

  Manners manners() throws Exception {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String topic : POLITE) {
      Reader reader = open(topic);
      eventually("the work for " + topic, () -> agency.isAsked(topic));
      if (bug.harm() == Harm.WORK) {
        /* So that the handler has returned before the work ends. */
        health();
      }
      tell(topic, reader);
      eventually(topic + " comes to its end", reader::hasEnded);
      lines.add(topic + ": " + String.join(" ", heard(topic, reader)));
    }
    eventually("the work for topic-stay", () -> agency.asked("topic-stay") == 4);
    return new Manners(lines.build());
  }

  /** What the log says of them, once all else is over: it may be late. */
  ImmutableList<String> log() {
    return POLITE.stream()
        .flatMap(topic -> server.said(topic).stream())
        .map(Visitors::plain)
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  /** What hooks of the user say of readers who have gone; not all of them know of whom. */
  ImmutableList<String> left() {
    return server.said("has left").stream()
        .filter(line -> !line.contains("topic-") || GONE.stream().anyMatch(line::contains))
        .distinct()
        .collect(toImmutableList());
  }

  private void tell(String topic, Reader reader) throws Exception {
    switch (topic) {
      case "topic-none" -> agency.end(topic);
      case "topic-fail" -> {
        agency.publish(topic, "one");
        if (bug.harm() == Harm.WORK) {
          /* Else the failure might cut what has not been sent yet. */
          eventually("one article for " + topic, () -> reader.heard().contains("one"));
        }
        agency.fail(topic);
      }
      default -> {
        ARTICLES.forEach(article -> agency.publish(topic, article));
        agency.end(topic);
      }
    }
  }

  /* An error may overtake what an event loop could not send meanwhile. */
  private ImmutableList<String> heard(String topic, Reader reader) {
    ImmutableList<String> heard = reader.heard();
    return topic.equals("topic-fail") && bug.harm() != Harm.WORK
        ? heard.subList(heard.size() - 1, heard.size())
        : heard;
  }

  private static String plain(String line) {
    return line.replaceAll("[0-9a-f]{6,}", "X").replaceAll("\\d+", "N");
  }

  /**
   * Some stay, some leave in different ways: after a first article, since Reactor Netty does not
   * notice each of them before.
   */
  Reader goAway() throws Exception {
    Reader stays = open("topic-long");
    List<Reader> leave = new ArrayList<>();
    for (String topic : GONE) {
      leave.add(open(topic));
    }
    for (String topic : GONE) {
      eventually("work for " + topic, () -> agency.isAsked(topic));
    }
    for (String topic : GONE) {
      agency.publish(topic, "one");
      Reader reader = leave.get(GONE.indexOf(topic));
      eventually("one article for " + topic, () -> reader.heard().contains("one"));
      eventually("work for " + topic, () -> agency.isAsked(topic));
    }
    leave.get(0).abort();
    leave.get(1).leave();
    leave.get(2).leave();
    return stays;
  }

  /** Has news for those who have gone. */
  void pump(ImmutableList<String> gone) throws InterruptedException {
    for (String topic : gone) {
      if (agency.isAsked(topic)) {
        agency.publish(topic, "more");
      }
    }
    Thread.sleep(PACE_MILLIS);
  }

  /** Fails if it is not answered. */
  void health() throws Exception {
    long since = System.nanoTime();
    Reader health = openPath("/health");
    eventually("/health answers", health::hasEnded);
    slowest = Math.max(slowest, System.nanoTime() - since);
    assertWithMessage("/health").that(health.heard()).containsExactly("ok", "END").inOrder();
  }

  /** How long {@code /health} has taken at most. */
  String slowest() {
    return slowest == 0 ? "" : TimeUnit.NANOSECONDS.toMillis(slowest) + " ms";
  }

  Reader open(String topic) throws Exception {
    return openPath(bug.path() + "/" + topic);
  }

  Reader openPath(String path) throws Exception {
    Reader reader = Reader.open(scene.client(), server, path);
    readers.add(reader);
    return reader;
  }

  /** Whatever has come of it, so that somebody can understand why. */
  String story() throws Exception {
    StringBuilder text = new StringBuilder("The server said:\n").append(server.output());
    text.append("\nIts threads in the scene:\n");
    server.threads().stream()
        .filter(thread -> thread.contains("news."))
        .forEach(thread -> text.append(thread).append("\n\n"));
    for (Reader reader : readers) {
      text.append(reader.path()).append(": ").append(reader.heard()).append('\n');
    }
    return text.toString();
  }

  void leave() throws IOException {
    for (Reader reader : readers) {
      reader.leave();
    }
  }
}
