// Statements after the close that need the results, in a handler that returns an emitter.
// with: SPRING, SPRING_MVC
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OffloadEmitter {
  SseEmitter localThatALambdaCouldNotCapture(List<String> feeds, ExecutorService senders) throws Exception {
    SseEmitter emitter = new SseEmitter();
    int threads = feeds.size();
    threads++;
    try (var pool = Executors.newFixedThreadPool(threads)) { pool.execute(() -> System.out.println(feeds)); } // NO PATCH: fix
    emitter.complete();
    return emitter;
  }
  SseEmitter completedInTheFinally(List<String> feeds, ExecutorService senders) throws Exception {
    SseEmitter emitter = new SseEmitter();
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.execute(() -> System.out.println(feeds));
    } finally {
      emitter.complete();
    }
    return emitter;
  }
  SseEmitter continueOfALoopOutside(List<String> feeds, ExecutorService senders) throws Exception {
    SseEmitter emitter = new SseEmitter();
    for (String feed : feeds) {
      try (var pool = Executors.newFixedThreadPool(5)) { // NO PATCH: fix
        if (feed.isEmpty()) { continue; }
        pool.execute(() -> System.out.println(feed));
      }
      emitter.complete();
    }
    return emitter;
  }
  SseEmitter completedAfterAnExplicitClose(List<String> feeds, ExecutorService senders) throws Exception {
    SseEmitter emitter = new SseEmitter();
    senders.execute(() -> System.out.println(feeds));
    senders.close();
    emitter.complete();
    return emitter;
  }
  SseEmitter checkedExceptionAfterTheTry(List<String> feeds, ExecutorService senders) throws Exception {
    SseEmitter emitter = new SseEmitter();
    try (var pool = Executors.newFixedThreadPool(6)) { pool.execute(() -> System.out.println(feeds)); }
    emitter.send("end");
    emitter.complete();
    return emitter;
  }
  SseEmitter returnInsideTheTry(List<String> feeds, ExecutorService senders) throws Exception {
    SseEmitter emitter = new SseEmitter();
    try (var pool = Executors.newFixedThreadPool(4)) { // NO PATCH: fix
      if (feeds.isEmpty()) { return emitter; }
      pool.execute(() -> System.out.println(feeds));
    }
    emitter.complete();
    return emitter;
  }
}
