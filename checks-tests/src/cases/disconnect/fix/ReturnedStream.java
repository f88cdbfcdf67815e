// Work for a stream that the method returns: the hook becomes part of what is returned.
// with: REACTOR, SPRING
package news;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

@RestController
class ReturnedStream {
  private ScheduledExecutorService scheduler;
  private ExecutorService pool;
  private Feed feed;

  interface Feed {
    String next();
    boolean hasNext();
  }

  private void follow(Sinks.Many<String> sink) { while (feed.hasNext()) { sink.tryEmitNext(feed.next()); } }

  @GetMapping("/a") Flux<String> periodic() {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    scheduler.scheduleAtFixedRate(() -> sink.tryEmitNext(feed.next()), 0, 1, TimeUnit.SECONDS);
    return sink.asFlux();
  }
  @GetMapping("/b") Flux<String> chainOfSeveralLines() {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    pool.execute(() -> follow(sink));
    return sink.asFlux() // the client's
        .map(String::trim)
        .filter(item -> !item.isEmpty()); // none without text
  }
  @GetMapping("/c") Flux<String> handleThatIsThere() {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    Future<?> follower = pool.submit(() -> follow(sink));
    System.out.println(follower);
    return Flux.merge(sink.asFlux(), Flux.just("c"));
  }
  @GetMapping("/d") Flux<String> goesOnAfterTheEnd() {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    pool.submit(() -> {
      follow(sink);
      sink.tryEmitComplete();
      System.out.println("saved");
    });
    return sink.asFlux();
  }
  @GetMapping("/e") Flux<String> subscription() {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    Flux.interval(Duration.ofSeconds(5)).subscribe(tick -> sink.tryEmitNext("e" + tick));
    return sink.asFlux();
  }
  @GetMapping("/f") Flux<String> oneForEachTopic(List<String> topics) {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    for (String topic : topics) {
      pool.submit(() -> follow(sink));
    }
    return sink.asFlux();
  }
  @GetMapping("/g") Flux<String> handleOutOfReach(boolean live) {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    if (live) {
      pool.submit(() -> follow(sink)); // NO PATCH: the handle is out of reach where the stream is returned
    }
    return sink.asFlux();
  }
  @GetMapping("/h") Flux<String> leftInSeveralPlaces(boolean live) {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    pool.submit(() -> follow(sink)); // NO PATCH: no hook is known that one call could register on `sink` here
    if (live) {
      return sink.asFlux();
    }
    return sink.asFlux().take(3);
  }
}
