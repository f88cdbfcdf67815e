// Event streams of smaller servers.
// with: HELIDON, HELIDON_SSE
// needs: 21
package news;

import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.http.*;
import io.helidon.webserver.sse.SseSink;
import java.util.concurrent.*;

class HelidonStream {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;

  /* Helidon 4 has class files of Java 21. */
  void methods(ServerRequest request, ServerResponse response) throws InterruptedException { // SILENT
    try (SseSink sink = response.sink(SseSink.TYPE)) {
      while (feed.hasNext()) {
        sink.emit(SseEvent.create(feed.next("n")));
        Thread.sleep(1_014);
      }
    }
  }
  /* Helidon 4 has class files of Java 21. */
  void helidonSink(ServerRequest request, ServerResponse response) {
    SseSink sink = response.sink(SseSink.TYPE);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          while (feed.hasNext()) {
            try { sink.emit(SseEvent.create(feed.next("m"))); } catch (RuntimeException e) {
              log.log(System.Logger.Level.WARNING, "not sent", e);
            }
          }
        });
  }

  private void follow(SseSink sink) {
    while (feed.hasNext()) {
      try { sink.emit(SseEvent.create(feed.next("o"))); } catch (RuntimeException e) {
        log.log(System.Logger.Level.WARNING, "not sent", e);
      }
    }
  }
  /* The handler has to wait, or the stream ends with it; that stops nothing. */
  void awaitedSink(ServerRequest request, ServerResponse response) throws InterruptedException {
    SseSink sink = response.sink(SseSink.TYPE);
    CountDownLatch end = new CountDownLatch(1);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          follow(sink);
          end.countDown();
        });
    end.await();
  }
  void awaitedForATime(ServerRequest request, ServerResponse response) throws InterruptedException { // SILENT
    SseSink sink = response.sink(SseSink.TYPE);
    CountDownLatch end = new CountDownLatch(1);
    pool.execute(() -> {
          follow(sink);
          end.countDown();
        });
    end.await(15, TimeUnit.SECONDS);
  }
  void awaitedBesideTheSink(ServerRequest request, ServerResponse response) throws InterruptedException { // SILENT
    SseSink sink = response.sink(SseSink.TYPE);
    CountDownLatch end = new CountDownLatch(1);
    pool.execute(() -> {
          while (feed.hasNext()) { log.log(System.Logger.Level.INFO, feed.next("p")); }
          end.countDown();
        });
    end.await();
    sink.emit(SseEvent.create("p"));
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
