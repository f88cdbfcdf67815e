// Helpers that join all they start: whether that may take its time is up to who calls them.
// with: REACTOR, GRPC
// needs: 21
package news;

import io.grpc.stub.*;
import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class JoinedInAHelper {
  Mono<String> ofAnOperator(Mono<String> ids) { return ids.map(this::render); }
  private String render(String id) {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: method reference handed to `Mono.map`
      return pool.submit(() -> id + 1).get();
    } catch (InterruptedException | ExecutionException e) { throw new IllegalStateException(e); }
  }

  Mono<String> ofACallable(String id) { return Mono.fromCallable(() -> fetch(id)); }
  private String fetch(String id) throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: lambda handed to `Mono.fromCallable`
      return pool.submit(() -> id + 2).get();
    }
  }

  Mono<Integer> ofAll(List<Callable<String>> work) { return Mono.fromCallable(() -> all(work)); }
  private int all(List<Callable<String>> work) throws Exception {
    int length = 3;
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: lambda handed to `Mono.fromCallable`
      for (Future<String> each : pool.invokeAll(work)) { length += each.get().length(); }
    }
    return length;
  }

  Flux<String> inside(Flux<String> ids) { return ids.flatMap(id -> Mono.fromCallable(() -> read(id))); }
  private String read(String id) throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: lambda handed to `Flux.flatMap`
      return pool.submit(() -> id + 4).get();
    }
  }

  Mono<String> moved(String id) { return Mono.fromCallable(() -> load(id)).subscribeOn(Schedulers.boundedElastic()); }
  private String load(String id) throws Exception { // SILENT
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      return pool.submit(() -> id + 5).get();
    }
  }

  abstract static class Service implements io.grpc.BindableService {
    public void news(String topic, StreamObserver<String> reader) throws Exception {
      reader.onNext(joined(topic));
      reader.onCompleted();
    }
    private String joined(String topic) throws Exception { // SILENT
      try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
        return pool.submit(() -> topic + 6).get();
      }
    }
  }
}
