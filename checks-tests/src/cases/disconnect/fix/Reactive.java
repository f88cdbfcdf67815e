// Patches of emitters of Reactor, RxJava and Mutiny.
// with: MUTINY, REACTOR, RXJAVA3
package news;

import static reactor.core.publisher.Flux.create;

import io.reactivex.rxjava3.core.Observable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class Reactive {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  interface Feed {
    String next();
    boolean hasNext();
  }

  class EmitterOfRxJava {
    Observable<String> news() {
      return Observable.create(emitter -> {
            Future<?> follower = pool.submit(() -> {
              while (feed.hasNext()) { emitter.onNext(feed.next()); }
            });
          });
    }
  }

  class SinkOfAnExpressionOnALineOfItsOwn {
    Flux<String> news() {
      return Flux.create(
          sink ->
              pool.execute(
                  () -> {
                    while (feed.hasNext()) {
                      sink.next(feed.next());
                    }
                  }));
    }
  }

  class HookOfASinkBeforeTheStart {
    Flux<String> news() {
      return Flux.create(sink -> {
            sink.onDispose(() -> log.log(System.Logger.Level.INFO, "gone"));
            pool.submit(() -> {
              while (feed.hasNext()) { sink.next(feed.next()); }
            });
          });
    }
  }

  class SinkOfAnExpression {
    Flux<String> news() {
      return Flux.create(
          sink -> timer.scheduleAtFixedRate(() -> sink.next("1"), 1, 2, TimeUnit.SECONDS));
    }
  }

  class TypeOfTheSameNameInTheClass {
    record Disposable(String name) {}
    Flux<String> news(Flux<String> source) {
      return Flux.create(sink -> {
            source.subscribe(sink::next);
          });
    }
  }

  class ManySubscriptions {
    Disposable first;
    Flux<String> news(List<Flux<String>> sources) {
      return Flux.create(sink -> sources.forEach(source -> source.subscribe(sink::next)));
    }
    List<String> none = new ArrayList<>();
  }

  class NestedClassRecordAndStaticImport {
    record Reader(ExecutorService threads, Feed items) {
      Flux<String> news() {
        return create(sink -> {
              threads.execute(() -> {
                while (items.hasNext()) {
                  sink.next(items.next());
                }
              });
            });
      }
    }
  }

  class EmitterOfMutiny {
    Multi<String> news() {
      return Multi.createFrom().emitter(emitter -> {
        timer.scheduleWithFixedDelay(() -> emitter.emit(feed.next()), 1, 2, TimeUnit.SECONDS);
      });
    }

    Uni<String> withState() {
      return Uni.createFrom().emitter(() -> "news", (state, emitter) -> {
        timer.scheduleWithFixedDelay(() -> System.out.println(state), 3, 4, TimeUnit.SECONDS);
      });
    }
  }
}
