// Hooks that keep one registration: who else may have registered, and how often the code runs for a stream.
// with: MUTINY, REACTOR
package news;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.List;
import java.util.concurrent.*;
import reactor.core.publisher.*;

class OneRegistration {
  private static final ExecutorService POOL = Executors.newCachedThreadPool();
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  void follow(FluxSink<String> sink) {
    try {
      while (true) { sink.next(queue.take()); }
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }

  Flux<String> ask() {
    return Flux.create(sink -> {
          sink.onDispose(() -> System.out.println("one reader less"));
          callerHasOne(sink);
        });
  }
  void callerHasOne(FluxSink<String> sink) { POOL.submit(() -> follow(sink)); }
  Flux<String> calleeHasOne() {
    return Flux.create(sink -> {
          count(sink);
          POOL.submit(() -> follow(sink));
        });
  }
  void count(FluxSink<String> sink) { sink.onDispose(() -> System.out.println("one reader less")); }
  Flux<String> bothAreTaken() {
    return Flux.create(sink -> {
          count(sink);
          cancelled(sink);
          POOL.submit(() -> follow(sink)); // NO PATCH: `onDispose` keeps only one registration, and there is one already
        });
  }
  void cancelled(FluxSink<String> sink) { sink.onCancel(() -> System.out.println("gone")); }
  Multi<String> ofMutiny() {
    return Multi.createFrom().emitter(emitter -> {
          ended(emitter);
          POOL.submit(() -> { while (true) { emitter.emit(queue.take()); } });
        });
  }
  void ended(MultiEmitter<?> emitter) { emitter.onTermination(() -> System.out.println("one reader less")); }
  void callerOutOfSight(FluxSink<String> sink) { POOL.submit(() -> follow(sink)); } // NO PATCH: who calls `callerOutOfSight` is not in sight
  Flux<String> startedForEachRequest() {
    return Flux.create(sink -> sink.onRequest(n -> { POOL.submit(() -> follow(sink)); })); // NO PATCH: `onDispose` keeps only one registration
  }
  Flux<String> startedInANestedSubscription(Flux<String> topics) {
    return Flux.create(sink -> {
          topics.subscribe(
              topic -> {
                POOL.submit(() -> follow(sink)); // NO PATCH: `onDispose` keeps only one registration
              });
        });
  }

  Flux<String> anotherStreamHasOne(Flux<String> topics) {
    return Flux.merge(
        Flux.create(sink -> sink.onDispose(() -> System.out.println("one reader less"))),
        Flux.create(sink -> { POOL.submit(() -> follow(sink)); }));
  }

  class CallerRegistersAfterwards {
    Flux<String> ask() {
      return Flux.create(sink -> {
            begin(sink);
            sink.onDispose(() -> System.out.println("one reader less"));
          });
    }

    void begin(FluxSink<String> sink) { POOL.submit(() -> follow(sink)); }
  }

  class CallerHasNone {
    Flux<String> ask() { return Flux.create(sink -> begin(sink)); }

    void begin(FluxSink<String> sink) {
      POOL.submit(() -> follow(sink));
    }
  }

  class CallerIsAReference {
    Flux<String> ask() { return Flux.create(this::begin); }

    void begin(FluxSink<String> sink) {
      POOL.submit(() -> follow(sink));
    }
  }

  class CalledForEachTopic {
    Flux<String> ask(List<String> topics) {
      return Flux.create(sink -> { for (String topic : topics) { begin(sink, topic); } });
    }

    void begin(FluxSink<String> sink, String topic) { POOL.submit(() -> follow(sink)); } // NO PATCH: `onDispose` keeps only one registration
  }

  class CalledForEachElement {
    Flux<String> ask(Flux<String> topics) {
      return Flux.create(sink -> topics.doOnNext(topic -> begin(sink, topic)).subscribe());
    }

    void begin(FluxSink<String> sink, String topic) { POOL.submit(() -> follow(sink)); } // NO PATCH: `onDispose` keeps only one registration
  }

  class CallerInATask {
    Flux<String> ask() { return Flux.create(sink -> POOL.execute(() -> begin(sink))); }

    void begin(FluxSink<String> sink) {
      POOL.submit(() -> follow(sink));
    }
  }
}
