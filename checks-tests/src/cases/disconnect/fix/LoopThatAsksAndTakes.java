// A loop that asks whether the client is there, and waits for the next item without limit.
// with: REACTOR
package news;

import java.util.concurrent.*;
import reactor.core.publisher.Flux;

class LoopThatAsksAndTakes {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  Flux<String> news(BlockingQueue<String> queue) {
    return Flux.create(
        sink ->
            pool.submit(
                () -> {
                  while (!sink.isCancelled()) {
                    sink.next(queue.take());
                  }
                  return null;
                }));
  }

  Flux<String> flag(BlockingQueue<String> queue) {
    return Flux.create(
        sink -> {
          boolean[] gone = {false};
          sink.onDispose(() -> gone[0] = true);
          pool.submit(
              () -> {
                while (!gone[0]) {
                  sink.next(queue.take());
                }
                return null;
              });
        });
  }
}
