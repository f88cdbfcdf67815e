// The situations that linters of coroutines and of reactive code know: what blocks in a suspending
// context, and what moves it elsewhere. In our own words, with Reactor.
// with: REACTOR
package news;

import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.*;

class VsThreadingCoroutineSetting {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  class VsThreadingCoroutineCases {
    void blockingCodeOutside(Flux<String> news) { // SILENT
      news.doOnNext(System.out::println).blockLast();
      BlockingCodeOutsidePools.drain(pool);
    }
    Mono<String> inAMethodThatReturnsAMono(Mono<String> news) {
      InAMethodThatReturnsAMonoPools.drain(pool); // FINDING: inAMethodThatReturnsAMono ... InAMethodThatReturnsAMonoPools.drain ... @inAMethodThatReturnsAMono
      return news.map(String::trim);
    }
    Flux<String> behindPublishOn(Flux<String> news) { // SILENT
      return news.publishOn(Schedulers.boundedElastic()).map(line -> line + BehindPublishOnPools.drain(pool));
    }
    Flux<String> guardedByIsInNonBlockingThread(Flux<String> news) { // SILENT
      return news.doOnNext(line -> {
            if (!Schedulers.isInNonBlockingThread()) { GuardedByIsInNonBlockingThreadPools.drain(pool); }
          });
    }
    Mono<String> onTheElasticScheduler() { // SILENT
      return Mono.fromCallable(() -> OnTheElasticSchedulerPools.drain(pool)).subscribeOn(Schedulers.boundedElastic());
    }
    Mono<String> onTheParallelScheduler() {
      return Mono.fromCallable(() -> OnTheParallelSchedulerPools.drain(pool)).subscribeOn(Schedulers.parallel()); // FINDING: OnTheParallelSchedulerPools.drain ... @onTheParallelScheduler
    }
    Flux<String> beforePublishOn(Flux<String> news) {
      return news.map(line -> line + BeforePublishOnPools.drain(pool)).publishOn(Schedulers.boundedElastic()); // FINDING: Flux.map ... BeforePublishOnPools.drain ... @beforePublishOn
    }
  }
}

class InAnOperator {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  Flux<String> load(Flux<String> news) { return news.map(line -> line + InAnOperatorPools.drain(pool)); } // FINDING: Flux.map ... InAnOperatorPools.drain ... @inAnOperator
}

class InACleanUp {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  Flux<String> load(Flux<String> news) { return news.doFinally(signal -> InACleanUpPools.drain(pool)); } // FINDING: Flux.doFinally ... InACleanUpPools.drain ... @inACleanUp
}

class InACallableWithoutAScheduler {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  Mono<String> load() { return Mono.fromCallable(() -> InACallableWithoutASchedulerPools.drain(pool)); } // FINDING: Mono.fromCallable ... InACallableWithoutASchedulerPools.drain ... @inACallableWithoutAScheduler
}

class InAHelperThatIsAnOperator {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  Flux<String> load(Flux<String> news) { return news.map(this::decorate); }
  private String decorate(String line) { return line + InAHelperThatIsAnOperatorPools.drain(pool); } // FINDING: Flux.map ... InAHelperThatIsAnOperatorPools.drain ... @inAHelperThatIsAnOperator
}
