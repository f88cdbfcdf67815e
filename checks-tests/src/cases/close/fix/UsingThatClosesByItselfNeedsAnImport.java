// Where one call, reference or annotation is the whole patch.
// with: REACTOR
// needs: 21
package news;

import java.util.concurrent.Executors;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class UsingThatClosesByItselfNeedsAnImport {
  Flux<String> letters() {
    return Flux.using(Executors::newSingleThreadExecutor,
        pool -> Flux.just("a", "b").publishOn(Schedulers.fromExecutor(pool)));
  }
}
