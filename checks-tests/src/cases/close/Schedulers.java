// Which thread an operator runs on: the chain around it decides.
// with: REACTOR
// needs: 21
package news;

import java.time.Duration;
import java.util.concurrent.Executors;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class WorkOnSchedulers {
  Mono<Integer> silentInAnInnerMonoOnBoundedElastic(Mono<Integer> number) { // SILENT
    return number.flatMap(n -> Mono.fromCallable(() -> {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
            return n + 33;
        }).subscribeOn(Schedulers.boundedElastic()));
  }

  Flux<Long> intervalSwitchesToTheParallelScheduler() {
    return Flux.interval(Duration.ofSeconds(36)).doOnNext(tick -> {
            try (var pool = Executors.newFixedThreadPool(2)) { // FINDING: close
              pool.execute(() -> System.out.println("task"));
            }
        });
  }

  Mono<Integer> delaySwitchesToTheParallelSchedulerWhateverSubscribeOnSays() {
    return Mono.delay(Duration.ofSeconds(37)).subscribeOn(Schedulers.boundedElastic()).map(tick -> {
            try (var pool = Executors.newFixedThreadPool(2)) { // FINDING: close
              pool.execute(() -> System.out.println("task"));
            }
            return 37;
        });
  }

  Mono<String> silentInCreateOnBoundedElastic() { // SILENT
    return Mono.<String>create(sink -> {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
            sink.success("done");
        }).subscribeOn(Schedulers.boundedElastic());
  }

  Flux<String> silentOnARailOfBoundedElastic(Flux<String> words) { // SILENT
    return words.parallel().runOn(Schedulers.boundedElastic()).map(word -> {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
            return word + "!";
        }).sequential();
  }

  reactor.core.Disposable silentInATaskForBoundedElastic() { // SILENT
    return Schedulers.boundedElastic().schedule(() -> {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
        });
  }

  Mono<Integer> silentWithOtherOperatorsInBetween() { // SILENT
    return Mono.fromCallable(() -> {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
            return 31;
        }).map(number -> number + 1).timeout(Duration.ofSeconds(32)).subscribeOn(Schedulers.boundedElastic());
  }

  Mono<Integer> publishOnDoesNotMoveWhatIsBeforeIt() {
    return Mono.fromSupplier(() -> {
            try (var pool = Executors.newFixedThreadPool(2)) { // FINDING: close
              pool.execute(() -> System.out.println("task"));
            }
            return 35;
        }).publishOn(Schedulers.boundedElastic());
  }

  reactor.core.Disposable taskForTheParallelScheduler() {
    return Schedulers.parallel().schedule(() -> {
            try (var pool = Executors.newFixedThreadPool(2)) { // FINDING: event loop
              pool.execute(() -> System.out.println("task"));
            }
        });
  }

  Mono<Integer> silentAfterPublishOnAndSomeOperators(Mono<Integer> number) { // SILENT
    return number.publishOn(Schedulers.boundedElastic()).filter(n -> n > 34).map(n -> {
            try (var pool = Executors.newFixedThreadPool(2)) {
              pool.execute(() -> System.out.println("task"));
            }
            return n - 34;
        });
  }
}
