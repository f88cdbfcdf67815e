// What the condition of a loop, or of a way out of it, tells about its end.
// with: REACTOR, SPRING, SPRING_MVC
package news;

import java.time.Duration;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.*;

class LoopConditions {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final AtomicBoolean on = new AtomicBoolean(true);
  private final AtomicBoolean busy = new AtomicBoolean(true);
  private volatile boolean off;

  void conditions() {
    int[] left = {9};
    Flux.create(sink -> pool.execute(() -> { while (on.get() && busy.get()) { System.out.println(1); } })); // FINDING: Nothing stops the task started here
    Flux.create(sink -> pool.execute(() -> { while (on.get() && left[0]-- > 0) { System.out.println(2); } }));
    Flux.create(sink -> pool.execute(() -> { while (left[0]-- > 0 && on.get()) { System.out.println(3); } }));
    Flux.create(sink -> pool.execute(() -> { while (left[0]-- > 0 || on.get()) { System.out.println(4); } })); // FINDING: Nothing stops the task started here
    Flux.create(sink -> pool.execute(() -> { while (on.get() || left[0]-- > 0) { System.out.println(5); } })); // FINDING: Nothing stops the task started here
    Flux.create(sink -> pool.execute(() -> { while (left[0]-- > 0 || left[0]-- > 3) { System.out.println(6); } }));
  }

  void waysOut() {
    int[] left = {10};
    Flux.create(sink -> pool.execute(() -> { while (true) { if (on.get()) { break; } System.out.println(1); } })); // FINDING: Nothing stops the task started here
    Flux.create(sink -> pool.execute(() -> { while (true) { if (off) { break; } System.out.println(2); } })); // FINDING: Nothing stops the task started here
    Flux.create(sink -> pool.execute(() -> { while (true) { if (left[0]-- < 0) { break; } System.out.println(3); } }));
    Flux.create(sink -> pool.execute(() -> { while (true) { if (left[0]-- > 0) { System.out.println(4); } else { break; } } }));
    Flux.create(sink -> pool.execute(() -> { while (true) { if (left[0]-- > 0) { System.out.println(5); } else { System.out.println(6); } } })); // FINDING: Nothing stops the task started here
    Flux.create(sink -> pool.execute(() -> { while (true) { if (left[0]-- > 0) { System.out.println(7); } } })); // FINDING: Nothing stops the task started here
  }

  SseEmitter aTimeoutTells() {
    SseEmitter out = new SseEmitter(1L);
    AtomicBoolean late = new AtomicBoolean();
    out.onTimeout(() -> late.set(true));
    pool.execute(() -> { while (!late.get()) { System.out.println(8); } }); // FINDING: Nothing stops the task started here
    return out;
  }

  Flux<String> aHelperAsks() { // SILENT
    return Flux.create(sink -> pool.execute(() -> { while (true) { if (!isThere(sink)) { break; } System.out.println(1); } }));
  }
  private boolean isThere(FluxSink<String> sink) { return !sink.isCancelled(); }

  Flux<String> aHelperAsksForSomethingElse() {
    return Flux.create(sink -> pool.execute(() -> { while (true) { if (!isOn()) { break; } System.out.println(sink); } })); // FINDING: Nothing stops the task started here
  }
  private boolean isOn() { return off ? isOn() : on.get(); }

  Flux<String> aFunctionAsks() { // SILENT
    return Flux.create(sink -> pool.execute(() -> runWhile(() -> !sink.isCancelled())));
  }
  private void runWhile(BooleanSupplier goesOn) { while (true) { if (!goesOn.getAsBoolean()) { break; } } }

  Flux<String> aFunctionAsksForSomethingElse() {
    return Flux.create(sink -> pool.execute(() -> repeat(() -> on.get()))); // FINDING: Nothing stops the task started here
  }
  private void repeat(BooleanSupplier goesOn) { while (true) { if (!goesOn.getAsBoolean()) { break; } } }

  Flux<String> aReferenceAsks() { // SILENT
    return Flux.create(sink -> pool.execute(() -> { while (true) { if (isTrue(sink::isCancelled)) { break; } } }));
  }
  private boolean isTrue(BooleanSupplier answer) { return answer.getAsBoolean(); }

  Flux<String> waitsForALimitedTime(Mono<String> news, Duration limit) { // SILENT
    return Flux.create(sink -> pool.execute(() -> { while (!sink.isCancelled()) { sink.next(news.block(limit)); } }));
  }
  Flux<String> waitsForWhatItBrings(Exchanger<String> news) {
    return Flux.create(sink -> pool.submit(() -> { while (!sink.isCancelled()) { sink.next(news.exchange("a")); } return 1; })); // FINDING: Nothing stops the task started here
  }

  interface Store { void save(String text); }
  private Store store;
  Flux<String> eachTurnAsks(Iterable<String> topics) { // SILENT
    return Flux.create(sink -> pool.execute(() -> { for (String topic : topics) { fetch(sink, topic); } }));
  }
  private void fetch(FluxSink<String> sink, String topic) {
    store.save(topic);
    while (!sink.isCancelled()) { System.out.println(5); }
  }
  Flux<String> noTurnAsks(Iterable<String> topics) {
    return Flux.create(sink -> pool.execute(() -> { for (String topic : topics) { nap(); } })); // FINDING: Nothing stops the task started here
  }
  private void nap() { try { Thread.sleep(11_000); } catch (InterruptedException e) { System.out.println(e); } }

  Flux<String> theHookCounts() {
    AtomicInteger clients = new AtomicInteger();
    return Flux.create(sink -> {
          sink.onDispose(() -> clients.decrementAndGet());
          pool.execute(() -> { while (true) { clients.incrementAndGet(); System.out.println(4); } }); // FINDING: The handle of the task started here is thrown away
        });
  }
}
