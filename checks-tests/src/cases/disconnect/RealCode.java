// Controllers as people write them: helpers, objects of one client, stages, rescheduling.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class RealCode {
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
    private final Map<String, List<Future<?>>> listOutOfAMapJobs = new ConcurrentHashMap<>();
    private final class Stream {
      private final ExecutorService own = Executors.newSingleThreadExecutor();
      private final SseEmitter emitter;
      Stream(SseEmitter emitter) {
        this.emitter = emitter;
        emitter.onCompletion(this::stop);
      }
      void start() { own.submit(() -> follow(emitter, "h")); }
      private void stop() { own.shutdownNow(); }
    }
    SseEmitter controller() { // SILENT
      SseEmitter emitter = new SseEmitter(1_408L);
      new Stream(emitter).start();
      return emitter;
    }
    SseEmitter taskThatSchedulesItselfAgain() { // SILENT
      SseEmitter emitter = new SseEmitter(1_412L);
      AtomicReference<Future<?>> next = new AtomicReference<>();
      schedule(emitter, next);
      emitter.onCompletion(() -> next.get().cancel(false));
      return emitter;
    }
    private void schedule(SseEmitter emitter, AtomicReference<Future<?>> next) {
      next.set(timer.schedule(() -> {
                send(emitter, feed.next("l"));
                schedule(emitter, next);
              }, 12, TimeUnit.SECONDS));
    }
    SseEmitter emitterThatAHelperMakesWithAHookThatStopsTheTask(String id) { // SILENT
      SseEmitter emitter = create(id);
      jobs.put(id, pool.submit(() -> follow(emitter, id)));
      return emitter;
    }
    private SseEmitter create(String id) {
      SseEmitter emitter = new SseEmitter(1_402L);
      emitter.onCompletion(() -> {
            Future<?> job = jobs.remove(id);
            if (job != null) { job.cancel(true); }
          });
      return emitter;
    }
    SseEmitter processThatIsDestroyed(String file) throws IOException { // SILENT
      SseEmitter emitter = new SseEmitter(1_414L);
      Process tail = new ProcessBuilder("tail", "-f", file).start();
      emitter.onCompletion(tail::destroyForcibly);
      pool.execute(() -> {
            try (Scanner lines = new Scanner(tail.getInputStream())) {
              while (lines.hasNextLine()) { send(emitter, lines.nextLine()); }
            }
          });
      return emitter;
    }
    SseEmitter listThatAHelperFills(List<String> topics) { // SILENT
      SseEmitter emitter = new SseEmitter(1_411L);
      List<Future<?>> jobs = new ArrayList<>();
      topics.forEach(topic -> start(emitter, topic, jobs));
      emitter.onCompletion(() -> jobs.forEach(job -> job.cancel(true)));
      return emitter;
    }
    private void start(SseEmitter emitter, String topic, List<Future<?>> jobs) {
      jobs.add(pool.submit(() -> follow(emitter, topic)));
    }
    SseEmitter listOutOfAMap(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(1_410L);
      List<Future<?>> mine = listOutOfAMapJobs.computeIfAbsent(id, key -> new ArrayList<>());
      mine.add(pool.submit(() -> follow(emitter, id)));
      emitter.onCompletion(() -> {
            List<Future<?>> gone = listOutOfAMapJobs.remove(id);
            if (gone != null) { gone.stream().filter(job -> !job.isDone()).forEach(job -> job.cancel(true)); }
          });
      return emitter;
    }
    DeferredResult<String> valueOfAStageThatIsPassedOn() {
      DeferredResult<String> result = new DeferredResult<>(1_403L);
      CompletableFuture.supplyAsync(() -> feed.next("c"), pool).thenAccept(text -> result.setResult(text)); // FINDING: Nothing stops the task started here
      return result;
    }
    DeferredResult<String> stageWithAResultOrAnError() {
      DeferredResult<String> result = new DeferredResult<>(1_404L);
      CompletableFuture.supplyAsync(() -> feed.next("d")).whenComplete((text, error) -> { // FINDING: Nothing stops the task started here
                if (error == null) { result.setResult(text); } else { result.setErrorResult(error); }
              });
      return result;
    }
    interface Search {
      CompletableFuture<String> find(String text);
    }
    DeferredResult<String> stageOfUnseenCode(Search search) { // SILENT
      DeferredResult<String> result = new DeferredResult<>(1_406L);
      search.find("f").thenAccept(text -> result.setResult(text));
      return result;
    }
    SseEmitter sleepOfATimeUnit() { // SILENT
      SseEmitter emitter = new SseEmitter(1_407L);
      pool.execute(() -> {
            try {
              for (int i = 0; ; i++) {
                emitter.send("g" + i);
                TimeUnit.SECONDS.sleep(1);
              }
            } catch (IOException | InterruptedException e) { emitter.completeWithError(e); }
          });
      return emitter;
    }
    SseEmitter emitterThatAHelperMakes() {
      SseEmitter emitter = emitterThatAHelperMakesCreate();
      pool.submit(() -> follow(emitter, "a")); // FINDING: the task started here
      return emitter;
    }
    private SseEmitter emitterThatAHelperMakesCreate() {
      SseEmitter emitter = new SseEmitter(1_401L);
      emitter.onTimeout(emitter::complete);
      return emitter;
    }
    private final class Worker implements Runnable {
      private final SseEmitter emitter;
      private volatile boolean running = true;
      Worker(SseEmitter emitter) { this.emitter = emitter; }
      void stop() { running = false; }
      @Override public void run() { while (running) { send(emitter, feed.next("m")); } }
    }
    SseEmitter taskWithItsOwnFlag() { // SILENT
      SseEmitter emitter = new SseEmitter(1_413L);
      Worker worker = new Worker(emitter);
      emitter.onCompletion(worker::stop);
      pool.execute(worker);
      return emitter;
    }
    DeferredResult<String> stageOfAMethodReference() {
      DeferredResult<String> result = new DeferredResult<>(1_405L);
      CompletableFuture.supplyAsync(feed::next, pool).thenAccept(result::setResult); // FINDING: Nothing stops the task started here
      return result;
    }
    private void follow(SseEmitter emitter, String topic) {
      while (feed.hasNext()) { send(emitter, feed.next(topic)); }
    }
    private void send(SseEmitter emitter, String item) {
      try { emitter.send(item); } catch (IOException | IllegalStateException e) {
        log.log(System.Logger.Level.DEBUG, "reader has gone", e);
      }
    }
    private final class Follower extends Thread {
      private final SseEmitter emitter;
      Follower(SseEmitter emitter) {
        this.emitter = emitter;
        emitter.onCompletion(this::interrupt);
      }
      @Override public void run() { while (!isInterrupted()) { send(emitter, feed.next("i")); } }
    }
    SseEmitter threadThatRegistersItself() { // SILENT
      SseEmitter emitter = new SseEmitter(1_409L);
      new Follower(emitter).start();
      return emitter;
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
