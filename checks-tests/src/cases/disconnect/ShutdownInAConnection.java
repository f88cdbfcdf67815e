// Work for each message, on an executor of the connection that the author meant to end.
// with: NETTY, SPRING, SPRING_WEBSOCKET, VERTX4
package news;

import io.netty.channel.*;
import io.vertx.core.http.HttpServer;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

abstract class ShutdownInAConnection {
  interface Oracle { String answer(Object question); }
  private Oracle oracle;

  class Netty extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message)));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); } // FINDING: `shutdown()` stops nothing that is queued or running
  }
  class InAMap extends TextWebSocketHandler {
    private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pools.put(session.getId(), Executors.newSingleThreadExecutor());
    }
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      pools.get(session.getId()).submit(() -> { session.sendMessage(new TextMessage(oracle.answer(message))); return 1; });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      pools.remove(session.getId()).shutdown(); // FINDING: `shutdown()` stops nothing that is queued or running
    }
  }
  void vertx(HttpServer server) {
    server.webSocketHandler(socket -> {
      ExecutorService pool = Executors.newSingleThreadExecutor();
      socket.textMessageHandler(text -> pool.submit(() -> socket.writeTextMessage(oracle.answer(text))));
      socket.closeHandler(end -> pool.shutdown()); // FINDING: `shutdown()` stops nothing that is queued or running
    });
  }

  class StopsNow extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message)));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdownNow(); }
  }
  class ShortWork extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush("a"));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); }
  }
  class PoolOfAll extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool;
    PoolOfAll(ExecutorService pool) { this.pool = pool; }
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message)));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("b"); }
  }
  class FlagThatNobodyReads extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private volatile boolean gone;
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message))); // KNOWN GAP: a flag says less of what the author meant than shutdown() does.
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { gone = true; }
  }
}
