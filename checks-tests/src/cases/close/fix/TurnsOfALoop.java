// The next turn of a loop begins when the tasks of this one have ended; and what runs without a result tells by its end that they have.
// with: REACTOR
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.*;
import reactor.core.publisher.*;

class TurnsOfALoop {
  private Store store;

  interface Store { void save(String text); }

  Flux<String> batches() {
    return Flux.create(sink -> {
      for (int batch = 0; batch < 3; batch++) {
        int number = batch;
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
          executor.submit(() -> {
            sink.next("batch" + number);
            if (number == 2) { sink.complete(); }
          });
        }
      }
    });
  }

  Mono<Void> saved(String text) {
    return Mono.fromRunnable(() -> {
      try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
        executor.submit(() -> store.save(text));
      }
    });
  }

  Mono<Integer> numberThatSaysDone(Mono<List<String>> texts) {
    return texts.map(all -> {
      try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
        executor.submit(() -> store.save(all.get(0)));
      }
      return 1;
    });
  }

  Flux<Integer> poolsThatAreClosedInALoop(Flux<List<ExecutorService>> pools) {
    return pools.map(all -> {
      for (ExecutorService pool : all) { pool.close(); }
      return all.size();
    });
  }
}
