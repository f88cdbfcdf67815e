// Where a second registration would do harm, or the stream is not there yet, the hook stays out.
// with: REACTOR
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.Executors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

class HookLimits {
  Flux<String> fluxSinkHasOneSlotSoNoHookInACallbackThatRunsOften(List<String> feeds) {
    return Flux.create(sink -> {
          sink.onRequest(amount -> {
                try (var fetcher = Executors.newSingleThreadExecutor()) {
                  fetcher.execute(() -> sink.next(amount + " of " + feeds.size()));
                }
              });
        });
  }
  Flux<String> fluxSinkHasOneSlotSoNoHookInALoop(List<String> feeds) {
    return Flux.create(sink -> {
          for (String feed : feeds) {
            try (var fetcher = Executors.newSingleThreadExecutor()) {
              fetcher.execute(() -> sink.next(feed));
            }
          }
        });
  }
  Flux<String> fluxSinkWhoseSlotIsTakenInsideTheTry(List<String> feeds) {
    return Flux.create(sink -> {
          try (var fetcher = Executors.newSingleThreadExecutor()) {
            sink.onDispose(() -> System.out.println("gone"));
            fetcher.execute(() -> sink.next(feeds.get(1)));
          }
        });
  }
  Flux<String> fluxSinkWhoseSlotIsTakenInAChain(List<String> feeds) {
    return Flux.create(sink -> {
          sink.onCancel(() -> System.out.println("cancelled")).onDispose(() -> System.out.println("gone"));
          try (var fetcher = Executors.newSingleThreadExecutor()) {
            fetcher.execute(() -> sink.next(feeds.get(0)));
          }
        });
  }
  Flux<String> hookInsideATryWithACatch(List<String> feeds) {
    return Flux.create(sink -> {
          try (var fetcher = Executors.newSingleThreadExecutor()) {
            fetcher.execute(() -> sink.next(feeds.get(4)));
          } catch (IllegalStateException e) { sink.error(e); }
        });
  }
  Flux<String> fluxSinkHasOneSlotForTwoPools(List<String> feeds) {
    return Flux.create(sink -> {
          try (var fast = Executors.newCachedThreadPool();
              var slow = Executors.newFixedThreadPool(2)) {
            fast.execute(() -> sink.next(feeds.get(2)));
            slow.execute(() -> sink.next(feeds.get(3)));
          }
        });
  }
  Flux<String> fluxSinkHandedToAHelperThatTakesTheSlot(String feed) {
    return Flux.create(sink -> {
          logTheEnd(sink);
          try (var fetcher = Executors.newSingleThreadExecutor()) {
            fetcher.execute(() -> sink.next(feed));
          }
        });
  }
  private void logTheEnd(FluxSink<String> sink) { sink.onDispose(() -> System.out.println("gone")); }
}
