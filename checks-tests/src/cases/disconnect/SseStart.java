// `SseEmitter`: work that no hook can stop, reported where it starts.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class SseStart {
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

  @RestController class Endpoints {
    @GetMapping("/weather") SseEmitter controller() {
      SseEmitter emitter = new SseEmitter(Long.MAX_VALUE);
      timer.scheduleWithFixedDelay(() -> send(emitter, "heartbeat"), 0, 20, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
      return emitter;
    }
    @GetMapping("/chess") SseEmitter hookThatCompletesTheEmitterOnly() {
      SseEmitter emitter = new SseEmitter(3_000L);
      emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "gone"));
      emitter.onTimeout(emitter::complete);
      pool.execute(() -> { // FINDING: The handle of the task started here is thrown away
            for (int move = 0; move < 80; move++) { send(emitter, feed.next("move " + move)); }
          });
      return emitter;
    }
    @GetMapping("/news") SseEmitter endlessLoopThatSwallowsTheException() {
      SseEmitter emitter = new SseEmitter(0L);
      pool.execute(() -> { // FINDING: Nothing stops the task started here
            while (true) {
              try {
                emitter.send(feed.next());
                Thread.sleep(1_001);
              } catch (Exception e) { log.log(System.Logger.Level.WARNING, "not sent", e); }
            }
          });
      return emitter;
    }
    @GetMapping("/summary") SseEmitter oneCallOfUnknownLength(@RequestParam("topic") String topic) {
      SseEmitter emitter = new SseEmitter();
      pool.execute(() -> { // FINDING: Nothing stops the task started here
            send(emitter, feed.next(topic));
            emitter.complete();
          });
      return emitter;
    }
    @GetMapping("/ships") SseEmitter ships() {
      SseEmitter emitter = new SseEmitter(14_000L);
      startInAHelperThatTakesTheEmitter(emitter, "ships");
      return emitter;
    }
    private void startInAHelperThatTakesTheEmitter(SseEmitter emitter, String topic) {
      pool.execute(() -> { while (feed.hasNext()) { send(emitter, feed.next(topic)); } }); // FINDING: Nothing stops the task started here
    }
    @GetMapping("/quotes") SseEmitter longLoopThatSendsByAHelperThatSwallows() {
      SseEmitter emitter = new SseEmitter(120_000L);
      pool.submit(() -> { // FINDING: Nothing stops the task started here
            while (feed.hasNext()) { send(emitter, feed.next("quotes")); }
            emitter.complete();
          });
      return emitter;
    }
    @GetMapping("/tickets") SseEmitter threadWithoutAName() {
      SseEmitter emitter = new SseEmitter(10_000L);
      new Thread(() -> poll(emitter)).start(); // FINDING: Nothing stops the task started here
      return emitter;
    }
    private void poll(SseEmitter emitter) {
      try {
        while (true) {
          send(emitter, feed.next("tickets"));
          Thread.sleep(2_000);
        }
      } catch (InterruptedException e) { emitter.completeWithError(e); }
    }
    @GetMapping("/ticker") SseEmitter ownExecutorThatNobodyEnds() {
      SseEmitter emitter = new SseEmitter(13_000L);
      ExecutorService own = Executors.newSingleThreadExecutor();
      own.execute(() -> { while (feed.hasNext()) { send(emitter, feed.next("ticker")); } }); // FINDING: Nothing stops the task started here
      own.shutdown();
      return emitter;
    }
    @GetMapping("/essay") SseEmitter supplyAsyncAndWhatFollows() {
      SseEmitter emitter = new SseEmitter(9_000L);
      CompletableFuture.supplyAsync(() -> feed.next("essay")).thenAccept(text -> send(emitter, text)) // FINDING: the task started here
          .thenRun(emitter::complete);
      return emitter;
    }
    @GetMapping("/radio") SseEmitter runAsync() {
      SseEmitter emitter = new SseEmitter(8_000L);
      CompletableFuture.runAsync(() -> { // FINDING: Nothing stops the task started here
            while (feed.hasNext()) { send(emitter, feed.next("radio")); }
          }, pool);
      return emitter;
    }
    @GetMapping("/opera") SseEmitter hookThatSetsAFlagThatNobodyReads() {
      SseEmitter emitter = new SseEmitter(7_000L);
      AtomicBoolean gone = new AtomicBoolean();
      emitter.onCompletion(() -> gone.set(true));
      pool.submit(() -> { while (feed.hasNext()) { send(emitter, feed.next("opera")); } }); // FINDING: The handle of the task started here is thrown away
      return emitter;
    }
    @GetMapping("/sport/{id}") SseEmitter hookThatForgetsTheReader(@PathVariable("id") String id) {
      SseEmitter emitter = new SseEmitter();
      readers.put(id, emitter);
      emitter.onCompletion(() -> readers.remove(id));
      emitter.onError(error -> readers.remove(id));
      timer.scheduleAtFixedRate(() -> send(emitter, "ping"), 5, 15, TimeUnit.SECONDS); // FINDING: The handle of the periodic task started here
      return emitter;
    }
    @GetMapping("/clock") SseEmitter timerCase() {
      SseEmitter emitter = new SseEmitter(12_000L);
      Timer clock = new Timer(true);
      clock.scheduleAtFixedRate(new TimerTask() { // FINDING: Nothing stops the periodic task started here
            @Override public void run() { send(emitter, "tick"); }
          }, 0, 1_000);
      return emitter;
    }
    @GetMapping("/planes") SseEmitter runnableClassOfTheFile() {
      SseEmitter emitter = new SseEmitter(16_000L);
      pool.submit(new Planes(emitter, feed)); // FINDING: Nothing stops the task started here
      return emitter;
    }
    private static final class Planes implements Runnable {
      private final SseEmitter emitter;
      private final Feed feed;
      Planes(SseEmitter emitter, Feed feed) {
        this.emitter = emitter;
        this.feed = feed;
      }
      @Override public void run() {
        while (feed.hasNext()) {
          try { emitter.send(feed.next("planes")); } catch (Exception e) {
            log.log(System.Logger.Level.WARNING, "not sent", e);
          }
        }
      }
    }
  }
}

/** An object that makes the response itself, when it is made. */
class Talk {
  private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(3);
  private final SseEmitter reader = new SseEmitter(0L);
  static SseEmitter open() {
    Talk talk = new Talk();
    talk.begin();
    return talk.reader;
  }
  private void begin() {
    CLOCK.scheduleAtFixedRate(() -> System.out.println(reader), 71, 72, TimeUnit.SECONDS); // FINDING: goes on when the client has gone
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
