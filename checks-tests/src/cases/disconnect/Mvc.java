// Spring MVC without `SseEmitter`, and what is different before Spring 6.2.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.method.annotation.*;

class Mvc {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
  private Feed feed;

  @RestController class Controller {
    DeferredResult<String> deferredResultCancelledAtTheTimeout() {
      DeferredResult<String> result = new DeferredResult<>(404L);
      Future<?> search = pool.submit(() -> result.setResult(feed.next("c")));
      result.onTimeout(() -> { // FINDING: `onTimeout` does not run when the browser closes the tab
            search.cancel(true);
            result.setErrorResult("too late for c");
          });
      return result;
    }
    private void send(SseEmitter emitter, String item) {
      try { emitter.send(item); } catch (IOException | IllegalStateException e) {
        log.log(System.Logger.Level.DEBUG, "reader has gone", e);
      }
    }
    SseEmitter twoTasksOfUnknownLength() {
      SseEmitter emitter = new SseEmitter(412L);
      ExecutorService own = Executors.newFixedThreadPool(12);
      own.execute(() -> send(emitter, feed.next("t"))); // FINDING: Nothing stops the task started here
      own.execute(() -> send(emitter, feed.next("u")));
      return emitter;
    }
    ResponseBodyEmitter responseBodyEmitterCase() {
      ResponseBodyEmitter emitter = new ResponseBodyEmitter(410L);
      timer.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
            try { emitter.send(feed.next("i")); } catch (Exception e) {
              log.log(System.Logger.Level.WARNING, "i", e);
            }
          }, 0, 10, TimeUnit.SECONDS);
      return emitter;
    }

    ServerResponse serverResponseThatStopsAtTheEnd() { // SILENT
      return ServerResponse.sse(sse -> {
            Future<?> news = pool.submit(() -> {
                      while (feed.hasNext()) { sse.data(feed.next("l")); }
                      return null;
                    });
            sse.onComplete(() -> news.cancel(true));
          });
    }

    WebAsyncTask<String> webAsyncTaskThatTheFrameworkRuns() { return new WebAsyncTask<>(409L, () -> feed.next("h")); } // SILENT

    DeferredResult<String> deferredResultCancelledAtTheEnd() { // SILENT
      DeferredResult<String> result = new DeferredResult<>(405L);
      Future<?> search = pool.submit(() -> result.setResult(feed.next("d")));
      result.onCompletion(() -> search.cancel(true));
      return result;
    }

    ResponseBodyEmitter responseBodyEmitterOfAFieldWithHooksInAHelper() { // SILENT
      ResponseBodyEmitter emitter = new ResponseBodyEmitter(411L);
      ScheduledFuture<?> ticks = timer.scheduleWithFixedDelay(() -> feed.next("j"), 1, 11, TimeUnit.SECONDS);
      stopAtTheEnd(emitter, ticks);
      return emitter;
    }
    private void stopAtTheEnd(ResponseBodyEmitter emitter, Future<?> ticks) {
      emitter.onTimeout(emitter::complete);
      emitter.onCompletion(() -> cancel(ticks));
    }
    private void cancel(Future<?> ticks) { ticks.cancel(true); }
    ServerResponse serverResponseWithEvents() {
      return ServerResponse.sse(sse -> {
            pool.execute(() -> { // FINDING: Nothing stops the task started here
                  while (feed.hasNext()) {
                    try { sse.send(feed.next("k")); } catch (Exception e) {
                      log.log(System.Logger.Level.WARNING, "k", e);
                    }
                  }
                });
          });
    }

    DeferredResult<String> deferredResultThatOnlyKnowsTimeouts() {
      DeferredResult<String> result = new DeferredResult<>(403L, "late");
      result.onTimeout(() -> result.setErrorResult("too late"));
      pool.execute(() -> result.setResult(feed.next("b"))); // FINDING: the task started here
      return result;
    }

    WebAsyncTask<String> webAsyncTaskWhoseTaskIsCancelledAtTheTimeout() {
      Future<String> search = pool.submit(() -> feed.next("g"));
      WebAsyncTask<String> task = new WebAsyncTask<>(408L, () -> search.get());
      task.onTimeout(() -> { // FINDING: `onTimeout` does not run when the browser closes the tab
            search.cancel(true);
            return "too late for g";
          });
      return task;
    }

    DeferredResult<String> deferredResultOfAShortComputation(String text) { // SILENT
      DeferredResult<String> result = new DeferredResult<>(407L);
      pool.execute(() -> result.setResult(text.repeat(3)));
      return result;
    }

    SseEmitter since62AllHooksRun() { // SILENT
      SseEmitter emitter = new SseEmitter(401L);
      Future<?> follower = pool.submit(() -> {
                while (feed.hasNext()) { send(emitter, feed.next("twice")); }
              });
      emitter.onCompletion(() -> follower.cancel(true));
      readers.put("twice", emitter);
      emitter.onCompletion(() -> readers.remove("twice"));
      return emitter;
    }

    DeferredResult<String> deferredResultOfACallOfUnknownLength() {
      DeferredResult<String> result = new DeferredResult<>(402L);
      pool.submit(() -> result.setResult(feed.next("a"))); // FINDING: Nothing stops the task started here
      return result;
    }
    DeferredResult<String> chainWhoseTimeoutOnlyAnswers() {
      DeferredResult<String> result = new DeferredResult<>(407L);
      CompletableFuture.supplyAsync(() -> feed.next("d"), pool).thenAccept(result::setResult); // FINDING: Nothing stops the task started here
      result.onTimeout(() -> result.setErrorResult("too late for d"));
      return result;
    }
    private final Queue<DeferredResult<String>> waiting = new ConcurrentLinkedQueue<>();
    DeferredResult<String> deferredResultsThatWaitForAnEvent() { // SILENT
      DeferredResult<String> result = new DeferredResult<>(406L);
      waiting.add(result);
      result.onCompletion(() -> waiting.remove(result));
      return result;
    }
    void happened(String what) { pool.execute(() -> waiting.forEach(result -> result.setResult(what))); }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
