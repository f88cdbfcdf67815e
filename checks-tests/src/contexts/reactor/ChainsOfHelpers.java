// framework: Reactor
// with: REACTOR
package reactor;
import static reactor.core.scheduler.Schedulers.boundedElastic;
import static reactor.core.scheduler.Schedulers.parallel;
import java.util.function.Function;
import reactor.core.publisher.*;

/* A chain that is given to a helper, or to the function of an operator, which may move it. */
final class ChainsOfHelpers {
  private final Function<Mono<String>, Mono<String>> mover = chain -> chain.map(String::trim).subscribeOn(boundedElastic());
  private static <T> Mono<T> onWorkers(Mono<T> chain) { return chain.subscribeOn(boundedElastic()); }
  private static <T> Mono<T> onTheLoop(Mono<T> chain) { return chain.subscribeOn(parallel()); }
  private static <T> Mono<T> unmoved(Mono<T> chain) { return chain.cache(); }
  private static <T> Mono<T> behind(String name, Mono<T> chain) { System.out.println(name); return chain.cache().subscribeOn(boundedElastic()); }
  private static <T> Mono<T> another(Mono<T> chain, Mono<T> other) { other.subscribeOn(boundedElastic()).subscribe(); return chain; }
  void toHelpers() {
    onWorkers(Mono.fromCallable(() -> here())).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    onTheLoop(Mono.fromCallable(() -> here())).subscribe(); // EVENT_LOOP: `Mono.subscribeOn` decides the thread
    unmoved(Mono.fromCallable(() -> here())).subscribe(); // ASYNC_HANDLER
    unmoved(Mono.fromCallable(() -> here())).subscribeOn(boundedElastic()).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    behind("a", Mono.fromCallable(() -> here())).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    another(Mono.fromCallable(() -> here()), Mono.just("b")).subscribe(); // ASYNC_HANDLER
  }
  void toFunctions() {
    Mono.fromCallable(() -> here()).transform(ChainsOfHelpers::onWorkers).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    Mono.fromCallable(() -> here()).transformDeferred(chain -> chain.subscribeOn(boundedElastic())).subscribe(); // MAY_BLOCK: `Mono.subscribeOn` decides the thread
    Mono.fromCallable(() -> text()).transform(mover).subscribe();
    Mono.fromCallable(() -> here()).transform(ChainsOfHelpers::unmoved).subscribe(); // ASYNC_HANDLER
    Mono.fromCallable(() -> here()).transform(chain -> chain.cache()).subscribeOn(parallel()).subscribe(); // EVENT_LOOP: `Mono.subscribeOn` decides the thread
  }
  private static String text() { here(); return "c"; } // MAY_BLOCK: `Mono.subscribeOn` decides the thread
}
