// What the messages say to write where there is no patch, written: each is the cure of a case of fix/ with that reason.
// with: NETTY, REACTOR, SPRING, SPRING_MVC
// needs: 21
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class ByHand {
  private final List<Callable<Integer>> parts = List.of(() -> 1, () -> 2);
  private ExecutorService readers;
  private ExecutorService worker;

  /* no way is known, in code that returns a future: run all that it does with `CompletableFuture.supplyAsync` */
  CompletableFuture<Integer> allThatItDoes() { // SILENT
    return CompletableFuture.supplyAsync(() -> {
          try (var pool = Executors.newFixedThreadPool(9)) {
            return pool.submit(() -> 3).get();
          } catch (InterruptedException | ExecutionException e) { throw new CompletionException(e); }
        });
  }

  /* the same with `Mono.fromCallable` */
  Mono<Integer> allThatItDoesWithReactor() { // SILENT
    return Mono.fromCallable(() -> {
          try (var pool = Executors.newFixedThreadPool(8)) { return pool.invokeAll(parts).size(); }
        }).subscribeOn(Schedulers.boundedElastic());
  }

  /* the code that would have to move throws an exception: catch it there */
  @GetMapping("/progress") SseEmitter progress() { // SILENT
    SseEmitter emitter = new SseEmitter();
    worker.execute(() -> {
          try (var job = Executors.newSingleThreadExecutor()) {
            emitter.send(job.submit(() -> 100).get() + " %");
            emitter.complete();
          } catch (java.io.IOException | InterruptedException | ExecutionException e) { emitter.completeWithError(e); }
        });
    return emitter;
  }

  /* `…` is also called from `…`, which may need the end: do it where the handler calls it */
  class Ends extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) { readers.shutdown(); }
    public static void main(String[] args) { new ByHand().stop(); }
  }
  void stop() { readers.close(); }

  /* `…` may be null here: ask for that first */
  CompletableFuture<String> asksFirst(ExecutorService signers) { // SILENT
    try {
      return signers == null ? CompletableFuture.completedFuture("none") : CompletableFuture.supplyAsync(() -> "signed", signers);
    } finally {
      if (signers != null) { signers.shutdown(); }
    }
  }

  /* this operator only knows how to close: use one that is given what to do */
  Flux<String> givenWhatToDo() { // SILENT
    return Flux.using(Executors::newCachedThreadPool, pool -> Flux.just("a"), ExecutorService::shutdown);
  }
}
