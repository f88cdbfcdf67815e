// A callback that runs when the answer has been sent, and not when the client goes, stops nothing then.
// with: REACTOR
package news;

import java.time.Duration;
import java.util.function.Consumer;
import reactor.core.Disposable;
import reactor.core.publisher.*;

class CallbackOfTheNormalEnd {
  private static Flux<Long> ticks(int seconds) { return Flux.interval(Duration.ofSeconds(seconds)); }

  Flux<Long> complete() {
    Sinks.Many<Long> items = Sinks.many().unicast().onBackpressureBuffer();
    Disposable reader = ticks(1).subscribe(items::tryEmitNext); // FINDING: No disconnect hook stops the subscription started here
    return items.asFlux().doOnComplete(reader::dispose);
  }
  Flux<Long> terminateAndMoreLinks() {
    Sinks.Many<Long> items = Sinks.many().unicast().onBackpressureBuffer();
    Disposable reader = ticks(2).subscribe(items::tryEmitNext); // FINDING: No disconnect hook stops the subscription started here
    return items.asFlux().doOnTerminate(() -> reader.dispose()).filter(item -> item > 2).take(202);
  }
  Flux<Long> error() {
    Sinks.Many<Long> items = Sinks.many().unicast().onBackpressureBuffer();
    Disposable reader = ticks(3).subscribe(items::tryEmitNext); // FINDING: No disconnect hook stops the subscription started here
    return items.asFlux().doOnError(e -> reader.dispose());
  }
  Flux<Long> completeAndCancel() { // SILENT
    Sinks.Many<Long> items = Sinks.many().unicast().onBackpressureBuffer();
    Disposable reader = ticks(4).subscribe(items::tryEmitNext);
    return items.asFlux().doOnComplete(reader::dispose).doOnCancel(reader::dispose);
  }
  Flux<Long> endOfWhatIsReadHere() { // SILENT
    Sinks.Many<Long> items = Sinks.many().unicast().onBackpressureBuffer();
    Disposable reader = ticks(5).subscribe(items::tryEmitNext);
    ticks(55).take(5).doOnComplete(reader::dispose).subscribe();
    return items.asFlux();
  }
  Flux<Long> endOfWhatSomebodyReads(Consumer<Flux<Long>> readers) { // SILENT
    Sinks.Many<Long> items = Sinks.many().unicast().onBackpressureBuffer();
    Disposable reader = ticks(6).subscribe(items::tryEmitNext);
    readers.accept(ticks(66).doOnComplete(reader::dispose));
    return items.asFlux();
  }
}
