// A wait in a lambda that a helper of this code base runs at once: the call of the helper moves.
// with: NETTY, VERTX4, SPRING, SPRING_WEBFLUX, REACTOR
// needs: 21
package news;

import io.netty.channel.*;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.ServerWebSocket;
import java.util.*;
import java.util.concurrent.*;
import java.util.logging.Logger;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

class OwnWrapper extends ChannelInboundHandlerAdapter {
  private static final Logger log = Logger.getLogger("press");
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final List<String> names = new ArrayList<>();

  interface Step { void run() throws Exception; }

  static <T> T timed(String name, Callable<T> step) throws Exception {
    long begin = System.nanoTime();
    try { return step.call(); } finally { log.info(name + (System.nanoTime() - begin)); }
  }
  static void quietly(Step step) {
    try { step.run(); } catch (Exception e) { log.warning(e.toString()); }
  }
  void counted(Step step) throws Exception {
    names.add("step");
    step.run();
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.shutdown();
    timed("end", () -> pool.awaitTermination(1, TimeUnit.MINUTES)); // NO PATCH: throws an exception
  }
  @Override public void channelUnregistered(ChannelHandlerContext ctx) {
    quietly(() -> {
      pool.awaitTermination(2, TimeUnit.MINUTES);
      log.info("all told");
    });
    ctx.fireChannelUnregistered();
  }
  @Override public void channelRegistered(ChannelHandlerContext ctx) throws Exception {
    counted(() -> pool.awaitTermination(3, TimeUnit.MINUTES));
  }
  @Override public void channelActive(ChannelHandlerContext ctx) throws Exception {
    if (timed("start", () -> pool.awaitTermination(4, TimeUnit.MINUTES))) { // NO PATCH: no
      ctx.close();
    }
  }
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    quietly(() -> { pool.awaitTermination(5, TimeUnit.MINUTES); ctx.write("5"); });
  }
  static class Shelf extends AbstractVerticle {
    private final ExecutorService writers = Executors.newCachedThreadPool();
    @Override public void stop() {
      writers.shutdown();
      quietly(() -> writers.awaitTermination(6, TimeUnit.SECONDS));
    }
    void serve(ServerWebSocket socket) {
      socket.closeHandler(gone -> {
        quietly(() -> writers.awaitTermination(9, TimeUnit.SECONDS));
        log.info("closed");
      });
    }
  }
  @GetMapping("/prices") Mono<Boolean> prices() throws Exception {
    return Mono.just(ended());
  }
  private boolean ended() throws Exception {
    return pool.awaitTermination(7, TimeUnit.SECONDS);
  }
  @GetMapping("/time") Mono<Boolean> time() throws Exception {
    return Mono.just(timed("time", () -> pool.awaitTermination(10, TimeUnit.SECONDS)));
  }
  CompletableFuture<String> state() {
    quietly(() -> { pool.awaitTermination(8, TimeUnit.SECONDS); log.info("8"); });
    return CompletableFuture.completedFuture("ended " + pool.isTerminated());
  }
}
