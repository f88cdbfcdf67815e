// A periodic task that asks for one answer: it has to end with the answer too, and not only when the client has gone.
// with: REACTOR
package news;

import java.util.concurrent.*;
import reactor.core.publisher.Mono;

abstract class PeriodicUntilTheAnswer {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final ExecutorService pool = Executors.newCachedThreadPool();

  abstract String next();

  Mono<String> polls() {
    return Mono.create(sink -> timer.scheduleAtFixedRate(() -> {
      String answer = next();
      if (answer != null) { sink.success(answer); }
    }, 0, 1, TimeUnit.SECONDS));
  }

  Mono<String> asksOnce() {
    return Mono.create(sink -> pool.execute(() -> sink.success(next())));
  }
}
