// Patches of hooks that have the handle in reach and leave the work running.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Hook {
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

  @RestController class StaticMethodWithTheError {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(emitter::complete);
      emitter.onError(StaticMethodWithTheError::over);
      return emitter;
    }
    private static void over(Throwable error) {}
  }

  @RestController class Controller {
    @GetMapping("/news") SseEmitter lambdaWithoutBraces(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> readers.remove("a"));
      return emitter;
    }
    @GetMapping("/news") SseEmitter lambdaWithBracesOnOneLine(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> { readers.remove("c"); });
      return emitter;
    }
    @GetMapping("/news") SseEmitter lambdaWithACommentOnly(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> {
        // nothing to do
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter ownMethod(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(this::over);
      return emitter;
    }
    private void over() {}
    @GetMapping("/news") SseEmitter hookInAVariable(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      Runnable forget = () -> readers.remove("d");
      emitter.onCompletion(forget);
      return emitter;
    }
    @GetMapping("/news") SseEmitter lambdaOverSeveralLines(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(
          () ->
              log.log(
                  System.Logger.Level.INFO,
                  "over"));
      return emitter;
    }
    @GetMapping("/news") SseEmitter lambdaWithBraces(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> { // at the end
        // forget it
        readers.remove("b");
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter emptyLambda(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> {});
      return emitter;
    }
    @GetMapping("/news") SseEmitter anonymousObject(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(new Runnable() {
        @Override public void run() {
          readers.remove("e");
        }
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter hookThatMissesTheTimeout(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onError(error -> {
        follower.cancel(true);
      });
      send(emitter, "first");
      return emitter;
    }
    @GetMapping("/news") SseEmitter secondRegistrationWhereTheFrameworkKeepsBoth(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      emitter.onCompletion(() -> readers.remove("f"));
      pool.submit(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter handleThatIsAssignedTwice(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = null;
      follower = pool.submit(() -> follow(emitter)); // NO PATCH: `follower` is assigned more than once
      send(emitter, "at " + follower);
      return emitter;
    }
    @GetMapping("/news") SseEmitter hookThatMissesTheClosedTab(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onTimeout(() -> follower.cancel(true));
      return emitter;
    }
  }
}
