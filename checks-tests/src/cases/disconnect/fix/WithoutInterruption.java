// Patches that keep the handle of what was thrown away, and register the hook.
// with: SPRING, SPRING_MVC
// flags: -XepOpt:Unhang:MayInterruptIfRunning=false
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

@RestController class WithoutInterruption {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
    SseEmitter emitter = new SseEmitter(60_000L);
    pool.execute(() -> follow(emitter));
    return emitter;
  }
  /* Only an interrupt would stop it. */
  @GetMapping("/feed") SseEmitter onTheCommonPool() {
    SseEmitter emitter = new SseEmitter(50_000L);
    CompletableFuture.runAsync(() -> follow(emitter)); // NO PATCH: cancelling a `CompletableFuture` does not interrupt the work
    return emitter;
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
