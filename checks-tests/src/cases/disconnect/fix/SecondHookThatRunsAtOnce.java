// Of two hooks that Reactor is given for a sink the first stays: that one is made to stop the work.
// with: REACTOR
package news;

import java.util.concurrent.*;
import reactor.core.publisher.Flux;

abstract class SecondHookThatRunsAtOnce {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  abstract String next();

  Flux<String> news() {
    return Flux.create(sink -> {
      Future<?> task = pool.submit(() -> { while (true) { sink.next(next()); } });
      sink.onDispose(() -> System.out.println("gone"));
      sink.onDispose(() -> System.out.println("at once"));
    });
  }
}
