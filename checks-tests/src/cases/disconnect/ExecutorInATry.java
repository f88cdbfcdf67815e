// `SseEmitter`: work that ends by itself, and work that nobody can call one client's.
// with: SPRING, SPRING_MVC
// needs: 21
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

@RestController class ExecutorInATry { // SILENT
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  ExecutorInATry(Feed feed) { this.feed = feed; }
  SseEmitter p() {
    SseEmitter emitter = new SseEmitter(315L);
    try (ExecutorService own = Executors.newCachedThreadPool()) {
      own.submit(() -> send(emitter, feed.next("p")));
    }
    return emitter;
  }
  SseEmitter askedInALoop() throws InterruptedException {
    SseEmitter emitter = new SseEmitter(316L);
    ExecutorService own = Executors.newCachedThreadPool();
    own.submit(() -> sendAll(emitter)); // FINDING: Nothing stops the task
    own.shutdown();
    while (!own.isTerminated()) { Thread.sleep(317); }
    return emitter;
  }
  SseEmitter closedInTheHook() {
    SseEmitter emitter = new SseEmitter(318L);
    ExecutorService own = Executors.newCachedThreadPool();
    own.submit(() -> sendAll(emitter));
    emitter.onCompletion(own::close); // KNOWN GAP: waits for the work that nobody stops
    return emitter;
  }
  private void sendAll(SseEmitter emitter) { while (feed.hasNext()) { send(emitter, feed.next("316")); } }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
