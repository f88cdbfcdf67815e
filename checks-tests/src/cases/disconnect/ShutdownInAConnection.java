// Work for each message, on an executor of the connection that the author meant to end.
// with: NETTY, SPRING, SPRING_WEBSOCKET, VERTX4, WEBSOCKET
package news;

import io.netty.channel.*;
import io.vertx.core.http.HttpServer;
import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
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
  class PoolOfAllThatAHookEnds extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool;
    PoolOfAllThatAHookEnds(ExecutorService pool) { this.pool = pool; }
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message)));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { pool.shutdown(); } // FINDING: ends an executor that serves other clients too
  }
  class PoolThatNobodyEnds extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message)));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("c"); }
  }
  class PoolThatIsFull extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message)));
      if (message.hashCode() == 0) { pool.shutdown(); }
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("d"); }
  }
  class NoPool extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      new Thread(() -> ctx.writeAndFlush(oracle.answer(message))).start();
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("e"); }
  }
  /* One turn of the event loop is over soon, whatever it calls. */
  class TurnOfTheLoop extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> turn;
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      turn = ctx.executor().submit(() -> ctx.writeAndFlush(oracle.answer(message)));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(turn); }
  }
  class TurnThatNeverEnds extends ChannelInboundHandlerAdapter {
    private Future<?> turn;
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      turn = ctx.executor().submit(() -> { while (true) { ctx.writeAndFlush(oracle.answer(message)); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(turn); } // FINDING: does not stop the task started on line
  }
  class SecondTaskThatLasts extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      ExecutorService pool = Executors.newFixedThreadPool(2);
      pool.execute(() -> ctx.writeAndFlush(oracle.answer(message)));
      pool.execute(() -> { while (true) { System.out.println(message); } }); // FINDING: handle of the task started here is thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("f"); }
  }
  class GivenToRunAsync extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      ExecutorService pool = Executors.newFixedThreadPool(3);
      CompletableFuture.runAsync(() -> { while (true) { System.out.println(message); } }, pool); // FINDING: handle of the task started here is thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("g"); }
  }
  class FlagThatNobodyReads extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private volatile boolean gone;
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.submit(() -> ctx.writeAndFlush(oracle.answer(message))); // KNOWN GAP: a flag says less of what the author meant than shutdown() does.
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { gone = true; }
  }

  class MapThatIsOnlyCleared extends TextWebSocketHandler {
    private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      tasks.put(session.getId(), pool.submit(() -> { session.sendMessage(new TextMessage(oracle.answer(message))); return 3; }));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { tasks.remove(session.getId()); } // FINDING: `afterConnectionClosed` runs when the client goes and does not stop the task started on line
  }
  @ServerEndpoint("/oracle") public static class Jakarta {
    private static final ExecutorService POOL = Executors.newCachedThreadPool();
    private final Map<Session, Future<?>> tasks = new ConcurrentHashMap<>();
    private Oracle oracle;
    @OnMessage public void ask(Session session, String text) {
      tasks.put(session, POOL.submit(() -> session.getAsyncRemote().sendText(oracle.answer(text))));
    }
    @OnClose public void close(Session session) { tasks.remove(session); } // FINDING: `close` runs when the client goes and does not stop the task
  }
  void map(HttpServer server, Map<Object, Future<?>> tasks, ExecutorService pool) {
    server.webSocketHandler(socket -> {
      socket.textMessageHandler(text -> tasks.put(socket, pool.submit(() -> socket.writeTextMessage(oracle.answer(text)))));
      socket.closeHandler(end -> tasks.remove(socket)); // FINDING: does not stop the task
    });
  }
  class MapOfWhatIsCancelled extends TextWebSocketHandler { // SILENT
    private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      tasks.put(session.getId(), pool.submit(() -> { session.sendMessage(new TextMessage(oracle.answer(message))); return 4; }));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { tasks.remove(session.getId()).cancel(true); }
  }
  class MapOfSessions extends TextWebSocketHandler {
    private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      sessions.put(session.getId(), session);
      pool.submit(() -> { session.sendMessage(new TextMessage(oracle.answer(message))); return 5; }); // KNOWN GAP: bookkeeping says nothing of the task, which is one answer late at most.
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { sessions.remove(session.getId()); }
  }
}
