// framework: Micrometer
// with: micrometer-core:1, micrometer-observation:1, vertx-core:4, vertx-web:4
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.vertx.ext.web.*;

class Measured {
  void inHandler(Router router, Timer timer) {
    router.get().handler(context -> timer.record(() -> { here(); })); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Timer.record`
    router.post().handler(context -> measured(timer));
    router.put().blockingHandler(context -> timer.record(() -> here())); // MAY_BLOCK: `Timer.record`
  }
  private void measured(Timer timer) { timer.record((Runnable) this::work); }
  private void work() { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Timer.record`
  void wrapped(Timer timer, ExecutorService pool) {
    pool.submit(timer.wrap((Runnable) () -> here())); // MAY_BLOCK: `ExecutorService.submit`
    Runnable wrapped = timer.wrap(this::task);
    pool.execute(wrapped);
  }
  private void task() { here(); } // MAY_BLOCK: method reference handed to `Executor.execute`
  void observed(Observation observation) { observation.observe(() -> { here(); }); } // UNKNOWN
  void observedHandler(Router router, Observation observation) { router.get().handler(context -> observation.observe(() -> work(context))); }
  private void work(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: `Observation.observe`
}
