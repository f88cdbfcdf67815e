// Patches where a stream keeps one registration only, and the hook may come before the start.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Order {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  interface Feed {
    String next();
    boolean hasNext();
  }

  @RestController class Controller {
    private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
    @GetMapping("/late") DeferredResult<String> hookBeforeTheStartByReference() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      result.onCompletion(this::over);
      pool.execute(() -> late(result)); // go
      return result;
    }
    private void over() {}
    @GetMapping("/late") DeferredResult<String> hookBeforeTheStart() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      // forgets the reader
      result.onCompletion(() -> readers.remove("b"));
      String name = "late";

      // starts
      pool.execute(() -> late(result));
      log.log(System.Logger.Level.INFO, name);
      return result;
    }
    @GetMapping("/late") DeferredResult<String> somethingBetweenThatMayEndTheResponse() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      result.onCompletion(() -> readers.remove("c"));
      result.setResult("at once");
      pool.execute(() -> late(result)); // NO PATCH: `onCompletion` keeps only one registration, and there is one already
      return result;
    }
    @GetMapping("/late") DeferredResult<String> hookBehindTheStart() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      pool.execute(() -> late(result));
      result.onCompletion(() -> readers.remove("a"));
      return result;
    }
    @GetMapping("/late") DeferredResult<String> somethingBetweenThatMayLeave() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      result.onCompletion(() -> readers.remove("d"));
      if (feed == null) { return result; }
      pool.execute(() -> late(result)); // NO PATCH: `onCompletion` keeps only one registration, and there is one already
      return result;
    }
    @GetMapping("/late") DeferredResult<String> startInATask() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      pool.execute(() -> { timer.schedule(() -> late(result), 3, TimeUnit.SECONDS); }); // NO PATCH: `onCompletion` may be called only before the method returns
      return result;
    }
    @GetMapping("/late") DeferredResult<String> nothingRegisteredYet() {
      DeferredResult<String> result = new DeferredResult<>(7_000L);
      pool.execute(() -> late(result));
      return result;
    }
    private void late(DeferredResult<String> result) {
      while (feed.hasNext()) { result.setResult(feed.next()); }
    }
  }
}
