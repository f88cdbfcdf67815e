package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A client of a server, that hears what is sent until it leaves. */
abstract class Reader {
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch ended = new CountDownLatch(1);

  private String path = "";

  static Reader open(String client, Server server, String path) throws Exception {
    Reader reader =
        switch (client) {
          case "http" -> new HttpReader(server.port(), path, HttpReader.ANY);
          case "events" -> new HttpReader(server.port(), path, HttpReader.EVENTS);
          case "lines" -> new LineReader(server.port(), path);
          case "websocket" ->
              path.equals("/health")
                  ? new HttpReader(server.port(), path, HttpReader.ANY)
                  : new SocketReader(server.port(), path);
          default -> new ProcessReader(server.start(client, Integer.toString(server.port()), path));
        };
    reader.path = path;
    return reader;
  }

  /** What it asked for. */
  final String path() {
    return path;
  }

  /** Leaves without a word, as a browser that crashes. */
  abstract void abort() throws IOException;

  /** Leaves as a browser tab that is closed. */
  abstract void leave() throws IOException;

  final void hear(String message) {
    heard.add(message);
  }

  final void end() {
    ended.countDown();
  }

  /** What it has got so far. */
  final ImmutableList<String> heard() {
    synchronized (heard) {
      return heard.stream().collect(toImmutableList());
    }
  }

  final boolean hasEnded() {
    return ended.getCount() == 0;
  }

  /** Returns false if there was no end within this time. */
  final boolean ends(long seconds) throws InterruptedException {
    return ended.await(seconds, TimeUnit.SECONDS);
  }
}
