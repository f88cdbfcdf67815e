// Spring MVC: handlers with an asynchronous result.
// with: SPRING, SPRING_MVC
// needs: 21
package news;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.*;

class SpringMvc {
  @RequestMapping("/export.csv") ResponseBodyEmitter responseBodyEmitterCase() {
    ResponseBodyEmitter rows = new ResponseBodyEmitter();
    try (var exporter = Executors.newSingleThreadExecutor()) { exporter.execute(rows::complete); } // FINDING: close
    return rows;
  }

  @GetMapping("/rate") CompletableFuture<ResponseEntity<Double>> completableFutureEndpoint(String currency) {
    try (var banks = Executors.newFixedThreadPool(2)) { // FINDING: close
      return CompletableFuture.supplyAsync(() -> 0.94, banks).thenApply(ResponseEntity::ok);
    }
  }

  void silentInTheHooksOfAnEmitterWhichRunOnAContainerThread(SseEmitter emitter, ExecutorService sessionPool) { // SILENT
    emitter.onTimeout(() -> sessionPool.close());
    emitter.onCompletion(sessionPool::close);
  }

  @GetMapping("/progress") SseEmitter anEmitterMayNotEvenWaitForJoinedTasks() throws Exception {
    SseEmitter emitter = new SseEmitter();
    try (var job = Executors.newSingleThreadExecutor()) { // FINDING: close
      Future<Integer> percent = job.submit(() -> 100);
      emitter.send(percent.get() + " %");
    }
    return emitter;
  }

  SseEmitter emitterFactoryWithoutAnyAnnotation(long userId) {
    var emitter = new SseEmitter();
    try (var greeter = Executors.newSingleThreadExecutor()) { // FINDING: close
      greeter.execute(() -> System.out.println("hello " + userId));
    }
    return emitter;
  }

  @GetMapping("/poll") DeferredResult<String> deferredResultCase() {
    DeferredResult<String> next = new DeferredResult<>(30_000L);
    try (var poller = Executors.newFixedThreadPool(1)) { // FINDING: close
      poller.execute(() -> next.setResult("message 4711"));
    }
    return next;
  }

  @PostMapping("/chat") public SseEmitter sseEmitterReturnedInsideTheTry(String prompt) {
    try (ExecutorService model = Executors.newSingleThreadExecutor()) { // FINDING: close
      SseEmitter answer = new SseEmitter();
      model.execute(answer::complete);
      return answer;
    }
  }
}

@RestController class SpringMvcCasesSilentInASynchronousEndpoint {
  @GetMapping("/report") String silentInASynchronousEndpoint() {
    try (var writers = Executors.newFixedThreadPool(2)) { // SILENT
      writers.submit(() -> System.out.println("chapter 1"));
    }
    return "done";
  }
  private final List<String> feeds = List.of("politics", "science", "chess");
  @GetMapping("/stream") SseEmitter sseEmitterReturnedAfterTheTry() {
    SseEmitter emitter = new SseEmitter(60_000L);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
      for (String feed : feeds) { executor.submit(() -> send(emitter, feed)); }
    }
    return emitter;
  }
  private void send(SseEmitter emitter, String feed) {
    try { emitter.send("latest of " + feed); } catch (IOException e) { emitter.completeWithError(e); }
  }
}
