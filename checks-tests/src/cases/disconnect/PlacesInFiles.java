// Where code keeps the handle of work, and how it finds it again; also in another file.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

final class AnotherFileThatForgets {
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
  void started(String id, Future<?> job) { running.put(id, job); }
  void ended(String id) {
    Future<?> job = running.remove(id);
    if (job != null) { System.out.println(job); }
  }
}

final class AnotherFileThatCancels { // SILENT
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
  void started(String id, Future<?> job) { running.put(id, job); }
  void ended(String id) {
    Future<?> job = running.remove(id);
    if (job != null) { job.cancel(true); }
  }
}

// file: Helpers.java
@RestController class AnotherFileThatForgetsNewsController {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  AnotherFileThatForgetsNewsController(Feed feed) { this.feed = feed; }
  private final AnotherFileThatForgets jobs = new AnotherFileThatForgets();
  SseEmitter a(String id) {
    SseEmitter emitter = new SseEmitter(1_201L);
    jobs.started(id, pool.submit(() -> follow(emitter, id)));
    emitter.onCompletion(() -> jobs.ended(id)); // FINDING: `onCompletion` runs when the client goes
    return emitter;
  }
  private void follow(SseEmitter emitter, String topic) {
    while (feed.hasNext()) { send(emitter, feed.next(topic)); }
  }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }
}

@RestController class AnotherFileThatCancelsNewsController {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private final Feed feed;
  AnotherFileThatCancelsNewsController(Feed feed) { this.feed = feed; }
  private final AnotherFileThatCancels jobs = new AnotherFileThatCancels();
  SseEmitter a(String id) {
    SseEmitter emitter = new SseEmitter(1_201L);
    jobs.started(id, pool.submit(() -> follow(emitter, id)));
    readers.put(id, emitter);
    emitter.onCompletion(() -> jobs.ended(id));
    return emitter;
  }
  private void follow(SseEmitter emitter, String topic) {
    while (feed.hasNext()) { send(emitter, feed.next(topic)); }
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
