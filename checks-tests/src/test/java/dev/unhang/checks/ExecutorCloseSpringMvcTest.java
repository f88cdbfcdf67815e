package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Spring MVC: handlers with an asynchronous result. */
@NeedsJdk21
final class ExecutorCloseSpringMvcTest {
  private final Checks checks =
      Checks.of(ExecutorCloseInAsyncHandler.class).with(SPRING, SPRING_MVC);

  @Test
  void sseEmitterReturnedAfterTheTry() {
    checks.reports(
        """
        package news;

        import java.io.IOException;
        import java.util.List;
        import java.util.concurrent.Executors;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        @RestController
        class StreamController {
          private final List<String> feeds = List.of("politics", "science", "chess");

          @GetMapping("/stream")
          SseEmitter stream() {
            SseEmitter emitter = new SseEmitter(60_000L);
            // BUG: Diagnostic contains: close
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
              for (String feed : feeds) {
                executor.submit(() -> send(emitter, feed));
              }
            }
            return emitter;
          }

          private void send(SseEmitter emitter, String feed) {
            try {
              emitter.send("latest of " + feed);
            } catch (IOException e) {
              emitter.completeWithError(e);
            }
          }
        }
        """);
  }

  @Test
  void sseEmitterReturnedInsideTheTry() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import org.springframework.web.bind.annotation.PostMapping;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        class ChatController {
          @PostMapping("/chat")
          public SseEmitter chat(String prompt) {
            // BUG: Diagnostic contains: close
            try (ExecutorService model = Executors.newSingleThreadExecutor()) {
              SseEmitter answer = new SseEmitter();
              model.execute(answer::complete);
              return answer;
            }
          }
        }
        """);
  }

  @Test
  void responseBodyEmitter() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.bind.annotation.RequestMapping;
        import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

        class CsvController {
          @RequestMapping("/export.csv")
          ResponseBodyEmitter export() {
            ResponseBodyEmitter rows = new ResponseBodyEmitter();
            // BUG: Diagnostic contains: close
            try (var exporter = Executors.newSingleThreadExecutor()) {
              exporter.execute(rows::complete);
            }
            return rows;
          }
        }
        """);
  }

  @Test
  void deferredResult() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.context.request.async.DeferredResult;

        class PollController {
          @GetMapping("/poll")
          DeferredResult<String> poll() {
            DeferredResult<String> next = new DeferredResult<>(30_000L);
            // BUG: Diagnostic contains: close
            try (var poller = Executors.newFixedThreadPool(1)) {
              poller.execute(() -> next.setResult("message 4711"));
            }
            return next;
          }
        }
        """);
  }

  @Test
  void completableFutureEndpoint() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.GetMapping;

        class RateController {
          @GetMapping("/rate")
          CompletableFuture<ResponseEntity<Double>> rate(String currency) {
            // BUG: Diagnostic contains: close
            try (var banks = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> 0.94, banks).thenApply(ResponseEntity::ok);
            }
          }
        }
        """);
  }

  @Test
  void emitterFactoryWithoutAnyAnnotation() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        class EmitterFactory {
          SseEmitter forUser(long userId) {
            var emitter = new SseEmitter();
            // BUG: Diagnostic contains: close
            try (var greeter = Executors.newSingleThreadExecutor()) {
              greeter.execute(() -> System.out.println("hello " + userId));
            }
            return emitter;
          }
        }
        """);
  }

  @Test
  void anEmitterMayNotEvenWaitForJoinedTasks() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        class ProgressController {
          @GetMapping("/progress")
          SseEmitter progress() throws Exception {
            SseEmitter emitter = new SseEmitter();
            // BUG: Diagnostic contains: close
            try (var job = Executors.newSingleThreadExecutor()) {
              Future<Integer> percent = job.submit(() -> 100);
              emitter.send(percent.get() + " %");
            }
            return emitter;
          }
        }
        """);
  }

  @Test
  void silentInASynchronousEndpoint() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.Executors;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        class SyncController {
          @GetMapping("/report")
          String report() {
            try (var writers = Executors.newFixedThreadPool(2)) {
              writers.submit(() -> System.out.println("chapter 1"));
            }
            return "done";
          }
        }
        """);
  }

  @Test
  void silentInTheHooksOfAnEmitterWhichRunOnAContainerThread() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

        class Hooks {
          void register(SseEmitter emitter, ExecutorService sessionPool) {
            emitter.onTimeout(() -> sessionPool.close());
            emitter.onCompletion(sessionPool::close);
          }
        }
        """);
  }
}
