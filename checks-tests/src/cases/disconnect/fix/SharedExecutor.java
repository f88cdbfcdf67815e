// An executor in a field serves everyone, unless the object that has the field is the client's own.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class SharedExecutor {
  static void tick(SseEmitter out) {
    try {
      out.send("tick");
    } catch (IOException e) { System.err.println("not sent"); }
  }

  @RestController
  class HelperOfAController {
    private final SharedJobs jobs = new SharedJobs();

    @GetMapping("/shared")
    SseEmitter open() {
      SseEmitter out = new SseEmitter(0L);
      jobs.begin(out);
      return out;
    }
  }

  class SharedJobs {
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    void begin(SseEmitter out) {
      clock.scheduleAtFixedRate(() -> tick(out), 0, 5, TimeUnit.SECONDS);
    }
  }

  @RestController
  class HookBeforeTheStart {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @GetMapping("/before")
    SseEmitter open() {
      SseEmitter out = new SseEmitter(0L);
      // the reader is gone
      out.onCompletion(() -> {
        System.out.println("gone");
        pool.shutdownNow();
      });
      pool.submit(() -> { while (true) { tick(out); } });
      return out;
    }

    @GetMapping("/leaves")
    SseEmitter leavesBetween(boolean live) {
      SseEmitter out = new SseEmitter(0L);
      out.onCompletion(() -> pool.shutdownNow()); // NO PATCH: `onCompletion` keeps only one registration, and there is one already
      if (!live) {
        return out;
      }
      pool.submit(() -> { while (true) { tick(out); } });
      return out;
    }
  }

  @RestController
  class StartsOfOthersBefore {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @GetMapping("/others")
    SseEmitter others() {
      SseEmitter out = new SseEmitter(0L);
      Future<?> others = pool.submit(() -> { while (true) { tick(out); } });
      out.onCompletion(() -> others.cancel(true));
      return out;
    }

    @GetMapping("/mine")
    SseEmitter mine() {
      SseEmitter out = new SseEmitter(0L);
      System.out.println(pool.isShutdown() + " " + pool);
      Future<?> mine = pool.submit(() -> { while (true) { tick(out); } });
      out.onCompletion(() -> pool.shutdownNow());
      return out;
    }
  }

  @RestController
  class GivenToRunAsync {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @GetMapping("/async")
    SseEmitter open() {
      SseEmitter out = new SseEmitter(0L);
      CompletableFuture.runAsync(() -> { while (true) { tick(out); } }, pool);
      out.onCompletion(() -> pool.shutdownNow());
      return out;
    }
  }

  @RestController
  class HelperForEachClient {
    @GetMapping("/own")
    SseEmitter open() {
      SseEmitter out = new SseEmitter(0L);
      OwnJobs jobs = new OwnJobs();
      jobs.begin(out);
      return out;
    }
  }

  class OwnJobs {
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    void begin(SseEmitter out) {
      clock.scheduleAtFixedRate(() -> tick(out), 0, 5, TimeUnit.SECONDS);
    }
  }

  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
  void helperOfNobodyInSight(SseEmitter out) {
    clock.scheduleAtFixedRate(() -> tick(out), 0, 5, TimeUnit.SECONDS);
  }

  @RestController
  class HelperThatTheHookCalls {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @GetMapping("/helper")
    SseEmitter open() {
      SseEmitter out = new SseEmitter(0L);
      out.onCompletion(() -> over());
      pool.submit(() -> { while (true) { tick(out); } });
      return out;
    }

    private void over() {
      pool.shutdownNow(); // NO PATCH: the handle of the work is out of reach there
    }
  }
}
