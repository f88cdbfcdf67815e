// framework: Reactor
// with: REACTOR
package reactor;
import static reactor.core.scheduler.Schedulers.boundedElastic;
import static reactor.core.scheduler.Schedulers.fromExecutor;
import static reactor.core.scheduler.Schedulers.immediate;
import static reactor.core.scheduler.Schedulers.parallel;
import static reactor.core.scheduler.Schedulers.single;
import reactor.core.publisher.*;
import reactor.core.scheduler.Scheduler;

final class Schedulers {
  private static final Scheduler POOL = boundedElastic();
  private static final Scheduler LOOP = parallel();
  void belowPublishOn(Flux<String> source) {
    source.publishOn(boundedElastic()).map(text -> here()).subscribe(); // MAY_BLOCK: lambda handed to `Flux.map`: `Flux.publishOn` decides the thread
  }
  void abovePublishOn(Flux<String> source) {
    source.map(text -> here()).publishOn(boundedElastic()).subscribe(); // ASYNC_HANDLER: a Reactor callback: lambda handed to `Flux.map`
  }
  void betweenTwo(Flux<String> source) {
    source.publishOn(boundedElastic()).publishOn(parallel()).map(text -> here()).subscribe(); // EVENT_LOOP: a Reactor event loop: `Flux.publishOn` decides the thread
  }
  void aboveSubscribeOn(Flux<String> source) {
    source.map(text -> here()).subscribeOn(boundedElastic()).subscribe(); // MAY_BLOCK: lambda handed to `Flux.map`: `Flux.subscribeOn` decides the thread
  }
  void belowSubscribeOn(Flux<String> source) {
    source.subscribeOn(boundedElastic()).map(text -> here()).subscribe(); // MAY_BLOCK: lambda handed to `Flux.map`: `Flux.subscribeOn`
  }
  void subscribeOnBelowPublishOn(Flux<String> source) {
    source.publishOn(parallel()).map(text -> here()).subscribeOn(boundedElastic()).subscribe(); // EVENT_LOOP: `Flux.publishOn` decides the thread
  }
  void firstSubscribeOnWins(Mono<String> source) {
    Mono.fromCallable(() -> here()).subscribeOn(parallel()).subscribeOn(boundedElastic()).subscribe(); // EVENT_LOOP: `Mono.subscribeOn`
  }
  void sourceAbovePublishOn() {
    Mono.fromCallable(() -> here()).publishOn(boundedElastic()).subscribe(); // ASYNC_HANDLER: lambda handed to `Mono.fromCallable`
  }
  void sourceOfElastic() { Mono.fromCallable(() -> here()).subscribeOn(boundedElastic()).subscribe(); } // MAY_BLOCK: lambda handed to `Mono.fromCallable`
  void sourceOfParallel() {
    Mono.fromCallable(() -> here()).subscribeOn(parallel()).subscribe(); // EVENT_LOOP: a Reactor event loop: lambda handed to `Mono.fromCallable`
  }
  void sourceOfSingle() { Mono.fromRunnable(() -> here()).subscribeOn(single()).subscribe(); } // EVENT_LOOP: lambda handed to `Mono.fromRunnable`
  void sourceOfImmediate() { Mono.fromSupplier(() -> here()).subscribeOn(immediate()).subscribe(); } // ASYNC_HANDLER: lambda handed to `Mono.fromSupplier`
  void sourceOfExecutor(Executor pool) {
    Mono.fromCallable(() -> here()).subscribeOn(fromExecutor(pool)).subscribe(); // MAY_BLOCK: lambda handed to `Mono.fromCallable`
  }
  void sourceOfUnknown(Scheduler scheduler) {
    Mono.fromCallable(() -> here()).subscribeOn(scheduler).subscribe(); // MAY_BLOCK: lambda handed to `Mono.fromCallable`
  }
  void constantPool(Flux<String> source) { source.publishOn(POOL).doOnNext(text -> here()).subscribe(); } // MAY_BLOCK: lambda handed to `Flux.doOnNext`
  void constantLoop(Flux<String> source) { source.publishOn(LOOP).doOnNext(text -> here()).subscribe(); } // EVENT_LOOP: lambda handed to `Flux.doOnNext`
  void localLoop(Flux<String> source) {
    Scheduler loop = reactor.core.scheduler.Schedulers.newSingle("x");
    source.publishOn(loop).doOnNext(text -> here()).subscribe(); // EVENT_LOOP: lambda handed to `Flux.doOnNext`
  }
  void chainInLocals(Flux<String> source) {
    Flux<String> moved = source.publishOn(boundedElastic());
    Flux<String> mapped = moved.map(text -> here()); // MAY_BLOCK: `Flux.publishOn` decides the thread
    mapped.subscribe();
  }
  void subscriptionOfLocal() {
    Mono<String> lazy = Mono.fromCallable(() -> here()); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    lazy.subscribeOn(boundedElastic()).subscribe();
  }
  void delayed(Mono<String> source) {
    source.delayElement(Duration.ofSeconds(1)).map(text -> here()).subscribe(); // EVENT_LOOP: `Mono.delayElement` decides the thread
  }
  void interval() { Flux.interval(Duration.ofSeconds(1)).map(tick -> here()).subscribe(); } // EVENT_LOOP: `Flux.interval` decides the thread
  void intervalMoved() {
    Flux.interval(Duration.ofSeconds(1)).publishOn(boundedElastic()).map(tick -> here()).subscribe(); // MAY_BLOCK: `Flux.publishOn` decides the thread
  }
  void inner(Flux<String> source) {
    source.flatMap(text -> Mono.fromCallable(() -> here()).subscribeOn(boundedElastic())).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
  }
  void innerOfOuter(Flux<String> source) {
    source.publishOn(boundedElastic()).flatMap(text -> Mono.fromCallable(() -> here())).subscribe(); // MAY_BLOCK: lambda handed to `Mono.fromCallable`
  }
  void scheduled() { parallel().schedule(() -> here()); } // EVENT_LOOP: lambda handed to `Scheduler.schedule`
  void scheduledOnAPool() { boundedElastic().schedule(() -> here()); } // MAY_BLOCK: lambda handed to `Scheduler.schedule`
}
