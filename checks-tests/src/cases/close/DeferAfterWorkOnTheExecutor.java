// A callback that closes the executor that runs it waits for itself: wrong in any class.
// with: REACTOR
// needs: 21
package tools;

import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class Scan {
  void scan(Flux<String> files, ExecutorService scanners) {
    files
        .flatMap(file -> Flux.just(file).subscribeOn(Schedulers.fromExecutor(scanners)))
        .concatWith(
            Flux.defer(
                () -> {
                  scanners.close(); // FINDING: close
                  return Flux.empty();
                }))
        .subscribe(file -> System.out.println("scanned " + file));
  }
}
