// Where code keeps the handle of work, and how it finds it again; also in another file.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Places {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;
  private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();
  private void follow(SseEmitter emitter, String topic) {
    while (feed.hasNext()) { send(emitter, feed.next(topic)); }
  }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }

  @RestController class Controller {
    private final Map<String, List<Future<?>>> jobs = new ConcurrentHashMap<>();
    SseEmitter mapOfLists(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(1_207L);
      jobs.computeIfAbsent(id, key -> new CopyOnWriteArrayList<>())
          .add(pool.submit(() -> follow(emitter, id)));
      emitter.onCompletion(() -> {
            for (Future<?> job : jobs.getOrDefault(id, List.of())) { job.cancel(true); }
          });
      return emitter;
    }
    private final class Stream extends SseEmitter {
      private volatile Future<?> job;
      Stream() {
        super(1_211L);
        onCompletion(this::stop);
      }
      void start() { job = pool.submit(() -> follow(this, "k")); }
      private void stop() { job.cancel(true); }
    }
    SseEmitter subclassOfTheEmitterThatCancelsItself() { // SILENT
      Stream stream = new Stream();
      stream.start();
      return stream;
    }

    SseEmitter setWhoseTasksAreCancelled(List<String> topics) { // SILENT
      SseEmitter emitter = new SseEmitter(1_203L);
      Set<Future<?>> jobs = ConcurrentHashMap.newKeySet();
      topics.forEach(topic -> jobs.add(pool.submit(() -> follow(emitter, topic))));
      emitter.onCompletion(() -> jobs.removeIf(job -> job.cancel(true)));
      return emitter;
    }
    private final class Session {
      private final SseEmitter emitter;
      private Future<?> job;
      Session(SseEmitter emitter) { this.emitter = emitter; }
      void start() { job = pool.submit(() -> follow(emitter, "h")); }
      void end() { log.log(System.Logger.Level.INFO, "end of " + job); }
    }
    SseEmitter objectOfTheClientWhoseEndForgetsTheTask() {
      SseEmitter emitter = new SseEmitter(1_208L);
      Session session = new Session(emitter);
      session.start();
      emitter.onCompletion(session::end); // FINDING: `onCompletion` runs when the client goes and does not stop
      return emitter;
    }

    SseEmitter arrayOfWhichOneIsCancelled() {
      SseEmitter emitter = new SseEmitter(1_205L);
      Future<?> news = pool.submit(() -> follow(emitter, "e1"));
      Future<?> sport = pool.submit(() -> follow(emitter, "e2"));
      emitter.onCompletion(() -> { // FINDING: does not stop the task started on line
            news.cancel(true);
            news.cancel(false);
          });
      log.log(System.Logger.Level.DEBUG, sport.isDone() ? "quick" : "slow");
      return emitter;
    }

    SseEmitter atomicReferenceThatIsEmptiedOnly() {
      SseEmitter emitter = new SseEmitter(1_204L);
      AtomicReference<Future<?>> job = new AtomicReference<>();
      emitter.onCompletion(() -> job.set(null)); // FINDING: does not stop the task started on line
      job.set(pool.submit(() -> follow(emitter, "d")));
      return emitter;
    }

    SseEmitter setThatIsClearedOnly(List<String> topics) {
      SseEmitter emitter = new SseEmitter(1_202L);
      Set<Future<?>> jobs = new HashSet<>();
      topics.forEach(topic -> jobs.add(pool.submit(() -> follow(emitter, topic))));
      emitter.onCompletion(jobs::clear); // FINDING: does not stop the task started on line
      return emitter;
    }
  }

  @RestController class Endpoints {
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private record Session(SseEmitter emitter, Future<?> job) {}
    SseEmitter optionalOfAMap(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(1_206L);
      jobs.computeIfAbsent(id, key -> pool.submit(() -> follow(emitter, key)));
      emitter.onCompletion(() -> Optional.ofNullable(jobs.remove(id)).ifPresent(job -> job.cancel(true)));
      return emitter;
    }
    SseEmitter requestToStopOfTheClientItself(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(1_212L);
      jobs.put(id, pool.submit(() -> follow(emitter, id)));
      return emitter;
    }
    public void stop(String id) { jobs.remove(id).cancel(true); }
    SseEmitter recordWhoseHandleIsTaken(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(1_210L);
      sessions.put(id, new Session(emitter, pool.submit(() -> follow(emitter, id))));
      emitter.onCompletion(() -> {
            Session session = sessions.remove(id);
            if (session != null) { session.job().cancel(true); }
          });
      return emitter;
    }
  }

  @RestController class RecordOfWhichNobodyTakesTheHandle {
    private record Session(SseEmitter emitter, Future<?> job) {}
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    SseEmitter i(String id) {
      SseEmitter emitter = new SseEmitter(1_209L);
      sessions.put(id, new Session(emitter, pool.submit(() -> follow(emitter, id))));
      emitter.onCompletion(() -> sessions.remove(id)); // FINDING: `onCompletion` runs when the client goes and does not stop
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}

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
