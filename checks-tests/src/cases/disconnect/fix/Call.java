// Patches of calls in a hook that do not stop the work, or stop too much; and of futures.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Call {
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

  @RestController class Controller {
    @GetMapping("/news") SseEmitter futureWithAnExecutorThatHasNoSubmit(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Executor plain = pool;
      CompletableFuture.runAsync(() -> follow(emitter), plain);
      return emitter;
    }
    @GetMapping("/news") SseEmitter shutdownByReference(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      ExecutorService own = Executors.newFixedThreadPool(2);
      own.execute(() -> follow(emitter));
      emitter.onCompletion(own::shutdown);
      return emitter;
    }
    @GetMapping("/news") SseEmitter futureThatIsKept(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      var follower = CompletableFuture.runAsync(() -> follow(emitter), pool);
      emitter.onCompletion(() -> readers.remove("d"));
      return emitter;
    }
    @GetMapping("/news") SseEmitter hookThatWaitsAndGoesOn(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onTimeout(() -> {
        try {
          follower.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
          log.log(System.Logger.Level.DEBUG, "over", e);
        }
        readers.remove("c");
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter shutdown(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      ExecutorService own = Executors.newFixedThreadPool(2);
      own.execute(() -> follow(emitter));
      emitter.onCompletion(() -> {
        readers.remove("a");
        own.shutdown(); // at last
      });
      return emitter;
    }
    @GetMapping("/news") SseEmitter executorWithoutHandles(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Executor plain = pool;
      plain.execute(() -> follow(emitter));
      return emitter;
    }
    @GetMapping("/news") SseEmitter futureOfASupplier(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      java.util.function.Supplier<String> last = () -> {
        follow(emitter);
        return "last";
      };
      CompletableFuture.supplyAsync(last, pool);
      return emitter;
    }
    @GetMapping("/news") SseEmitter executorOfAllWithAHandle(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> pool.shutdownNow());
      return emitter;
    }
    @GetMapping("/news") SseEmitter executorOfAllWithoutAHandle(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      pool.execute(() -> follow(emitter));
      emitter.onCompletion(pool::shutdown);
      return emitter;
    }
    @GetMapping("/news") SseEmitter futureThatIsUsedInOtherWays(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      CompletableFuture<Void> follower = CompletableFuture.runAsync(() -> follow(emitter), pool);
      follower.whenComplete((nothing, error) -> emitter.complete());
      emitter.onCompletion(() -> readers.remove("e"));
      return emitter;
    }
    @GetMapping("/news") SseEmitter futureThatIsThrownAway(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      CompletableFuture.runAsync(() -> follow(emitter), pool);
      return emitter;
    }
    @GetMapping("/news") SseEmitter hookThatWaitsWithAReference(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      CompletableFuture<Void> follower =
          CompletableFuture.runAsync(() -> follow(emitter), pool);
      emitter.onTimeout(follower::join);
      return emitter;
    }
    @GetMapping("/news") SseEmitter hookThatWaitsInATry(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
      Future<?> follower = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> {
            try {
              follower.get();
            } catch (InterruptedException | ExecutionException e) {
              log.log(System.Logger.Level.DEBUG, "over", e);
            }
            readers.remove("b");
          });
      return emitter;
    }
  }
}

@RestController class ExecutorOfAllWithoutWork {
  private ExecutorService pool;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/news") SseEmitter news(@RequestParam("topics") List<String> topics) {
    SseEmitter emitter = new SseEmitter(60_000L);
    emitter.onCompletion(() -> pool.shutdownNow()); // NO PATCH: no work of this client is in sight
    return emitter;
  }
}
