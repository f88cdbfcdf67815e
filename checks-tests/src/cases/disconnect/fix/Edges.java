// Patches in odd places, and findings that have none.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Edges {
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

  @RestController class ChainThatUsesTheResult {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      CompletableFuture.supplyAsync(() -> feed.next(), pool).thenAccept(item -> send(emitter, item));
      return emitter;
    }
  }

  @RestController class Controller {
    @GetMapping("/web") WebAsyncTask<String> streamThatIsMadeAfterTheStart() {
      Future<String> search = pool.submit(() -> feed.next());
      WebAsyncTask<String> web = new WebAsyncTask<>(7L, () -> search.get());
      web.onTimeout(() -> {
            search.cancel(true);
            return "late";
          });
      return web;
    }
    @GetMapping("/news") SseEmitter startInAnAnonymousTask(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(new Runnable() {
        @Override public void run() {
          timer.scheduleAtFixedRate(new Runnable() {
            @Override public void run() { send(emitter, feed.next()); }
          }, 1, 2, TimeUnit.SECONDS);
        }
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter timerTaskCase(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      new java.util.Timer().schedule(new TimerTask() {
        @Override public void run() { follow(emitter); }
      }, 1, 2);
      return emitter;
    }
    @GetMapping("/news") SseEmitter startInAHelper(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      start(emitter);
      return emitter;
    }
    private void start(SseEmitter target) {
      pool.execute(() -> follow(target));
    }
    @GetMapping("/news") SseEmitter startInATry(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      try {
        pool.execute(() -> follow(emitter));
      } catch (RejectedExecutionException e) {
        emitter.completeWithError(e);
      }
      return emitter;
    }
  }

  @RestController class HandleThatMayBeNull {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = topics.isEmpty() ? null : pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> readers.remove("a"));
      return emitter;
    }
  }

  @RestController class HookThatUsesTheResult {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> {
        follow(emitter);
        return "last";
      }, pool);
      emitter.onCompletion(() -> readers.remove(last.join())); // NO PATCH: the hook uses what the call returns
      return emitter;
    }
  }

  @RestController class HandleInAnObjectThatGoesIntoAMap {
    record Session(SseEmitter emitter, Future<?> job) {}
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      sessions.put("b", new Session(emitter, pool.submit(() -> follow(emitter))));
      emitter.onCompletion(() -> sessions.remove("b"));
      return emitter;
    }
  }

  @RestController class SeveralVariablesInOneStatement {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter)), none = null; // NO PATCH: one statement declares several variables
      return emitter;
    }
  }

  @RestController class MapOfResults {
    private final Map<String, Future<String>> jobs = new ConcurrentHashMap<>();
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      jobs.put("c", pool.submit(() -> last(emitter)));
      emitter.onCompletion(() -> jobs.remove("c"));
      return emitter;
    }
    private String last(SseEmitter emitter) {
      follow(emitter);
      return "last";
    }
  }

  @RestController class TypeWithANameThatTheClassHas {
    record Future(String name) {}
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(() -> follow(emitter));
      return emitter;
    }
  }
}
