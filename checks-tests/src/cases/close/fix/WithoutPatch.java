// Where no patch is known that keeps what the code did, the message says so.
// with: NETTY, SPRING, SPRING_MVC, VERTX4
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ResultsJoinedInAHandlerWhoseRegistrationIsOutOfSight implements Handler<RoutingContext> {
  private int lastHits;
  @Override public void handle(RoutingContext ctx) {
    try (var shards = Executors.newFixedThreadPool(12)) { // NO PATCH: fix
      Future<Integer> hits = shards.submit(() -> 3);
      lastHits = hits.get();
    } catch (Exception e) {
      ctx.fail(e);
      return;
    }
    ctx.put("hits", lastHits);
    ctx.next();
  }
}

class EmitterOverloadedWithCheckedExceptionsOfTheMethod {
  @GetMapping("/progress") SseEmitter progress() throws Exception {
    SseEmitter emitter = new SseEmitter();
    try (var job = Executors.newSingleThreadExecutor()) { // NO PATCH: fix
      Future<Integer> percent = job.submit(() -> 100);
      emitter.send(percent.get() + " %");
    }
    emitter.complete();
    return emitter;
  }
}

class ResultThatTheMethodReturnsSynchronously extends ChannelInboundHandlerAdapter {
  private int parts;
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    List<Callable<Integer>> work = List.of(() -> 1, () -> 2);
    try (var adders = Executors.newFixedThreadPool(2)) { parts += adders.invokeAll(work).size(); } // NO PATCH: fix
    if (parts > 10) { throw new IllegalStateException("too many parts"); }
    super.channelRead(ctx, parts);
  }
}
