// `SseEmitter`: work that ends by itself, and work that nobody can call one client's.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class SseEnds {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;

  @RestController class Controller {
    SseEmitter registryOfAllReaders(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(308L);
      readers.put(id, emitter);
      emitter.onCompletion(() -> readers.remove(id));
      return emitter;
    }
    void broadcast(String item) {
      pool.execute(() -> readers.values().forEach(reader -> send(reader, item)));
    }
    private void send(SseEmitter emitter, String item) {
      try { emitter.send(item); } catch (IOException | IllegalStateException e) {
        log.log(System.Logger.Level.DEBUG, "reader has gone", e);
      }
    }
    void noClientAnywhere() { timer.scheduleAtFixedRate(() -> feed.next("q"), 16, 16, TimeUnit.MINUTES); } // SILENT

    SseEmitter loopThatAsksWhetherItIsOver() { // SILENT
      SseEmitter emitter = new SseEmitter(303L);
      AtomicBoolean open = new AtomicBoolean(true);
      emitter.onCompletion(() -> open.set(false));
      pool.execute(() -> { while (open.get()) { send(emitter, feed.next("c")); } });
      return emitter;
    }

    SseEmitter allOfThemJoinedInTheHandler(List<String> topics) { // SILENT
      SseEmitter emitter = new SseEmitter(314L);
      List<CompletableFuture<Void>> parts = new ArrayList<>();
      for (String topic : topics) {
        parts.add(CompletableFuture.runAsync(() -> send(emitter, feed.next(topic)), pool));
      }
      CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0])).join();
      return emitter;
    }

    SseEmitter loopThatAsksWhetherTheReaderIsStillThere(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(305L);
      readers.put(id, emitter);
      emitter.onCompletion(() -> readers.remove(id));
      pool.execute(() -> { while (readers.containsKey(id)) { send(emitter, feed.next(id)); } });
      return emitter;
    }

    SseEmitter latchAwaitedInTheHandler() throws InterruptedException { // SILENT
      SseEmitter emitter = new SseEmitter(317L);
      CountDownLatch done = new CountDownLatch(1);
      pool.execute(() -> {
            send(emitter, feed.next("r"));
            done.countDown();
          });
      done.await();
      return emitter;
    }

    SseEmitter taskOfTheCaller(Runnable task) { // SILENT
      SseEmitter emitter = new SseEmitter(311L);
      pool.execute(task);
      return emitter;
    }

    SseEmitter loopThatReturnsWhenASendFails() { // SILENT
      SseEmitter emitter = new SseEmitter(302L);
      pool.submit(() -> {
            for (int i = 0; i < 302; i++) {
              try {
                emitter.send(SseEmitter.event().name("tick").data(i));
                Thread.sleep(500);
              } catch (IOException | InterruptedException e) { return; }
            }
            emitter.complete();
          });
      return emitter;
    }
    private final AtomicBoolean started = new AtomicBoolean();
    SseEmitter timerForAllThatTheFirstClientStarts(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(318L);
      readers.put(id, emitter);
      emitter.onCompletion(() -> readers.remove(id));
      if (started.compareAndSet(false, true)) {
        timer.scheduleAtFixedRate(() -> readers.values().forEach(reader -> send(reader, "s")), 18, 18,
            TimeUnit.SECONDS);
      }
      return emitter;
    }

    private Future<?> handleThatIsReturned(SseEmitter emitter) { // SILENT
      return pool.submit(() -> { while (feed.hasNext()) { send(emitter, feed.next("l")); } });
    }

    SseEmitter queueThatTheHookEnds() throws IOException { // SILENT
      SseEmitter emitter = new SseEmitter(306L);
      CountDownLatch over = new CountDownLatch(1);
      emitter.onCompletion(over::countDown);
      pool.execute(() -> {
            try {
              while (!over.await(306, TimeUnit.MILLISECONDS)) { send(emitter, "f"); }
            } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
          });
      return emitter;
    }
    interface Sessions {
      void opened(SseEmitter emitter, Future<?> job);
    }
    SseEmitter handleThatIsGivenToUnseenCode(Sessions sessions) { // SILENT
      SseEmitter emitter = new SseEmitter(312L);
      Future<?> job = pool.submit(() -> { while (feed.hasNext()) { send(emitter, feed.next("m")); } });
      sessions.opened(emitter, job);
      return emitter;
    }

    SseEmitter bodyThatSendsAndCompletes(String text) { // SILENT
      SseEmitter emitter = new SseEmitter(307L);
      pool.execute(() -> {
            try {
              emitter.send(text.strip());
              emitter.complete();
            } catch (IOException e) { emitter.completeWithError(e); }
          });
      return emitter;
    }

    SseEmitter resultsAwaitedInTheHandler() throws Exception { // SILENT
      SseEmitter emitter = new SseEmitter(313L);
      Future<String> first = pool.submit(() -> feed.next("n"));
      emitter.send(first.get());
      return emitter;
    }

    SseEmitter workThatTheHookStarts(String id) { // SILENT
      SseEmitter emitter = new SseEmitter(310L);
      emitter.onCompletion(() -> timer.schedule(() -> feed.next("forget " + id), 10, TimeUnit.MINUTES));
      return emitter;
    }

    SseEmitter loopWithAnExitThatTheHookOpens() { // SILENT
      SseEmitter emitter = new SseEmitter(304L);
      boolean[] over = new boolean[1];
      emitter.onCompletion(() -> over[0] = true);
      pool.execute(() -> {
            for (int i = 0; ; i++) {
              if (over[0]) { break; }
              send(emitter, feed.next("d" + i));
            }
          });
      return emitter;
    }

    SseEmitter loopThatAFailedSendLeaves() { // SILENT
      SseEmitter emitter = new SseEmitter(301L);
      pool.execute(() -> {
            try {
              while (true) {
                emitter.send("now " + System.currentTimeMillis());
                Thread.sleep(1_000);
              }
            } catch (Exception e) { emitter.completeWithError(e); }
          });
      return emitter;
    }
  }

  @RestController class HeartbeatForAllReadersThatTheConstructorStarts { // SILENT
    private final Feed feed;
    HeartbeatForAllReadersThatTheConstructorStarts(Feed feed) { this.feed = feed; }
    HeartbeatForAllReadersThatTheConstructorStarts() {
      this(null);
      timer.scheduleAtFixedRate(() -> readers.values().forEach(reader -> send(reader, "ping")), 9, 9,
          TimeUnit.SECONDS);
    }
    SseEmitter i(String id) {
      SseEmitter emitter = new SseEmitter(309L);
      readers.put(id, emitter);
      emitter.onCompletion(() -> readers.remove(id));
      return emitter;
    }
    private void send(SseEmitter emitter, String item) {
      try { emitter.send(item); } catch (IOException | IllegalStateException e) {
        log.log(System.Logger.Level.DEBUG, "reader has gone", e);
      }
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
