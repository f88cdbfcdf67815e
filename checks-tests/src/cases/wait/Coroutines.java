// The situations that linters of coroutines and of reactive code know: what blocks in a suspending
// context, and what moves it elsewhere. In our own words, with Reactor.
// with: REACTOR
package news;

import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.*;

class Coroutines {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  void methods(Flux<String> news) { // SILENT
    news.doOnNext(System.out::println).blockLast();
    Pools.drain(pool);
  }
  Mono<String> inAMethodThatReturnsAMono(Mono<String> news) {
    Pools.drain(pool); // FINDING: inAMethodThatReturnsAMono ... Pools.drain ... @pools
    return news.map(String::trim);
  }
  Flux<String> behindPublishOn(Flux<String> news) { // SILENT
    return news.publishOn(Schedulers.boundedElastic()).map(line -> line + Pools.drain(pool));
  }
  Flux<String> guardedByIsInNonBlockingThread(Flux<String> news) { // SILENT
    return news.doOnNext(line -> { if (!Schedulers.isInNonBlockingThread()) { Pools.drain(pool); } });
  }
  Mono<String> onTheElasticScheduler() { // SILENT
    return Mono.fromCallable(() -> Pools.drain(pool)).subscribeOn(Schedulers.boundedElastic());
  }
  Mono<String> onTheParallelScheduler() {
    return Mono.fromCallable(() -> Pools.drain(pool)).subscribeOn(Schedulers.parallel()); // FINDING: Pools.drain ... @pools
  }
  Flux<String> beforePublishOn(Flux<String> news) {
    return news.map(line -> line + Pools.drain(pool)).publishOn(Schedulers.boundedElastic()); // FINDING: Flux.map ... Pools.drain ... @pools
  }
  Flux<String> inAnOperator(Flux<String> news) { return news.map(line -> line + Pools.drain(pool)); } // FINDING: Flux.map ... Pools.drain ... @pools
  Flux<String> inACleanUp(Flux<String> news) { return news.doFinally(signal -> Pools.drain(pool)); } // FINDING: Flux.doFinally ... Pools.drain ... @pools
  Mono<String> inACallableWithoutAScheduler() { return Mono.fromCallable(() -> Pools.drain(pool)); } // FINDING: Mono.fromCallable ... Pools.drain ... @pools
  Flux<String> load(Flux<String> news) { return news.map(this::inAHelperThatIsAnOperator); }
  private String inAHelperThatIsAnOperator(String line) { return line + Pools.drain(pool); } // FINDING: Flux.map ... Pools.drain ... @pools
}

class InAHelperThatIsAnOperatorOfAnotherFile {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  Flux<String> load(Flux<String> news) { return news.map(InAHelperThatIsAnOperatorOfAnotherFileDecorator::decorate); } // FINDING: Flux.map ... InAHelperThatIsAnOperatorOfAnotherFileDecorator.decorate ... InAHelperThatIsAnOperatorOfAnotherFilePools.drain ... @inAHelperThatIsAnOperatorOfAnotherFile
}

// file: Pools.java
final class Pools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

// file: InAHelperThatIsAnOperatorOfAnotherFilePools.java
final class InAHelperThatIsAnOperatorOfAnotherFilePools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inAHelperThatIsAnOperatorOfAnotherFile
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

// file: InAHelperThatIsAnOperatorOfAnotherFileDecorator.java
final class InAHelperThatIsAnOperatorOfAnotherFileDecorator {
  static String decorate(String line) { return line + InAHelperThatIsAnOperatorOfAnotherFilePools.drain(ForkJoinPool.commonPool()); }
}
