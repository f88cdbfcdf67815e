// The framework keeps the handle for the client: the hook takes it out.
// with: NETTY, SPRING_WEBSOCKET, VERTX4, WEBSOCKET
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class Attributes extends TextWebSocketHandler {
  private static final String TIMER = "timer";
  private ScheduledExecutorService clock;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put(TIMER, clock.scheduleAtFixedRate(session::getId, 1, 2, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession closed, CloseStatus status) {
    System.out.println(status);
  }
}

class AttributesInAVariable extends TextWebSocketHandler {
  private ScheduledExecutorService clock;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    Future<?> timer = clock.scheduleAtFixedRate(session::getId, 3, 4, TimeUnit.SECONDS);
    Map<String, Object> attributes = session.getAttributes();
    attributes.put("timer", timer);
  }
}

class KeyOutOfReach extends TextWebSocketHandler {
  private ScheduledExecutorService clock;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    String key = session.getId() + "/timer";
    session.getAttributes().put(key, clock.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // NO PATCH: the client itself keeps the handle
    System.out.println(status);
  }
}

class AttributeOfAChannel extends ChannelInboundHandlerAdapter {
  private static final AttributeKey<Future<?>> TIMER = AttributeKey.valueOf("timer");
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.channel().attr(TIMER).set(ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS));
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
}

@ServerEndpoint("/news")
class Properties {
  private ScheduledExecutorService clock;
  @OnOpen public void open(Session session) {
    session.getUserProperties().put("timer", clock.scheduleAtFixedRate(session::getId, 9, 10, TimeUnit.SECONDS));
  }
  @OnClose public void close(Session session) { System.out.println(session.getId()); }
}

@ServerEndpoint("/more")
class EveryMessage {
  private ScheduledExecutorService clock;
  @OnMessage public void message(Session session, String text) {
    session.getUserProperties().put("timer", clock.scheduleAtFixedRate(text::length, 11, 12, TimeUnit.SECONDS));
  }
  @OnClose public void close(Session session) { System.out.println(session.getId()); } // NO PATCH: the client itself keeps the handle
}

class Routes {
  void ofVertx(RoutingContext context, Vertx vertx) {
    context.put("timer", vertx.setPeriodic(15, id -> context.response().write("a")));
  }
}
