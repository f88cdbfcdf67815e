// Work that asks a question, about the client and about something else.
// with: REACTOR
package news;

import java.time.Duration;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import reactor.core.publisher.*;

class QuestionAboutSomethingElse {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final AtomicBoolean on = new AtomicBoolean(true);
  private Store store;

  interface Store { void save(String text); }

  Flux<String> asksFirst() {
    return Flux.create(sink -> {
          timer.schedule(() -> { if (on.get()) { store.save("a"); } }, 1, TimeUnit.SECONDS); // FINDING: Nothing stops the task started here
          timer.schedule(() -> { if (!sink.isCancelled()) { store.save("b"); } }, 2, TimeUnit.SECONDS);
        });
  }

  Flux<String> throwsIfSo() {
    return Flux.create(sink -> {
          timer.scheduleAtFixedRate(() -> { if (on.get()) { throw new IllegalStateException("c"); } }, 3, 3, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
          timer.scheduleAtFixedRate(() -> { if (sink.isCancelled()) { throw new IllegalStateException("d"); } }, 4, 4, TimeUnit.SECONDS);
        });
  }

  Flux<Long> takesWhile(Flux<Long> ticks) {
    return Flux.create(sink -> {
          ticks.takeWhile(tick -> tick < 5).subscribe(sink::next); // FINDING: Nothing stops the subscription started here
          ticks.takeWhile(tick -> !sink.isCancelled()).subscribe(sink::next);
        });
  }

  Flux<String> startsItselfAnewIfSo() {
    return Flux.create(sink -> again(sink, 6));
  }
  private void again(FluxSink<String> sink, int left) {
    store.save("e");
    if (left > 0) { timer.schedule(() -> again(sink, left - 1), 6, TimeUnit.SECONDS); } // FINDING: Nothing stops the task started here
  }

  Flux<String> startsAnother() {
    return Flux.create(sink -> pool.execute(() -> once(sink))); // FINDING: Nothing stops the task started here
  }
  private void once(FluxSink<String> sink) {
    store.save("f");
    if (!sink.isCancelled()) { timer.schedule(() -> System.out.println("g"), 7, TimeUnit.SECONDS); }
  }
}
