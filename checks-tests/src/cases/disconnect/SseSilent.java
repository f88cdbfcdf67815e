// `SseEmitter`: hooks that stop the work, wherever its handle is kept.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class SseSilent {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;
  private void follow(SseEmitter emitter, String topic) {
    while (feed.hasNext()) { send(emitter, feed.next(topic)); }
  }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (IOException | IllegalStateException e) {
      log.log(System.Logger.Level.DEBUG, "reader has gone", e);
    }
  }

  @RestController class Endpoints {
    private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    SseEmitter controller() { // SILENT
      SseEmitter emitter = new SseEmitter(203L);
      ScheduledFuture<?> ping = timer.scheduleAtFixedRate(() -> send(emitter, "c?"), 0, 3, TimeUnit.SECONDS);
      Runnable stop = () -> ping.cancel(false);
      emitter.onCompletion(stop);
      emitter.onTimeout(stop);
      return emitter;
    }
    SseEmitter arrayOfOne() { // SILENT
      SseEmitter emitter = new SseEmitter(206L);
      Future<?>[] job = new Future<?>[1];
      emitter.onCompletion(() -> job[0].cancel(true));
      job[0] = pool.submit(() -> follow(emitter, "f"));
      return emitter;
    }
    SseEmitter handleThatAFunctionGivesToAnObject() { // SILENT
      SseEmitter emitter = new SseEmitter(208L);
      Beating beating = new Beating().with(own -> timer.scheduleAtFixedRate(() -> send(emitter, "b?"), 8, 8, TimeUnit.SECONDS));
      emitter.onCompletion(beating::end);
      return emitter;
    }
    private static class Beating {
      private Future<?> beat;
      Beating with(java.util.function.Function<Beating, Future<?>> start) { beat = start.apply(this); return this; }
      void end() { beat.cancel(false); }
    }
    SseEmitter stoppedByAnEndpointThatTheHookCalls(@PathVariable String topic) { // SILENT
      SseEmitter emitter = new SseEmitter(207L);
      jobs.merge(topic, pool.submit(() -> follow(emitter, topic)), (old, job) -> { old.cancel(true); return job; });
      emitter.onCompletion(() -> stop(topic));
      return emitter;
    }
    @DeleteMapping("/jobs/{topic}") void stop(@PathVariable String topic) {
      jobs.computeIfPresent(topic, (key, job) -> { job.cancel(true); return null; });
    }
    SseEmitter ownExecutorEndedAtOnce() { // SILENT
      SseEmitter emitter = new SseEmitter(211L);
      ExecutorService own = Executors.newFixedThreadPool(2);
      own.submit(() -> follow(emitter, "k1"));
      own.execute(() -> follow(emitter, "k2"));
      emitter.onCompletion(own::shutdownNow);
      return emitter;
    }
    SseEmitter completionHandlerOfTheFutureStopsTheHeartbeat() { // SILENT
      SseEmitter emitter = new SseEmitter(216L);
      CompletableFuture<Void> over = new CompletableFuture<>();
      emitter.onCompletion(() -> over.complete(null));
      ScheduledFuture<?> ping = timer.scheduleAtFixedRate(() -> send(emitter, "p?"), 7, 7, TimeUnit.SECONDS);
      over.whenComplete((nothing, error) -> ping.cancel(true));
      return emitter;
    }
    SseEmitter cancelTwoCallsAway(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(204L);
      jobs.put(id, pool.submit(() -> follow(emitter, id)));
      emitter.onCompletion(() -> leave(id));
      return emitter;
    }
    private void leave(String id) {
      readers.remove(id);
      stopJob(id);
    }
    private void stopJob(String id) {
      Future<?> job = jobs.remove(id);
      if (job != null) { job.cancel(true); }
    }
    SseEmitter atomicReferenceCase() { // SILENT
      SseEmitter emitter = new SseEmitter(205L);
      AtomicReference<Future<?>> job = new AtomicReference<>();
      emitter.onCompletion(() -> {
            Future<?> running = job.getAndSet(null);
            if (running != null) { running.cancel(true); }
          });
      job.set(pool.submit(() -> follow(emitter, "e")));
      return emitter;
    }
    SseEmitter threadThatIsInterrupted() { // SILENT
      SseEmitter emitter = new SseEmitter(213L);
      Thread follower = new Thread(() -> follow(emitter, "m"), "follower");
      emitter.onCompletion(follower::interrupt);
      follower.start();
      return emitter;
    }
    SseEmitter listOfAllTasks(List<String> topics) { // SILENT
      SseEmitter emitter = new SseEmitter(207L);
      List<Future<?>> jobs = new ArrayList<>();
      for (String topic : topics) { jobs.add(pool.submit(() -> follow(emitter, topic))); }
      emitter.onCompletion(() -> jobs.forEach(job -> job.cancel(true)));
      return emitter;
    }
    SseEmitter local() { // SILENT
      SseEmitter emitter = new SseEmitter(201L);
      Future<?> follower = pool.submit(() -> follow(emitter, "a"));
      emitter.onCompletion(() -> follower.cancel(true));
      return emitter;
    }
    private record Session(SseEmitter emitter, Future<?> job, ScheduledFuture<?> ping) {
      void end() {
        job().cancel(true);
        ping.cancel(false);
      }
    }
    SseEmitter recordOfTheSession(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(209L);
      Future<?> job = pool.submit(() -> follow(emitter, id));
      ScheduledFuture<?> ping = timer.scheduleAtFixedRate(() -> send(emitter, "i?"), 4, 4, TimeUnit.SECONDS);
      sessions.put(id, new Session(emitter, job, ping));
      emitter.onCompletion(() -> sessions.remove(id).end());
      return emitter;
    }
    SseEmitter helperThatRegistersAndCancels() { // SILENT
      SseEmitter emitter = new SseEmitter(215L);
      stopWith(emitter, pool.submit(() -> follow(emitter, "o")));
      return emitter;
    }
    private static void stopWith(SseEmitter emitter, Future<?> job) {
      emitter.onCompletion(() -> job.cancel(true));
    }
    SseEmitter tasksOfAStream(List<String> topics) { // SILENT
      SseEmitter emitter = new SseEmitter(208L);
      List<? extends Future<?>> jobs =
          topics.stream().map(topic -> pool.submit(() -> follow(emitter, topic))).toList();
      emitter.onCompletion(() -> { for (Future<?> job : jobs) { job.cancel(true); } });
      return emitter;
    }
    SseEmitter twoHooksThatCoverAllTogether() { // SILENT
      SseEmitter emitter = new SseEmitter(202L);
      Future<?> follower = pool.submit(() -> follow(emitter, "b"));
      emitter.onTimeout(() -> follower.cancel(true));
      emitter.onError(error -> follower.cancel(true));
      return emitter;
    }
    SseEmitter ownTimerWithPeriodicTasksOnly() { // SILENT
      SseEmitter emitter = new SseEmitter(212L);
      ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor();
      own.scheduleAtFixedRate(() -> send(emitter, feed.next()), 1, 2, TimeUnit.SECONDS);
      emitter.onCompletion(() -> own.shutdown());
      return emitter;
    }
    SseEmitter timerThatIsCancelled() { // SILENT
      SseEmitter emitter = new SseEmitter(214L);
      Timer clock = new Timer();
      clock.scheduleAtFixedRate(new TimerTask() {
            @Override public void run() { send(emitter, "tick"); }
          }, 6, 1_400);
      emitter.onCompletion(clock::cancel);
      return emitter;
    }
    private final class Follower implements AutoCloseable {
      private final SseEmitter emitter;
      private Future<?> job;
      Follower(SseEmitter emitter) { this.emitter = emitter; }
      void start() { job = pool.submit(() -> follow(emitter, "j")); }
      @Override public void close() { job.cancel(true); }
    }
    SseEmitter holderThatStartsAndStops() { // SILENT
      SseEmitter emitter = new SseEmitter(210L);
      Follower follower = new Follower(emitter);
      follower.start();
      emitter.onCompletion(follower::close);
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
