// framework: Reactor
// with: REACTOR
package reactor;
import org.reactivestreams.Subscription;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

final class Operators {
  Mono<String> assembled(Mono<String> source) { here(); return source; } // ASYNC_HANDLER: an async handler: `assembled` returns `Mono`
  void flatMapped(Mono<String> source) { source.flatMap(text -> here()).subscribe(); } // ASYNC_HANDLER: a Reactor callback: lambda handed to `Mono.flatMap`
  void deferred() { Flux.defer(() -> here()).subscribe(); } // ASYNC_HANDLER: a Reactor callback: lambda handed to `Flux.defer`
  void created() { Flux.create(sink -> here()).subscribe(); } // ASYNC_HANDLER: a Reactor callback: lambda handed to `Flux.create`
  void createdOnAPool() { Flux.create(sink -> here()).subscribeOn(Schedulers.boundedElastic()).subscribe(); } // MAY_BLOCK: lambda handed to `Flux.create`
  void disposed(FluxSink<String> sink) { sink.onDispose(() -> here()); } // ASYNC_HANDLER: a Reactor callback: lambda handed to `FluxSink.onDispose`
  void cancelled(Flux<String> source) {
    source.publishOn(Schedulers.boundedElastic()).doOnCancel(() -> here()).subscribe(); // ASYNC_HANDLER: lambda handed to `Flux.doOnCancel`
  }
  void ended(Flux<String> source) { source.doFinally(signal -> here()).subscribe(); } // ASYNC_HANDLER: a Reactor callback: lambda handed to `Flux.doFinally`
  void used() { Flux.using(() -> "", text -> Flux.just(text), text -> here()).subscribe(); } // ASYNC_HANDLER: lambda handed to `Flux.using`
  void subscribed(Flux<String> source) { source.subscribe(text -> here()); } // ASYNC_HANDLER: a Reactor callback: lambda handed to `Flux.subscribe`
  void subscribedBelowAPool(Flux<String> source) {
    source.publishOn(Schedulers.boundedElastic()).subscribe(text -> here()); // MAY_BLOCK: lambda handed to `Flux.subscribe`
  }
  void waitedFor(Mono<String> source) { Mono.fromCallable(() -> here()).block(); } // UNKNOWN
  Mono<String> transformed(Mono<String> source) {
    return source.transform(chain -> here()); // ASYNC_HANDLER: lambda handed to `Mono.transform`: `transformed` returns `Mono`
  }
  void eachInside(Flux<List<String>> source) {
    source.map(texts -> {
      texts.forEach(text -> here()); // ASYNC_HANDLER: lambda handed to `Iterable.forEach`: lambda handed to `Flux.map`
      return texts;
    }).subscribe();
  }
  void guarded(Flux<String> source) {
    source.doOnNext(text -> {
      if (Schedulers.isInNonBlockingThread()) {
        here(); // EVENT_LOOP: `Schedulers.isInNonBlockingThread` is true here
      } else {
        here(); // MAY_BLOCK: `Schedulers.isInNonBlockingThread` is false here
      }
    }).subscribe();
  }
  static final class Texts extends BaseSubscriber<String> {
    @Override protected void hookOnSubscribe(Subscription subscription) {}
    @Override protected void hookOnNext(String text) { here(); } // ASYNC_HANDLER: a Reactor callback: `hookOnNext` overrides `BaseSubscriber.hookOnNext`
  }
}
