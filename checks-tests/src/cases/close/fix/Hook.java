// With a disconnect hook at hand, the patch makes it stop the tasks.
// with: REACTOR, SPRING, SPRING_MVC
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Hook {
  private final List<String> feeds = List.of("politics", "chess");
  Flux<String> fluxSink(List<String> symbols) {
    return Flux.create(sink -> {
          try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String symbol : symbols) {
              fetchers.execute(() -> sink.next(symbol + " 41.7"));
            }
          }
        });
  }
  Mono<Integer> monoSinkWhoseHookIsTaken(int question) {
    return Mono.create(sink -> {
          sink.onDispose(() -> System.out.println("gone"));
          try (var thinker = Executors.newSingleThreadExecutor()) {
            thinker.execute(() -> sink.success(question * 2));
          }
        });
  }
  @GetMapping("/stream") SseEmitter sseEmitterCase() {
    SseEmitter emitter = new SseEmitter(60_000L);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String feed : feeds) {
        executor.execute(() -> System.out.println(emitter + feed));
      }
    }
    return emitter;
  }
  @GetMapping("/rows.csv") ResponseBodyEmitter responseBodyEmitterWithAnExistingExecutor() {
    var rows = new ResponseBodyEmitter();
    ExecutorService exporter = Executors.newSingleThreadExecutor();
    try (exporter) {
      exporter.execute(rows::complete);
    }
    return rows;
  }
  @GetMapping("/count") SseEmitter sseEmitterWhoseHookIsTaken() {
    SseEmitter emitter = new SseEmitter();
    emitter.onCompletion(() -> System.out.println("gone"));
    try (var counter = Executors.newSingleThreadExecutor()) {
      counter.execute(() -> System.out.println(1));
    }
    return emitter;
  }
}
