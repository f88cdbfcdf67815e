// framework: Reactor
// with: REACTOR
package reactor;
import static reactor.core.scheduler.Schedulers.boundedElastic;
import static reactor.core.scheduler.Schedulers.parallel;
import reactor.core.publisher.*;

/* A chain whose parts stand in methods, fields and arguments. */
final class ChainsInPieces {
  private final Flux<String> moved;
  private final Mono<String> later;
  private Mono<String> lazy;
  ChainsInPieces(Flux<String> source) {
    this.moved = source.publishOn(boundedElastic());
    this.later = Mono.fromCallable(() -> here()); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    lazy = Mono.fromCallable(() -> here()); // ASYNC_HANDLER
  }
  void fieldOfTheConstructor() {
    moved.map(text -> here()).subscribe(); // MAY_BLOCK: `Flux.publishOn` decides the thread
    later.subscribeOn(boundedElastic()).subscribe();
    lazy.subscribe();
  }
  private Flux<String> lines(Flux<String> source) { return source.publishOn(boundedElastic()); }
  private Flux<String> onTheLoop(Flux<String> source) { return source.publishOn(parallel()); }
  private Mono<String> line(Mono<String> source) { return source.subscribeOn(boundedElastic()).map(String::trim); }
  private Flux<String> either(Flux<String> source, boolean now) { if (now) { return source; } return source.publishOn(boundedElastic()); }
  void ofAMethod(Flux<String> source, Mono<String> one) {
    lines(source).map(text -> here()).subscribe(); // MAY_BLOCK: `Flux.publishOn` decides the thread
    this.onTheLoop(source).map(text -> here()).subscribe(); // EVENT_LOOP: `Flux.publishOn` decides the thread
    line(one).map(text -> here()).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    either(source, true).map(text -> here()).subscribe(); // ASYNC_HANDLER
  }
  private Flux<String> ofItself(Flux<String> source) { return ofItself(source).map(text -> here()); } // ASYNC_HANDLER
  void inParentheses(Flux<String> source) {
    ((Flux<String>) source.publishOn(boundedElastic())).map(text -> here()).subscribe(); // MAY_BLOCK: `Flux.publishOn`
    (source.publishOn(boundedElastic())).map(text -> here()).subscribe(); // MAY_BLOCK: `Flux.publishOn`
  }
  void combined(Mono<String> one, Flux<String> source) {
    Mono.zip(one, Mono.fromCallable(() -> here())).subscribeOn(boundedElastic()).subscribe(); // MAY_BLOCK: `Mono.subscribeOn`
    Mono.zip(one, Mono.fromCallable(() -> here())).subscribeOn(parallel()).subscribe(); // EVENT_LOOP: `Mono.subscribeOn`
    Mono.zip(one, Mono.fromCallable(() -> here())).publishOn(boundedElastic()).subscribe(); // ASYNC_HANDLER
    one.publishOn(boundedElastic()).then(Mono.fromCallable(() -> here())).subscribe(); // MAY_BLOCK: `Mono.publishOn`
    one.subscribeOn(boundedElastic()).switchIfEmpty(Mono.fromCallable(() -> here())).subscribe(); // MAY_BLOCK: `Mono.subscribeOn`
    Mono.zip(one, Mono.fromCallable(() -> here()).subscribeOn(boundedElastic())).subscribeOn(parallel()).subscribe(); // MAY_BLOCK
    System.out.println(Mono.fromCallable(() -> here())); // ASYNC_HANDLER
  }
  void innerInABlock(Flux<String> source) {
    source.publishOn(boundedElastic()).flatMap(text -> { return Mono.fromCallable(() -> here()); }).subscribe(); // MAY_BLOCK: `Flux.publishOn` decides the thread
    source.flatMap(text -> { return Mono.fromCallable(() -> here()); }).subscribe(); // ASYNC_HANDLER
  }
  private org.reactivestreams.Publisher<String> byHand() { return subscriber -> here(); } // ASYNC_HANDLER: lambda implements `Publisher`
  void innerByReference(Flux<String> source) {
    source.publishOn(boundedElastic()).flatMap(this::load).subscribe();
    source.flatMap(this::loadOnTheLoop).subscribeOn(parallel()).subscribe();
    source.flatMap(this::loadAnywhere).subscribe();
  }
  private Mono<String> load(String text) { return Mono.fromCallable(() -> here()); } // MAY_BLOCK: `Flux.publishOn` decides the thread
  private Mono<String> loadOnTheLoop(String text) { return Mono.fromCallable(() -> here()); } // EVENT_LOOP: `Flux.subscribeOn`
  private Mono<String> loadAnywhere(String text) { return Mono.fromCallable(() -> here()); } // ASYNC_HANDLER
  private Mono<String> both() { return Mono.fromCallable(() -> here()); } // EVENT_LOOP: `Mono.subscribeOn`
  void callersOfBoth() {
    both().subscribeOn(boundedElastic()).subscribe();
    both().subscribeOn(parallel()).subscribe();
  }
  private Mono<String> oneIsNotMoved() { return Mono.fromCallable(() -> here()); } // ASYNC_HANDLER
  void callersOfOne() {
    oneIsNotMoved().subscribeOn(boundedElastic()).subscribe();
    oneIsNotMoved().subscribe();
  }
}
