// Handles, tasks and stoppers that go through functions, objects and helpers.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class HandOver {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;
  private final Map<SseEmitter, Runnable> stoppers = new ConcurrentHashMap<>();
  private void follow(SseEmitter emitter, String topic) {
    while (feed.hasNext()) { send(emitter, feed.next(topic)); }
  }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }

  @RestController class Endpoints {
    private static final ExecutorService SHARED = Executors.newFixedThreadPool(13);
    SseEmitter controller(boolean fast) { // SILENT
      SseEmitter emitter = new SseEmitter(1_507L);
      Future<?> job = fast ? pool.submit(() -> follow(emitter, "fast"))
              : timer.schedule(() -> follow(emitter, "slow"), 7, TimeUnit.SECONDS);
      emitter.onCompletion(() -> stop(job));
      return emitter;
    }
    private static void stop(Future<?> job) { if (job != null && !job.isDone()) { job.cancel(true); } }
    SseEmitter initializerOfAnArray() { // SILENT
      SseEmitter emitter = new SseEmitter(1_506L);
      Future<?>[] jobs = {
        pool.submit(() -> follow(emitter, "f1")), pool.submit(() -> follow(emitter, "f2"))
      };
      emitter.onCompletion(() -> Arrays.stream(jobs).forEach(job -> job.cancel(true)));
      return emitter;
    }
    SseEmitter n() { return emitterThatIsHandedThrough(new SseEmitter(1_514L), "n"); }
    private SseEmitter emitterThatIsHandedThrough(SseEmitter emitter, String topic) {
      pool.execute(() -> follow(emitter, topic)); // FINDING: Nothing stops the task started here
      return emitter;
    }
    SseEmitter stackOfCleanUps() { // SILENT
      SseEmitter emitter = new SseEmitter(1_502L);
      Deque<Runnable> cleanUps = new ArrayDeque<>();
      Future<?> job = pool.submit(() -> follow(emitter, "b"));
      cleanUps.push(() -> job.cancel(true));
      emitter.onCompletion(() -> { while (!cleanUps.isEmpty()) { cleanUps.pop().run(); } });
      return emitter;
    }
    SseEmitter fieldOfAnAnonymousObject() { // SILENT
      SseEmitter emitter = new SseEmitter(1_509L);
      var holder = new Object() { volatile Future<?> job; };
      emitter.onCompletion(() -> holder.job.cancel(true));
      holder.job = pool.submit(() -> follow(emitter, "i"));
      return emitter;
    }
    SseEmitter stoppersByEmitter() { // SILENT
      SseEmitter emitter = new SseEmitter(1_501L);
      Future<?> job = pool.submit(() -> follow(emitter, "a"));
      stoppers.put(emitter, () -> job.cancel(true));
      emitter.onCompletion(() -> stoppers.remove(emitter).run());
      return emitter;
    }
    SseEmitter handleThatAHelperReturns() { // SILENT
      SseEmitter emitter = new SseEmitter(1_503L);
      Future<?> job = start(() -> follow(emitter, "c"));
      emitter.onCompletion(() -> job.cancel(true));
      return emitter;
    }
    private Future<?> start(Runnable task) { return pool.submit(task); }
    SseEmitter futureTaskCase() { // SILENT
      SseEmitter emitter = new SseEmitter(1_508L);
      FutureTask<Void> task = new FutureTask<>(() -> follow(emitter, "h"), null);
      pool.execute(task);
      emitter.onCompletion(() -> task.cancel(true));
      return emitter;
    }
    /* A function that stops the task counts, whether or not somebody in sight runs it. */
    SseEmitter stopperThatNobodyRuns() {
      SseEmitter emitter = new SseEmitter(1_510L);
      Future<?> job = pool.submit(() -> follow(emitter, "j")); // KNOWN GAP: A function that stops the task counts, whether or not somebody in sight runs it.
      stoppers.put(emitter, () -> job.cancel(true));
      emitter.onCompletion(() -> stoppers.remove(emitter));
      return emitter;
    }
    SseEmitter handleOfASupplier() { // SILENT
      SseEmitter emitter = new SseEmitter(1_504L);
      Future<?> job = locked(() -> pool.submit(() -> follow(emitter, "d")));
      emitter.onCompletion(() -> job.cancel(true));
      return emitter;
    }
    private synchronized <T> T locked(java.util.function.Supplier<T> supplier) { return supplier.get(); }
    SseEmitter executorOfAStaticField() {
      SseEmitter emitter = new SseEmitter(1_513L);
      emitter.onCompletion(() -> {
            readers.values().remove(emitter);
            SHARED.shutdown(); // FINDING: ends an executor that serves other clients too
          });
      SHARED.submit(() -> follow(emitter, "m"));
      return emitter;
    }
    SseEmitter taskInAVariable() {
      SseEmitter emitter = new SseEmitter(1_511L);
      Runnable task = () -> follow(emitter, "k");
      pool.execute(task); // FINDING: Nothing stops the task started here
      return emitter;
    }
    private record Job(Future<?> future) implements AutoCloseable {
      @Override public void close() { future.cancel(true); }
    }
    SseEmitter closeableRecord() { // SILENT
      SseEmitter emitter = new SseEmitter(1_505L);
      Job job = new Job(pool.submit(() -> follow(emitter, "e")));
      emitter.onCompletion(job::close);
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
    SseEmitter anonymousTask() {
      SseEmitter emitter = new SseEmitter(1_512L);
      timer.schedule(new Callable<Void>() { // FINDING: Nothing stops the task started here
            @Override public Void call() {
              follow(emitter, "l");
              return null;
            }
          }, 12, TimeUnit.SECONDS);
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
