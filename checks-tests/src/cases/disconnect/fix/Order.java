// Patches where a stream keeps one registration only, and the hook may come before the start.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.mvc.method.annotation.*;

@RestController class HookBeforeTheStartByReference {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    result.onCompletion(this::over);
    pool.execute(() -> late(result)); // go
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void over() {}
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}

@RestController class HookBeforeTheStart {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    // forgets the reader
    result.onCompletion(() -> readers.remove("b"));
    String name = "late";

    // starts
    pool.execute(() -> late(result));
    log.log(System.Logger.Level.INFO, name);
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}

@RestController class SomethingBetweenThatMayEndTheResponse {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    result.onCompletion(() -> readers.remove("c"));
    result.setResult("at once");
    pool.execute(() -> late(result)); // NO PATCH: `onCompletion` is registered before the start, and keeps only one registration
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}

@RestController class HookBehindTheStart {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    pool.execute(() -> late(result));
    result.onCompletion(() -> readers.remove("a"));
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}

@RestController class SomethingBetweenThatMayLeave {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    result.onCompletion(() -> readers.remove("d"));
    if (feed == null) {
      return result;
    }
    pool.execute(() -> late(result)); // NO PATCH: `onCompletion` is registered before the start, and keeps only one registration
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}

@RestController class StartInATask {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    pool.execute(() -> {
      timer.schedule(() -> late(result), 3, TimeUnit.SECONDS); // NO PATCH: `onCompletion` may be called only before the method returns
    });
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}

@RestController class NothingRegisteredYet {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  @GetMapping("/late") DeferredResult<String> late() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    pool.execute(() -> late(result));
    return result;
  }
  private void late(DeferredResult<String> result) {
    while (feed.hasNext()) {
      result.setResult(feed.next());
    }
  }
  private void follow(SseEmitter emitter) {
    while (feed.hasNext()) {
      send(emitter, feed.next());
    }
  }
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
}
