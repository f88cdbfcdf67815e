// Work that goes on although the client has gone, because somebody wants it so.
// with: SPRING, SPRING_MVC
// flags: -XepOpt:Unhang:SurvivesDisconnect=news.NewsController$Save
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

@RestController class NewsController { // SILENT
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  NewsController(Feed feed) { this.feed = feed; }
  private record Save(Feed feed, String order) implements Runnable {
    @Override public void run() { feed.next(order); }
  }
  SseEmitter d(String order) {
    SseEmitter emitter = new SseEmitter(1_304L);
    pool.execute(new Save(feed, order));
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
