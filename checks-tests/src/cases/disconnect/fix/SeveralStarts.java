// Patches where a stream keeps one registration only, and the hook may come before the start.
// with: SPRING, SPRING_MVC
// runs: 2
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

@RestController class NewsController {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    pool.execute(() -> late(result));
    pool.execute(() -> late(result));
    return result;
  }
  @GetMapping("/news") SseEmitter twoStarts(@RequestParam("topics") List<String> topics) {
    SseEmitter emitter = new SseEmitter(60_000L);
    pool.execute(() -> follow(emitter));
    pool.execute(() -> follow(emitter));
    return emitter;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) { result.setResult(feed.next()); }
  }
  private void follow(SseEmitter emitter) { while (feed.hasNext()) { send(emitter, feed.next()); } }
  private void send(SseEmitter emitter, String item) {
    try {
      emitter.send(item);
    } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }
  interface Feed {
    String next();
    boolean hasNext();
  }
}
