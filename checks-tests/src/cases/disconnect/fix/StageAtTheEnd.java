// Futures that only start a task: it is submitted, with the stage that takes its result, to an executor of any kind.
// with: GRPC, MUTINY, REACTOR, SPRING, SPRING_MVC, jspecify:1
package news;

import io.grpc.BindableService;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

abstract class StageAtTheEnd implements BindableService {
  private ExecutorService pool;
  private Executor executor;
  private Feed feed;

  interface Feed { String next(); String next(String topic); }

  abstract void send(SseEmitter out, String item);

  private String search() { return feed.next("search"); }

  DeferredResult<String> lambdas(String topic) {
    DeferredResult<String> out = new DeferredResult<>(1L);
    CompletableFuture.supplyAsync(() -> feed.next(topic), pool).thenAccept(text -> out.setResult(text));
    return out;
  }
  DeferredResult<String> references() {
    DeferredResult<String> out = new DeferredResult<>(2L);
    CompletableFuture.supplyAsync(feed::next, pool)
        .thenAccept(out::setResult); // the answer
    return out;
  }
  SseEmitter amongOtherArguments() {
    SseEmitter out = new SseEmitter(3L);
    CompletableFuture.supplyAsync(this::search, pool).thenAccept(item -> send(out, item));
    return out;
  }
  Mono<String> sink(String topic) {
    return Mono.create(out -> {
      CompletableFuture.supplyAsync(() -> feed.next(topic), pool).thenAccept(out::success);
    });
  }
  DeferredResult<String> usedTwice() {
    DeferredResult<String> out = new DeferredResult<>(4L);
    CompletableFuture.supplyAsync(feed::next, pool).thenAccept(text -> out.setResult(text + text)); // NO PATCH: cancelling a `CompletableFuture` does not interrupt the work
    return out;
  }
  DeferredResult<String> withAnotherStage() {
    DeferredResult<String> out = new DeferredResult<>(5L);
    CompletableFuture.supplyAsync(feed::next, pool).thenAccept(out::setResult).thenRun(() -> System.out.println("sent")); // NO PATCH: cancelling a `CompletableFuture` does not interrupt the work
    return out;
  }
  DeferredResult<String> onAnotherPool() {
    DeferredResult<String> out = new DeferredResult<>(6L);
    CompletableFuture.supplyAsync(feed::next, pool).thenAcceptAsync(out::setResult); // NO PATCH: cancelling a `CompletableFuture` does not interrupt the work
    return out;
  }

  Flux<String> executorWithoutSubmit(String topic) {
    return Flux.create(out -> {
      CompletableFuture<Void> work = CompletableFuture.runAsync(() -> out.next(feed.next(topic)), executor);
      out.onDispose(() -> work.cancel(true));
    });
  }
  Multi<String> thrownAway(String topic) {
    return Multi.createFrom().emitter(out -> {
      CompletableFuture.runAsync(() -> out.emit(feed.next(topic)), executor);
    });
  }
  public void call(String topic, StreamObserver<String> observer) {
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> observer.onNext(feed.next(topic)), executor);
    ((ServerCallStreamObserver<String>) observer).setOnCancelHandler(() -> work.cancel(true));
  }
}
