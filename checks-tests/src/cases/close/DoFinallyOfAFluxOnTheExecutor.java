// A callback that closes the executor that runs it waits for itself: wrong in any class.
// with: REACTOR
// needs: 21
package tools;

import java.util.concurrent.*;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class Batch {
  void process(Flux<String> lines) {
    ExecutorService rows = Executors.newFixedThreadPool(8);
    lines
        .publishOn(Schedulers.fromExecutor(rows))
        .doFinally(signal -> rows.close()) // FINDING: close
        .subscribe(System.out::println);
  }
}
