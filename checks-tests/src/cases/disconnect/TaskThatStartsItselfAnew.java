// Tasks of short turns that start themselves anew: without end if nothing asks, and else as long as it says.
// with: NETTY, VERTX5, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class TaskThatStartsItselfAnew {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final Vertx vertx;
  TaskThatStartsItselfAnew(Vertx vertx) { this.vertx = vertx; }

  class Sockets extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      timer.schedule(() -> again(session), 1, TimeUnit.SECONDS);
    }
    private void again(WebSocketSession session) {
      System.out.println(session.getId());
      timer.schedule(() -> again(session), 2, TimeUnit.SECONDS); // FINDING: Nothing stops the task started here
    }
  }
  class Channels extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) { tick(ctx); }
    private void tick(ChannelHandlerContext ctx) {
      try { ctx.writeAndFlush("a"); } finally {
        ctx.executor().schedule(() -> tick(ctx), 3, TimeUnit.SECONDS); // FINDING: The handle of the task started here is thrown away
      }
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  class OfItself extends ChannelInboundHandlerAdapter implements Runnable {
    private ScheduledFuture<?> task;
    private ChannelHandlerContext ctx;
    @Override public void channelActive(ChannelHandlerContext ctx) { this.ctx = ctx; run(); }
    @Override public void run() {
      ctx.writeAndFlush("b");
      task = ctx.executor().schedule(this, 4, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: `channelInactive` runs when the client goes
  }
  void sockets(HttpServer server) { server.webSocketHandler(socket -> news(socket)); }
  private void news(ServerWebSocket socket) {
    socket.writeTextMessage("c");
    vertx.setTimer(1_000, id -> news(socket)); // FINDING: no automatic fix, because the task starts itself anew, and would register a hook each time
  }
  SseEmitter emitter() {
    SseEmitter emitter = new SseEmitter(0L);
    send(emitter);
    return emitter;
  }
  private void send(SseEmitter emitter) {
    try { emitter.send("d"); } catch (IOException e) { System.out.println(e); }
    timer.schedule(() -> send(emitter), 5, TimeUnit.SECONDS); // FINDING: Nothing stops the task started here
  }

  class AsksFirst extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) { again(session); }
    private void again(WebSocketSession session) {
      if (!session.isOpen()) { return; }
      System.out.println(session.getId());
      timer.schedule(() -> again(session), 6, TimeUnit.SECONDS);
    }
  }
  class Tries extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) { attempt(ctx, 0); }
    private void attempt(ChannelHandlerContext ctx, int count) {
      ctx.writeAndFlush("e");
      if (count < 3) { ctx.executor().schedule(() -> attempt(ctx, count + 1), 7, TimeUnit.SECONDS); }
    }
  }
  class Stopped extends ChannelInboundHandlerAdapter { // SILENT
    private ScheduledFuture<?> task;
    @Override public void channelActive(ChannelHandlerContext ctx) { tick(ctx); }
    private void tick(ChannelHandlerContext ctx) {
      ctx.writeAndFlush("f");
      task = ctx.executor().schedule(() -> tick(ctx), 8, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { task.cancel(true); }
  }
  class TriesAgainAfterAFailure extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) { attempt(ctx); }
    private void attempt(ChannelHandlerContext ctx) {
      try { ctx.writeAndFlush("h"); } catch (IllegalStateException e) {
        ctx.executor().schedule(() -> attempt(ctx), 10, TimeUnit.SECONDS);
      }
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  class InATry extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) { tick(ctx); }
    private void tick(ChannelHandlerContext ctx) {
      try {
        ctx.writeAndFlush("i");
        ctx.executor().schedule(() -> tick(ctx), 11, TimeUnit.SECONDS); // FINDING: The handle of the task started here is thrown away
      } catch (IllegalStateException e) { System.out.println(e); }
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  SseEmitter fails() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    turn(emitter);
    return emitter;
  }
  private void turn(SseEmitter emitter) {
    try { emitter.send("g"); } catch (IOException e) { throw new IllegalStateException(e); }
    timer.schedule(() -> turn(emitter), 9, TimeUnit.SECONDS);
  }
}
