// Handles among what a framework keeps for its client: attributes of sessions, channels and contexts.
// with: JAVALIN, NETTY, SPRING_WEBSOCKET, VERTX4, WEBSOCKET, jspecify:1
package news;

import io.netty.channel.*;
import io.netty.util.AttributeKey;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class Timers {
  static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1);
  static void tick() { System.out.println("tick"); }
}

class NobodyTakesIt extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 1, 2, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception { // FINDING: does not stop the periodic task
    System.out.println(status);
    super.afterConnectionClosed(session, status);
  }
}

class NobodyTakesItOfALocal extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    Future<?> timer = Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 3, 4, TimeUnit.SECONDS);
    Map<String, Object> attributes = session.getAttributes();
    attributes.put("timer", timer);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println(status); } // FINDING: does not stop the periodic task
}

class SilentWhereTheHookTakesIt extends TextWebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 5, 6, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { stop(session); }
  private void stop(WebSocketSession session) {
    if (session.getAttributes().remove("timer") instanceof Future<?> timer) { timer.cancel(true); }
  }
}

class SilentWhereOthersMayTakeIt extends TextWebSocketHandler { // SILENT
  interface Sessions { void gone(WebSocketSession session); }
  Sessions sessions;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 7, 8, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { sessions.gone(session); }
}

class Channels extends ChannelInboundHandlerAdapter {
  private static final AttributeKey<Future<?>> TIMER = AttributeKey.valueOf("timer");
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.channel().attr(TIMER).set(ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS));
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); } // FINDING: does not stop the periodic task
}

class SilentChannels extends ChannelInboundHandlerAdapter { // SILENT
  private static final AttributeKey<Future<?>> TIMER = AttributeKey.valueOf("timer");
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.channel().attr(TIMER).set(ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS));
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.channel().attr(TIMER).get().cancel(true); }
}

@ServerEndpoint("/news")
class Endpoint {
  @OnOpen public void open(Session session) {
    session.getUserProperties().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 13, 14, TimeUnit.SECONDS));
  }
  @OnClose public void close(Session session) { System.out.println(session.getId()); } // FINDING: does not stop the periodic task
}

class Routes {
  void nobodyTakesIt(RoutingContext context, Vertx vertx) {
    context.put("timer", vertx.setPeriodic(15, id -> context.response().write("a"))); // FINDING: Nothing stops the periodic task
  }
  void silentWhereTheHookTakesIt(RoutingContext context, Vertx vertx) { // SILENT
    context.put("timer", vertx.setPeriodic(16, id -> context.response().write("b")));
    context.addEndHandler(ended -> vertx.cancelTimer(context.<Long>get("timer")));
  }
}

class SocketsOfJavalin {
  void nobodyTakesIt(io.javalin.websocket.WsConfig ws) {
    ws.onConnect(ctx -> ctx.attribute("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 17, 18, TimeUnit.SECONDS)));
    ws.onClose(ctx -> System.out.println(ctx)); // FINDING: `WsConfig.onConnect` ... Take the handle from the client in `onClose`
  }
}

class ThrownAway extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 19, 20, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { session.getAttributes().remove("timer"); } // FINDING: does not stop the periodic task
}
class Cleared extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 21, 22, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { session.getAttributes().clear(); } // FINDING: does not stop the periodic task
}
class SilentWhereAllAreCancelled extends TextWebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 23, 24, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    session.getAttributes().values().forEach(kept -> { if (kept instanceof Future<?> timer) { timer.cancel(true); } });
    session.getAttributes().clear();
  }
}
class SilentWhereItIsTakenOut extends TextWebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 25, 26, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    ((Future<?>) session.getAttributes().remove("timer")).cancel(true);
  }
}
class ThrownAwayByAChannel extends ChannelInboundHandlerAdapter {
  private static final AttributeKey<Future<?>> TIMER = AttributeKey.valueOf("timer");
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.channel().attr(TIMER).set(ctx.executor().scheduleAtFixedRate(ctx::flush, 27, 28, TimeUnit.SECONDS));
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.channel().attr(TIMER).set(null); } // FINDING: does not stop the periodic task
}
@ServerEndpoint("/thrown-away")
class ThrownAwayByAnEndpoint {
  @OnOpen public void open(Session session) {
    session.getUserProperties().put("timer", Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 29, 30, TimeUnit.SECONDS));
  }
  @OnClose public void close(Session session) { session.getUserProperties().remove("timer"); } // FINDING: does not stop the periodic task
}
class RoutesThatRemove {
  void thrownAway(RoutingContext context, Vertx vertx) {
    context.put("timer", vertx.setPeriodic(31, id -> context.response().write("c")));
    context.addEndHandler(ended -> context.remove("timer")); // FINDING: does not stop the periodic task
  }
  void silentWhereItIsStopped(RoutingContext context, Vertx vertx) { // SILENT
    context.put("timer", vertx.setPeriodic(32, id -> context.response().write("d")));
    context.addEndHandler(ended -> vertx.cancelTimer((Long) context.remove("timer")));
  }
}
class AnExecutorThatNobodyTakes extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(33);
    session.getAttributes().put("clock", clock);
    clock.scheduleAtFixedRate(Timers::tick, 33, 34, TimeUnit.SECONDS); // FINDING: is thrown away
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println(status); }
}
class SilentWhereTheExecutorIsTaken extends TextWebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(35);
    session.getAttributes().put("clock", clock);
    clock.scheduleAtFixedRate(Timers::tick, 35, 36, TimeUnit.SECONDS);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    session.getAttributes().computeIfPresent("clock", (key, clock) -> {
          if (clock instanceof ExecutorService) { ((ExecutorService) clock).shutdown(); }
          return null;
        });
  }
}
class TakenThoughItIsOfAll extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("clock", Timers.CLOCK);
    Timers.CLOCK.scheduleAtFixedRate(Timers::tick, 37, 38, TimeUnit.SECONDS); // FINDING: is thrown away
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { session.getAttributes().remove("clock"); }
}
