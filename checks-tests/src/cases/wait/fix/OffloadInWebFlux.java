// Where the end is needed the wait moves, with the means of the library it is in.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController class WebFluxEndpointThatReturnsWhetherItEnded {
  private final ExecutorService readers;
  WebFluxEndpointThatReturnsWhetherItEnded(ExecutorService readers) { this.readers = readers; }
  @PostMapping("/stop-readers") Mono<Boolean> stopReaders() throws InterruptedException {
    boolean ended = readers.awaitTermination(82, TimeUnit.SECONDS);
    return Mono.just(ended);
  }
  @PostMapping("/stop-all") Flux<String> nothingSaysTheType(java.util.concurrent.ForkJoinPool all) {
    if (!all.awaitQuiescence(84, TimeUnit.SECONDS)) { return Flux.error(new IllegalStateException("late")); }
    return Flux.empty();
  }
}

class ReactorOperator {
  Flux<String> printed(Flux<String> pages, ExecutorService printers) {
    return pages.doOnNext(
        page -> {
          try {
            printers.awaitTermination(83, TimeUnit.SECONDS);
          } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
  }
}

@RestController class WebFluxEndpointThatReturnsAnEmptyStream {
  private final Readers readers = new Readers();
  @PostMapping("/end-readers") Flux<String> endReaders() {
    readers.end();
    return Flux.empty();
  }
}
// file: Readers.java
class Readers {
  private final ExecutorService pool = java.util.concurrent.Executors.newCachedThreadPool();
  void end() {
    try { pool.awaitTermination(84, TimeUnit.SECONDS); } catch (InterruptedException e) { System.out.println("84"); }
  }
}
