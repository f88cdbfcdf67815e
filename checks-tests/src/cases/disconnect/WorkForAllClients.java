// Work that serves all clients, whoever starts it.
// with: NETTY, SPRING, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class WorkForAllClients {
  private static final Set<Channel> ALL = ConcurrentHashMap.newKeySet();
  private ScheduledExecutorService scheduler;

  class StartedOnceByCompareAndSet extends ChannelInboundHandlerAdapter { // SILENT
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ALL.add(ctx.channel());
      if (STARTED.compareAndSet(false, true)) {
        ctx.executor().scheduleAtFixedRate(
            () -> ALL.forEach(channel -> channel.write(4)), 5, 6, TimeUnit.DAYS);
      }
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ALL.remove(ctx.channel()); }
  }

  class StartedByTheClass extends ChannelInboundHandlerAdapter { // SILENT
    static {
      io.netty.util.concurrent.GlobalEventExecutor.INSTANCE.scheduleAtFixedRate(
          () -> ALL.forEach(channel -> channel.writeAndFlush(1)), 2, 3, TimeUnit.DAYS);
    }
    @Override public void channelActive(ChannelHandlerContext ctx) { ALL.add(ctx.channel()); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ALL.remove(ctx.channel()); }
  }

  class StartedByTheFirstAndStoppedByTheLast extends TextWebSocketHandler { // SILENT
    private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
    private Future<?> broadcast;
    private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
    @Override public synchronized void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      if (sessions.size() == 1) {
        broadcast = scheduler.scheduleAtFixedRate(this::broadcast, 11, 12, TimeUnit.SECONDS);
      }
    }
    @Override public synchronized void afterConnectionClosed(
        WebSocketSession session, CloseStatus status) {
      sessions.remove(session);
      if (sessions.isEmpty()) { broadcast.cancel(true); }
    }
  }

  class StartedOnceWithAnEarlyReturn extends TextWebSocketHandler { // SILENT
    private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
    private boolean started;
    private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
    @Override public synchronized void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      if (started) { return; }
      started = true;
      scheduler.scheduleAtFixedRate(this::broadcast, 9, 10, TimeUnit.SECONDS);
    }
    @Override public synchronized void afterConnectionClosed(
        WebSocketSession session, CloseStatus status) { sessions.remove(session); }
  }

  class StartedUnlessItIsSwitchedOff extends TextWebSocketHandler {
    private boolean off;
    void switchOff() { off = true; }
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      if (off) { return; }
      scheduler.scheduleAtFixedRate(() -> System.out.println(session.getId()), 21, 22, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task
    }
  }

  class StartedUnlessItIsPaused extends TextWebSocketHandler {
    private final AtomicBoolean paused = new AtomicBoolean();
    void pause() { paused.set(true); }
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      if (paused.get()) { return; }
      scheduler.scheduleAtFixedRate(() -> System.out.println("next"), 23, 24, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task
    }
  }

  class StartedAgainAfterItHasEnded extends TextWebSocketHandler { // SILENT
    private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
    private Future<?> broadcast;
    private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
    @Override public synchronized void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      if (broadcast == null || broadcast.isDone()) {
        broadcast = scheduler.scheduleAtFixedRate(this::broadcast, 13, 14, TimeUnit.SECONDS);
      }
    }
    @Override public synchronized void afterConnectionClosed(
        WebSocketSession session, CloseStatus status) { sessions.remove(session); }
  }

  class StartedForEachSession extends TextWebSocketHandler {
    private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
    private boolean started;
    private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
    @Override public synchronized void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      if (session.isOpen()) { scheduler.scheduleAtFixedRate(this::broadcast, 15, 16, TimeUnit.SECONDS); } // FINDING: periodic task started here
    }
    @Override public synchronized void afterConnectionClosed(
        WebSocketSession session, CloseStatus status) { sessions.remove(session); }
  }

  class StartedOnceByAFlag extends TextWebSocketHandler { // SILENT
    private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
    private boolean started;
    private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
    @Override public synchronized void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      if (!started) {
        started = true;
        scheduler.scheduleAtFixedRate(this::broadcast, 7, 8, TimeUnit.SECONDS);
      }
    }
    @Override public synchronized void afterConnectionClosed(
        WebSocketSession session, CloseStatus status) { sessions.remove(session); }
  }
}
