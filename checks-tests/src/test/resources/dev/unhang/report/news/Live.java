package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

@RestController
class Live {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @GetMapping("/live")
  SseEmitter live() {
    SseEmitter emitter = new SseEmitter(0L);
    emitter.onCompletion(() -> System.out.println("gone"));
    pool.submit(() -> { while (true) { Thread.sleep(1000); poll(); } });
    return emitter;
  }

  Flux<String> titles(Flux<String> names) {
    return names.doOnNext(name -> stop(pool));
  }

  private void stop(ExecutorService others) {
    try {
      Pools.drain(others);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void poll() {}
}
