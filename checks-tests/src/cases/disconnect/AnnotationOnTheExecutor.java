// Work that goes on although the client has gone, because somebody wants it so.
// with: SPRING, SPRING_MVC
// flags: -XepOpt:Unhang:SurvivesDisconnect=news.Kept
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}

@RestController class NewsController {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  NewsController(Feed feed) { this.feed = feed; }
  @Kept private final ExecutorService writers = Executors.newFixedThreadPool(2);
  SseEmitter c(String order) {
    SseEmitter emitter = new SseEmitter(1_303L);
    writers.execute(() -> feed.next(order));
    return emitter;
  }
  private void send(SseEmitter emitter, String item) {
    try {
      emitter.send(item);
    } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }
}

// file: Kept.java
@interface Kept {} // SILENT
