// Work on a resource of an operator, whose finalizer ends it.
// with: MUTINY
package news;

import io.smallrye.mutiny.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class OperatorResource {
  interface Feed { String next(String name); }
  private Feed feed;

  private Multi<String> read(ExecutorService own, String... names) {
    return Multi.createFrom().emitter(emitter -> {
          for (String name : names) { own.execute(() -> emitter.emit(feed.next(name))); } // FINDING: Nothing stops the task
        });
  }
  Multi<String> ends() { // SILENT
    return Multi.createFrom().resource(() -> Executors.newFixedThreadPool(1), own -> Multi.createFrom().<String>emitter(emitter -> {
          for (String name : List.of("a")) { own.execute(() -> emitter.emit(feed.next(name))); }
        })).withFinalizer(own -> { own.shutdownNow(); });
  }
  Multi<String> endsByAnAnswer() { // SILENT
    return Multi.createFrom().resourceFromUni(() -> Uni.createFrom().item(Executors.newFixedThreadPool(2)), own -> Multi.createFrom().<String>emitter(emitter ->
          own.execute(() -> emitter.emit(feed.next("b")))))
        .withFinalizer(own -> { own.shutdownNow(); return Uni.createFrom().voidItem(); });
  }
  Multi<String> onlyShutsDown() {
    return Multi.createFrom().resource(() -> Executors.newFixedThreadPool(3), own -> Multi.createFrom().<String>emitter(emitter ->
          own.execute(() -> emitter.emit(feed.next("c"))))) // FINDING: the task started here
        .withFinalizer((Consumer<ExecutorService>) ExecutorService::shutdown);
  }

  private void stop(ExecutorService own) { feed = null; }
  Multi<String> endsInAMethod() { // SILENT
    return Multi.createFrom().resource(() -> Executors.newFixedThreadPool(4), own -> Multi.createFrom().<String>emitter(emitter ->
          own.execute(() -> emitter.emit(feed.next("d")))))
        .withFinalizer(own -> { stop(own); });
  }
  Multi<String> doesNothing() {
    return Multi.createFrom().resource(() -> Executors.newFixedThreadPool(5), own -> Multi.createFrom().<String>emitter(emitter ->
          own.execute(() -> emitter.emit(feed.next("e"))))) // FINDING: Nothing stops the task
        .withFinalizer(own -> {});
  }
  Multi<String> givenToAFuture() { // SILENT
    return Multi.createFrom().resource(() -> Executors.newFixedThreadPool(6), own -> Multi.createFrom().<String>emitter(emitter ->
          CompletableFuture.runAsync(() -> emitter.emit(feed.next("f")), own)))
        .withFinalizer(own -> { own.shutdownNow(); });
  }
  Multi<String> ofAFunctionInAVariable() {
    return Multi.createFrom().emitter(emitter -> {
          Consumer<ExecutorService> start = own -> own.execute(() -> emitter.emit(feed.next("g"))); // FINDING: Nothing stops the task
          start.accept(Executors.newFixedThreadPool(7));
        });
  }
}
