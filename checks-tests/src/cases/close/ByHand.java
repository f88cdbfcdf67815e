// What the messages say to write where there is no patch, written: each is the cure of a case of fix/ with that reason.
// with: NETTY, REACTOR, VERTX5, ARMERIA, PEKKO, SPRING, SPRING_MVC
// needs: 21
package news;

import com.linecorp.armeria.client.ClientFactory;
import io.netty.channel.*;
import io.vertx.ext.web.RoutingContext;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
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

  /* that method returns a future: write a lambda */
  Mono<Void> lambda(ClientFactory clients) { return Mono.fromRunnable(() -> clients.closeAsync()); } // SILENT

  /* a `catch` may be there for what `…` throws: leave it out as well */
  class LeavesOutTheCatch extends ChannelInboundHandlerAdapter { // SILENT
    private org.apache.pekko.actor.ActorSystem actors;
    @Override public void channelInactive(ChannelHandlerContext ctx) { actors.terminate(); }
  }

  /* this class has a `close()` of its own: what it does besides is done where it has ended */
  static class OwnClose extends ThreadPoolExecutor { // SILENT
    OwnClose() { super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override protected void terminated() { System.out.println("flushed"); }
    static CompletableFuture<Integer> work() {
      OwnClose pool = new OwnClose();
      try { return CompletableFuture.supplyAsync(() -> 7, pool); } finally { pool.shutdown(); }
    }
  }

  class CuredToo extends SimpleChannelInboundHandler<String> { // SILENT
    private final AtomicInteger sum = new AtomicInteger();

    /* it changes fields, which is not known to be safe on another thread */
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
      worker.execute(() -> {
            try (var pool = Executors.newFixedThreadPool(2)) { sum.addAndGet(pool.invokeAll(parts).size()); } catch (InterruptedException e) { ctx.fireExceptionCaught(e); }
          });
    }

    /* its result is used here: let what uses it move as well */
    @Override public void channelInactive(ChannelHandlerContext ctx) { worker.execute(() -> ctx.write(ended())); }
    private String ended() { readers.close(); return "ended"; }
  }

  /* the code that would have to move may leave the method: move all that follows as well */
  void handle(RoutingContext ctx) { // SILENT
    ctx.vertx().executeBlocking(() -> {
          try (var shards = Executors.newFixedThreadPool(12)) { return shards.submit(() -> 3).get(); }
        }).onSuccess(hits -> { ctx.put("hits", hits); ctx.next(); }).onFailure(ctx::fail);
  }
}
