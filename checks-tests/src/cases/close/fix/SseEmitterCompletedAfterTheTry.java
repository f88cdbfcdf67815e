// Where the results are needed, the work moves to a thread that may wait; the try stays.
// with: SPRING, SPRING_MVC
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SseEmitterCompletedAfterTheTry {
  private final List<String> feeds = List.of("arts", "motor");
  @GetMapping("/stream") SseEmitter stream() {
    SseEmitter emitter = new SseEmitter();
    try (var executor = Executors.newFixedThreadPool(feeds.size())) {
      for (String feed : feeds) {
        executor.execute(() -> System.out.println(feed));
      }
    }
    emitter.complete();
    return emitter;
  }
}
