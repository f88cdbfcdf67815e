// `SseEmitter`: work that no hook can stop, reported where it starts.
// with: SPRING, SPRING_MVC
// needs: 21
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

@RestController class VirtualThread {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  VirtualThread(Feed feed) { this.feed = feed; }
  @GetMapping("/trains") SseEmitter trains() {
    SseEmitter emitter = new SseEmitter(11_000L);
    Thread.startVirtualThread(() -> { while (feed.hasNext()) { send(emitter, feed.next("trains")); } }); // FINDING: Nothing stops the task started here
    return emitter;
  }
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
