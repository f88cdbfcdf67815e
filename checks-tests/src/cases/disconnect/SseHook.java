// `SseEmitter`: hooks that have the handle in reach and do something else.
// with: SPRING, SPRING_MVC
// stubs: jakarta/annotation/PreDestroy.java
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class SseHook {
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
    /* `cancel` of a CompletableFuture does not reach its supplier, which goes on. */
    @GetMapping("/n") SseEmitter cancelOfAFutureThatDoesNotInterrupt() {
      SseEmitter emitter = new SseEmitter(114L);
      CompletableFuture<Void> follower = CompletableFuture.runAsync(() -> follow(emitter, "n"), pool);
      emitter.onCompletion(() -> follower.cancel(true)); // FINDING: `cancel` ends its result only
      return emitter;
    }
    private final Map<String, Future<?>> byTopic = new ConcurrentHashMap<>();
    @GetMapping("/s") SseEmitter stoppedByAnEndpointOnly(@PathVariable String topic) {
      SseEmitter emitter = new SseEmitter(115L);
      byTopic.merge(topic, pool.submit(() -> follow(emitter, topic)), (old, job) -> { old.cancel(true); return job; });
      emitter.onCompletion(() -> byTopic.remove(topic)); // FINDING: `onCompletion` runs when the client goes and does not stop
      return emitter;
    }
    @DeleteMapping("/jobs/{topic}") void stop(@PathVariable String topic) {
      byTopic.computeIfPresent(topic, (key, job) -> { job.cancel(true); return null; });
    }
    @GetMapping("/o") SseEmitter objectThatAFunctionGivesTheHandleForgetsIt() {
      SseEmitter emitter = new SseEmitter(116L);
      Beating beating = new Beating().with(own -> timer.scheduleAtFixedRate(() -> send(emitter, "o?"), 9, 9, TimeUnit.SECONDS));
      emitter.onCompletion(beating::end); // FINDING: does not stop the periodic task
      return emitter;
    }
    private static class Beating {
      private Future<?> beat;
      Beating with(java.util.function.Function<Beating, Future<?>> start) { beat = start.apply(this); return this; }
      void end() { log.log(System.Logger.Level.INFO, "over"); }
    }
    @GetMapping("/d") SseEmitter handlerOfTimeoutsThatLogsWithTheHandleInReach() {
      SseEmitter emitter = new SseEmitter(104L);
      Future<?> follower = pool.submit(() -> follow(emitter, "d"));
      emitter.onTimeout(() -> log.log(System.Logger.Level.INFO, "late: " + follower)); // FINDING: `onTimeout` does not run when the browser closes the tab
      return emitter;
    }

    @GetMapping("/j") SseEmitter hookThatWaitsForTheTask() {
      SseEmitter emitter = new SseEmitter(110L);
      CompletableFuture<Void> follower = CompletableFuture.runAsync(() -> follow(emitter, "j"), pool);
      emitter.onTimeout(follower::join); // FINDING: `onTimeout` waits for the task started on line
      return emitter;
    }

    @GetMapping("/b") SseEmitter onTimeoutAloneCancels() {
      SseEmitter emitter = new SseEmitter(102L);
      Future<?> follower = pool.submit(() -> follow(emitter, "b"));
      emitter.onTimeout(() -> follower.cancel(true)); // FINDING: `onTimeout` does not run when the browser closes the tab
      return emitter;
    }

    @GetMapping("/k") SseEmitter listThatIsClearedAndNotCancelled(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(111L);
      List<Future<?>> followers = new ArrayList<>();
      for (String topic : topics) { followers.add(pool.submit(() -> follow(emitter, topic))); }
      emitter.onCompletion(() -> followers.clear()); // FINDING: `onCompletion` runs when the client goes and does not
      return emitter;
    }
    private Future<?> current;
    @GetMapping("/i") SseEmitter fieldThatTheNextReaderOverwrites() {
      SseEmitter emitter = new SseEmitter(109L);
      current = pool.submit(() -> follow(emitter, "i")); // FINDING: The next client overwrites `current`
      emitter.onCompletion(() -> current.cancel(true));
      return emitter;
    }

    @GetMapping("/h") SseEmitter endOfTheExecutorOfAllReaders() {
      SseEmitter emitter = new SseEmitter(108L);
      pool.execute(() -> follow(emitter, "h"));
      emitter.onCompletion(() -> pool.shutdownNow()); // FINDING: ends an executor that serves other clients too
      return emitter;
    }

    @GetMapping("/c") SseEmitter onErrorAloneCancels() {
      SseEmitter emitter = new SseEmitter(103L);
      Future<?> follower = pool.submit(() -> follow(emitter, "c"));
      emitter.onError(error -> follower.cancel(true)); // FINDING: `onError` does not run when the response times out
      return emitter;
    }
    private final List<Future<?>> jobs = new CopyOnWriteArrayList<>();
    @GetMapping("/o") SseEmitter cancelWhenTheServerEndsOnly() {
      SseEmitter emitter = new SseEmitter(115L);
      jobs.add(pool.submit(() -> follow(emitter, "o"))); // FINDING: No disconnect hook stops the task started here
      return emitter;
    }
    @jakarta.annotation.PreDestroy void stop() { jobs.forEach(job -> job.cancel(true)); }
    @GetMapping("/g") SseEmitter shutdownByMethodReference() {
      SseEmitter emitter = new SseEmitter(107L);
      ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor();
      own.schedule(() -> follow(emitter, "g"), 3, TimeUnit.SECONDS);
      emitter.onCompletion(own::shutdown); // FINDING: `shutdown()` stops nothing that is queued or running
      return emitter;
    }

    @GetMapping("/f") SseEmitter shutdownOfTheOwnExecutor() {
      SseEmitter emitter = new SseEmitter(106L);
      ExecutorService own = Executors.newSingleThreadExecutor();
      own.submit(() -> follow(emitter, "f"));
      emitter.onCompletion(() -> own.shutdown()); // FINDING: `shutdown()` stops nothing that is queued or running
      return emitter;
    }

    @GetMapping("/a") SseEmitter onCompletionThatLogs() {
      SseEmitter emitter = new SseEmitter(101L);
      Future<?> follower = pool.submit(() -> follow(emitter, "a"));
      emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "a is over")); // FINDING: `onCompletion` runs when the client goes and does not
              return emitter;
    }

    @GetMapping("/e") SseEmitter twoThatMissIt() {
      SseEmitter emitter = new SseEmitter(106L);
      Future<?> follower = pool.submit(() -> follow(emitter, "g"));
      emitter.onTimeout(() -> System.out.println(follower.isDone()));
      emitter.onError(error -> System.out.println(follower.isDone())); // FINDING: `onError` does not run when the response times out
      return emitter;
    }

    @GetMapping("/e") SseEmitter oneOfTwoHandles() {
      SseEmitter emitter = new SseEmitter(105L);
      Future<?> follower = pool.submit(() -> follow(emitter, "e"));
      ScheduledFuture<?> ping = timer.scheduleAtFixedRate(() -> send(emitter, "e?"), 1, 5, TimeUnit.SECONDS);
      emitter.onCompletion(() -> { // FINDING: does not stop the task started on line
            ping.cancel(false);
            log.log(System.Logger.Level.INFO, "e is over: " + follower.isDone());
          });
      return emitter;
    }
  }

  @RestController class HookInAMethodOfTheClass {
    @GetMapping("/m") SseEmitter m(@RequestParam("id") String id) {
      SseEmitter emitter = new SseEmitter(113L);
      readers.put(id, emitter);
      jobs.put(id, pool.submit(() -> follow(emitter, id)));
      emitter.onCompletion(() -> forget(id)); // FINDING: `onCompletion` runs when the client goes and does not
      return emitter;
    }
    private void forget(String id) { readers.remove(id); }
  }

  @RestController class MapFromWhichTheHandleIsOnlyRemoved {
    @GetMapping("/l") SseEmitter l(@RequestParam("id") String id) {
      SseEmitter emitter = new SseEmitter(112L);
      jobs.put(id, pool.submit(() -> follow(emitter, id)));
      emitter.onCompletion(() -> jobs.remove(id)); // FINDING: `onCompletion` runs when the client goes and does not
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
