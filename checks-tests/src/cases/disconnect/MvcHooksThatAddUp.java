// Spring MVC without `SseEmitter`, and what is different before Spring 6.2.
// with: SPRING_MVC_6_1
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class MvcHooksThatAddUp {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }

  @RestController class Controller {
    SseEmitter before62HooksOfDifferentKindsAddUp() { // SILENT
      SseEmitter emitter = new SseEmitter(412L);
      Future<?> news = pool.submit(() -> send(emitter, feed.next("m")));
      emitter.onTimeout(() -> news.cancel(true));
      emitter.onCompletion(() -> news.cancel(true));
      return emitter;
    }

    SseEmitter before62TheSecondHookReplacesTheFirst() {
      SseEmitter emitter = new SseEmitter(401L);
      Future<?> follower = pool.submit(() -> {
                while (feed.hasNext()) { send(emitter, feed.next("twice")); }
              });
      emitter.onCompletion(() -> follower.cancel(true));
      emitter.onCompletion(() -> readers.remove("twice")); // FINDING: `onCompletion` runs when the client goes
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
