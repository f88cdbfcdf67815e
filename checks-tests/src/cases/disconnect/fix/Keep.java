// Patches that keep the handle of what was thrown away, and register the hook.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Keep {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
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
    @GetMapping("/news") SseEmitter keptHandle(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter threadThatHasOne(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Thread follower = new Thread(() -> follow(emitter), "follower");
      follower.setDaemon(true);
      follower.start();
      return emitter;
    }
    @GetMapping("/news") SseEmitter commentBehindTheStart(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      // starts
      pool.submit(() -> follow(emitter)); // 1
      log.log(System.Logger.Level.DEBUG, "started");
      return emitter;
    }
    @GetMapping("/news") SseEmitter ownExecutorOfSeveralTasks(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      ExecutorService own = Executors.newFixedThreadPool(2);
      own.execute(() -> follow(emitter));
      own.execute(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter keptHandleOfAnInferredType(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      final var follower = pool.submit(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter nestedTask(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(() -> {
        timer.scheduleAtFixedRate(() -> send(emitter, feed.next()), 1, 2, TimeUnit.SECONDS);
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter executeBecomesSubmit(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter branchOnOneLine(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      if (topics.isEmpty()) pool.execute(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter severalStatementsOnOneLine(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(() -> follow(emitter)); send(emitter, "first");
      return emitter;
    }
    @GetMapping("/news") SseEmitter caseWithArrow(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      switch (topics.size()) {
        case 1 -> pool.execute(() -> follow(emitter));
        default -> send(emitter, "none");
      }
      return emitter;
    }
    @GetMapping("/news") SseEmitter caseWithColon(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      switch (topics.size()) {
        case 1:
          pool.execute(() -> follow(emitter));
          break;
        default:
      }
      return emitter;
    }
    @GetMapping("/news") SseEmitter threadThatHasNoName(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      new Thread(() -> follow(emitter)).start();
      return emitter;
    }
    @GetMapping("/news") SseEmitter periodicTask(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      timer.scheduleAtFixedRate(
          () -> send(emitter, feed.next()), /* delay */ 1, 2, TimeUnit.SECONDS);
      return emitter;
    }
    @GetMapping("/own") SseEmitter ownExecutorMadeBeforeTheEmitter() {
      ExecutorService own = Executors.newFixedThreadPool(2);
      SseEmitter emitter = new SseEmitter(7L);
      own.execute(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter takenName(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      String task = "name";
      pool.execute(() -> follow(emitter));
      log.log(System.Logger.Level.DEBUG, task);
      return emitter;
    }
    @GetMapping("/news") SseEmitter branchWithoutBraces(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      if (topics.isEmpty())
        pool.execute(() -> follow(emitter));
      else send(emitter, "none");
      return emitter;
    }
  }

  @RestController class ReferenceToAnOverloadedMethod {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(this::all);
      return emitter;
    }
    private void all() { while (feed.hasNext()) { feed.next(); } }
    private void all(int times) {}
  }

  @RestController class MethodReference {
    @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(this::all);
      return emitter;
    }
    private void all() { while (feed.hasNext()) { feed.next(); } }
  }
}
