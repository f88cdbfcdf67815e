// Hooks that a helper registers: one that the code around the work calls, or the work itself.
// with: REACTOR, SPRING, SPRING_MVC, RXJAVA3
package news;

import io.reactivex.rxjava3.core.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.Disposable;
import reactor.core.publisher.*;

abstract class HookOfAHelper {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  abstract void run(FluxSink<String> sink);
  abstract String next();

  private void start(FluxSink<String> sink) {
    Future<?> task = pool.submit(() -> run(sink));
    Wires.wire(sink, () -> task.cancel(true));
  }
  Flux<String> aroundTheWork() { return Flux.create(this::start); } // SILENT
  private void work(FluxSink<String> sink) {
    Thread current = Thread.currentThread();
    Wires.wire(sink, current::interrupt);
    run(sink);
  }
  Flux<String> calledByTheWork() { return Flux.create(sink -> pool.submit(() -> work(sink))); } // SILENT
  Flux<String> ofAnObject() { // SILENT
    return Flux.create(sink -> { Pump pump = new Pump(sink); pool.submit(pump::loop); });
  }
  Flux<String> ofAFactory() { // SILENT
    return Flux.create(sink -> { Pump pump = Pump.of(sink); pool.submit(pump::loop); });
  }
  Flux<String> thatEndsALoop() { // SILENT
    return Flux.create(sink -> {
      CompletableFuture<Void> gone = new CompletableFuture<>();
      Wires.wire(sink, () -> gone.complete(null));
      pool.submit(() -> { while (!gone.isDone()) { run(sink); } });
    });
  }
  SseEmitter ofAnEmitter() { // SILENT
    SseEmitter emitter = new SseEmitter(511L);
    new Reader(emitter).start(pool);
    return emitter;
  }
  Flowable<String> ofRxJava() { // SILENT
    return Flowable.create(out -> {
      Future<?> task = pool.submit(() -> { while (true) { out.onNext(next()); } });
      Wires.wire(out, task);
    }, BackpressureStrategy.DROP);
  }

  SseEmitter onTimeoutOnly() {
    SseEmitter emitter = new SseEmitter(512L);
    Future<?> task = pool.submit(() -> { while (true) { emitter.send(next()); } }); // FINDING: `onTimeout` does not run when the browser closes the tab; the task started here goes on (Wires.java
    Wires.onTimeout(emitter, task);
    return emitter;
  }

  abstract Flux<String> news(Readers readers);
  Flux<String> behindTwoCalls() { // SILENT
    return Flux.create(sink -> news(readers(sink)).subscribe());
  }
  private Readers readers(FluxSink<String> sink) { return () -> new Pump(sink); }
  Flux<String> behindOneThatOnlySends() {
    return Flux.create(sink -> news(lines(sink)).subscribe()); // FINDING: Nothing stops the subscription started here
  }
  private Readers lines(FluxSink<String> sink) { return () -> { sink.next("d"); return null; }; }

  Flux<String> inAVariable() { // SILENT
    return Flux.create(sink -> {
      boolean[] gone = {false};
      Disposable stop = () -> gone[0] = true;
      sink.onDispose(stop);
      pool.submit(() -> { while (!gone[0]) { run(sink); } });
    });
  }
  Flux<String> givenFirst() { // SILENT
    return Flux.create(sink -> {
      boolean[] gone = {false};
      Wires.wireTo(() -> gone[0] = true, sink);
      pool.submit(() -> { while (!gone[0]) { run(sink); } });
    });
  }
  java.util.function.BiConsumer<Disposable, FluxSink<String>> wiring() { return Wires::wireTo; }

  /* Longer than anybody looks: it may stop the task. */
  Flux<String> fromFarAway(boolean on) { // SILENT
    return Flux.create(sink -> {
      Future<?> task = pool.submit(() -> { while (true) { sink.next(next()); } });
      Disposable stop = () -> task.cancel(true);
      sink.onDispose(on ? on ? on ? on ? on ? on ? on ? on ? on ? on ? on ? on ? on ? stop : null : null : null : null : null : null : null : null : null : null : null : null : null);
    });
  }

  Flux<String> onlyLogs() {
    return Flux.create(sink -> {
      Wires.log(sink, "b");
      pool.submit(() -> { while (true) { sink.next(next()); } }); // FINDING: The handle of the task started here is thrown away
    });
  }
  Flux<String> ofAnotherLoop() {
    return Flux.create(sink -> {
      CompletableFuture<Void> gone = new CompletableFuture<>();
      CompletableFuture<Void> other = new CompletableFuture<>();
      Wires.wire(sink, () -> gone.complete(null));
      pool.submit(() -> { while (!other.isDone()) { run(sink); } }); // FINDING: The handle of the task started here is thrown away
    });
  }

  Flux<String> wrappedByAHelper() { // SILENT
    return Flux.create(sink -> {
      Future<?> task = pool.submit(() -> run(sink));
      sink.onDispose(Calm.of(() -> task.cancel(true)));
    });
  }
}

interface Readers { Pump reader(); }

// file: Wires.java
final class Wires {
  static void wire(FluxSink<String> sink, Disposable handle) { sink.onDispose(handle); }
  static void wireTo(Disposable handle, FluxSink<String> sink) { sink.onDispose(handle); }
  static void wire(FlowableEmitter<String> out, Future<?> handle) { out.setCancellable(() -> handle.cancel(true)); }
  static void onTimeout(SseEmitter emitter, Future<?> handle) { emitter.onTimeout(() -> handle.cancel(true)); }
  static void log(FluxSink<String> sink, String text) { sink.onDispose(() -> System.out.println(text)); }
}

// file: Pump.java
final class Pump implements Disposable {
  private final FluxSink<String> sink;
  private volatile boolean gone;
  Pump(FluxSink<String> sink) { this.sink = sink; sink.onDispose(this); }
  static Pump of(FluxSink<String> sink) { return new Pump(sink); }
  @Override public void dispose() { gone = true; }
  void loop() { while (!gone) { sink.next("c"); } }
}

// file: Reader.java
final class Reader {
  private final SseEmitter emitter;
  private Future<?> task;
  Reader(SseEmitter emitter) { this.emitter = emitter; emitter.onCompletion(this::stop); }
  private void stop() { task.cancel(true); }
  void start(ExecutorService pool) { task = pool.submit(() -> { while (true) { emitter.send(1); } }); }
}

// file: Calm.java
final class Calm {
  static Disposable of(Runnable stop) {
    return () -> {
      try { stop.run(); } catch (RuntimeException e) { System.out.println(e); }
    };
  }
}
