// Work that goes on although the client has gone, because somebody wants it so.
// with: JUNIT, SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Survives {
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
    @SuppressWarnings("DisconnectWithoutCancel") SseEmitter suppressedOnTheMethod() { // SILENT
      SseEmitter emitter = new SseEmitter(1_306L);
      pool.execute(() -> send(emitter, feed.next("f")));
      return emitter;
    }

    SseEmitter suppressedOnAnotherMethod() {
      SseEmitter emitter = new SseEmitter(1_308L);
      pool.execute(() -> send(emitter, feed.next("h"))); // FINDING: Nothing stops the task started here
      return emitter;
    }
    @SuppressWarnings("DisconnectWithoutCancel") SseEmitter i() {
      SseEmitter emitter = new SseEmitter(1_309L);
      pool.execute(() -> send(emitter, feed.next("i")));
      return emitter;
    }

    SseEmitter auditThatTheHookStarts(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(1_312L);
      emitter.onCompletion(() -> pool.execute(() -> audit(id)));
      return emitter;
    }
    private void audit(String id) { while (feed.hasNext()) { feed.next("audit of " + id); } }

    @org.junit.jupiter.api.Test void testOfAnEmitter() { // SILENT
      SseEmitter emitter = new SseEmitter(1_310L);
      pool.execute(() -> send(emitter, feed.next("test")));
    }

    SseEmitter suppressedOnTheHandle() { // SILENT
      SseEmitter emitter = new SseEmitter(1_307L);
      @SuppressWarnings("DisconnectWithoutCancel")
      Future<?> job = pool.submit(() -> send(emitter, feed.next("g")));
      log.log(System.Logger.Level.DEBUG, job.isDone() ? "quick" : "slow");
      return emitter;
    }
  }

  @RestController class WorkOfTheMainMethod { // SILENT
    public static void main(String[] args) {
      SseEmitter emitter = new SseEmitter(1_311L);
      Executors.newScheduledThreadPool(1)
          .scheduleAtFixedRate(() -> emitter.complete(), 11, 11, TimeUnit.MINUTES);
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}

@interface AnnotationThatNobodyKnows {}

// file: Helpers.java
@RestController class AnnotationThatNobodyKnowsNewsController {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  AnnotationThatNobodyKnowsNewsController(Feed feed) { this.feed = feed; }
  @AnnotationThatNobodyKnows SseEmitter a(String order) {
    SseEmitter emitter = new SseEmitter(1_301L);
    pool.execute(() -> feed.next(order)); // FINDING: Nothing stops the task started here
    return emitter;
  }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }
}
