// Tasks that run once, much later, and hold the client until then.
// with: NETTY, VERTX5, SPRING_MVC, SPRING, WEBSOCKET
package news;

import io.netty.channel.*;
import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import io.vertx.ext.web.RoutingContext;
import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LateTimers {
  private static final ScheduledExecutorService TIMERS = Executors.newScheduledThreadPool(1);
  private static final long IDLE = 24;

  static class OfAChannel extends ChannelInboundHandlerAdapter {
    private long configured;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      TIMERS.schedule(() -> ctx.close(), IDLE, TimeUnit.HOURS); // FINDING: The handle of the timer started here is thrown away ... it holds the client until it runs, though the client has gone
      ctx.executor().schedule(() -> ctx.close(), 59, TimeUnit.SECONDS);
    }
    @Override public void channelReadComplete(ChannelHandlerContext ctx) {
      TIMERS.schedule(() -> ctx.close(), configured, TimeUnit.SECONDS); // KNOWN GAP: a delay that is no constant may be short, and mostly is where the unit is
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // SILENT
      TIMERS.schedule(() -> System.out.println(ctx.name()), 5, TimeUnit.MINUTES);
    }
  }

  static class OfAChannelInAMinute extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().schedule(() -> ctx.close(), 60, TimeUnit.SECONDS); // FINDING: timer
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  static class OfAChannelCancelled extends ChannelInboundHandlerAdapter { // SILENT
    private ScheduledFuture<?> idle;
    @Override public void channelActive(ChannelHandlerContext ctx) { idle = TIMERS.schedule(() -> ctx.close(), 25, TimeUnit.HOURS); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { idle.cancel(false); }
  }

  static class WithoutTheClient extends ChannelInboundHandlerAdapter { // SILENT
    private final Map<Object, String> cache = new ConcurrentHashMap<>();
    @Override public void channelRead(ChannelHandlerContext ctx, Object topic) {
      TIMERS.schedule(() -> cache.remove(topic), 10, TimeUnit.MINUTES);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  @ServerEndpoint("/news")
  public static class OfASession {
    @OnOpen public void open(Session session) {
      TIMERS.schedule(() -> { session.close(); return null; }, 2, TimeUnit.HOURS); // FINDING: timer
    }
    @OnClose public void close(Session session) { System.out.println("gone"); }
  }

  void sockets(HttpServer server, Vertx vertx) {
    server.webSocketHandler(socket -> {
      vertx.setTimer(86_400_000, id -> socket.close()); // FINDING: timer
      vertx.setTimer(3_000, id -> socket.close());
      long kept = vertx.setTimer(86_400_001, id -> socket.close());
      socket.closeHandler(gone -> vertx.cancelTimer(kept));
    });
  }

  SseEmitter emitter() {
    SseEmitter emitter = new SseEmitter(0L);
    TIMERS.schedule(() -> emitter.complete(), 2, TimeUnit.DAYS); // FINDING: Nothing stops the timer started here: it holds the client
    TIMERS.schedule(() -> emitter.complete(), 2, TimeUnit.SECONDS);
    return emitter;
  }

  SseEmitter byReference() {
    SseEmitter emitter = new SseEmitter(0L);
    TIMERS.schedule(emitter::complete, 1, TimeUnit.DAYS); // FINDING: timer
    return emitter;
  }

  static class InUnitsThatAreLong extends ChannelInboundHandlerAdapter {
    private long minutes;
    private ScheduledFuture<?> kept;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      TIMERS.schedule(() -> ctx.close(), minutes, TimeUnit.MINUTES); // FINDING: The handle of the timer started here is thrown away
      ctx.executor().schedule(() -> ctx.close(), minutes, TimeUnit.SECONDS);
      kept = TIMERS.schedule(() -> ctx.close(), minutes + 1, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { kept.cancel(false); }
  }

  void cancelledAtOneEnd(RoutingContext context, Vertx vertx) {
    long body = vertx.setPeriodic(1, id -> context.response().write("a")); // FINDING: No disconnect hook stops the periodic task started here
    context.addBodyEndHandler(end -> vertx.cancelTimer(body));
    long response = vertx.setTimer(7_200_000, id -> context.response().end("b")); // FINDING: No disconnect hook stops the timer started here
    context.response().bodyEndHandler(end -> vertx.cancelTimer(response));
  }
  void cancelledAtAllEnds(RoutingContext context, Vertx vertx) { // SILENT
    long body = vertx.setPeriodic(2, id -> context.response().write("c"));
    context.addEndHandler(end -> vertx.cancelTimer(body));
    long twice = vertx.setPeriodic(3, id -> context.response().write("d"));
    context.addBodyEndHandler(end -> vertx.cancelTimer(twice));
    context.response().closeHandler(end -> vertx.cancelTimer(twice));
  }
}
