// Patches where there are many handles, or where they are kept in other objects.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Holder {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
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

  @RestController class Controller {
    private Future<?> current;
    private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();
    @GetMapping("/news") SseEmitter loopWithoutBraces(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      for (int i = 0; i < 3; i++)
        new Thread(() -> follow(emitter)).start();
      return emitter;
    }
    @GetMapping("/news") SseEmitter reference(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      AtomicReference<Future<?>> follower = new AtomicReference<>();
      follower.set(pool.submit(() -> follow(emitter)));
      emitter.onCompletion(() -> readers.remove("a"));
      return emitter;
    }
    @GetMapping("/news") SseEmitter forEach(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      topics.forEach(topic -> pool.execute(() -> follow(emitter)));
      return emitter;
    }
    boolean isBusy() { return !current.isDone(); }
    @GetMapping("/news") SseEmitter fieldThatOthersUseToo(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      current = pool.submit(() -> follow(emitter)); // NO PATCH: one handle for each client
      emitter.onCompletion(() -> current.cancel(true));
      return emitter;
    }
    @GetMapping("/news") SseEmitter mapCase(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Map<String, Future<?>> followers = new HashMap<>();
      followers.put("a", pool.submit(() -> follow(emitter)));
      emitter.onCompletion(() -> followers.clear());
      return emitter;
    }
    @GetMapping("/news") SseEmitter listCase(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      List<Future<?>> followers = new ArrayList<>();
      for (String topic : topics) { followers.add(pool.submit(() -> follow(emitter))); }
      emitter.onCompletion(() -> followers.clear());
      return emitter;
    }
    @GetMapping("/news") SseEmitter loop(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      for (String topic : topics) {
        send(emitter, topic);
        pool.execute(() -> follow(emitter));
      }
      return emitter;
    }
    @GetMapping("/news") SseEmitter array(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?>[] followers = new Future<?>[2];
      followers[0] = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "" + followers[0].isDone()));
      return emitter;
    }
    @GetMapping("/news") SseEmitter mapOfTheClass(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      jobs.put("b", pool.submit(() -> follow(emitter)));
      emitter.onCompletion(() -> jobs.remove("b"));
      return emitter;
    }
    @GetMapping("/news") SseEmitter loopWithoutEnd(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      while (feed.hasNext()) { pool.execute(() -> follow(emitter)); } // NO PATCH: may never end
      return emitter;
    }
  }

  @RestController class FieldThatTheNextClientOverwrites {
    private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
    private Future<?> current;
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      current = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> current.cancel(true));
      return emitter;
    }
  }
}
