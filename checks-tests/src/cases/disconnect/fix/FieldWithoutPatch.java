// Where no patch is certain to be right: words, and the reason.
// with: JETTY_WEBSOCKET, NETTY, RATPACK_CORE, REACTOR, SPRING, SPRING_WEBSOCKET, VERTX4
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandler;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Session;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import ratpack.websocket.WebSocket;
import ratpack.websocket.WebSocketClose;
import ratpack.websocket.WebSocketHandler;
import ratpack.websocket.WebSocketMessage;
import reactor.core.publisher.Flux;

class FieldWithoutPatch {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;

  class SubscriptionsWouldPileUp extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      Flux.interval(Duration.ofSeconds(26)).subscribe(tick -> ctx.write(message)); // NO PATCH: it may be started more than once for one client, and a collection of the handles would grow
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  }

  class FieldThatOthersMayUse extends TextWebSocketHandler {
    ScheduledFuture<?> ticks;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      ticks = scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 27, TimeUnit.SECONDS); // NO PATCH: other code may use the field as well
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { ticks.cancel(true); }
  }

  class FieldWithAnAnnotation extends TextWebSocketHandler {
    @Deprecated private ScheduledFuture<?> ticks;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      ticks = scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 28, TimeUnit.SECONDS); // NO PATCH: other code may use the field as well
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { ticks.cancel(true); }
  }

  class StartedFromATask extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      scheduler.execute(() -> scheduler.scheduleAtFixedRate(() -> ctx.write("27"), 0, 27, TimeUnit.SECONDS)); // NO PATCH: the work may be started when `channelInactive` has run already
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  }

  class AnotherMethodUsesTheField extends TextWebSocketHandler {
    private ScheduledFuture<?> ping;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      ping = scheduler.scheduleAtFixedRate(() -> System.out.println(23), 0, 23, TimeUnit.SECONDS); // NO PATCH: the methods that use it share no key by which the class tells clients apart
    }
    boolean isPinging() { return ping != null && !ping.isDone(); }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      ping.cancel(true);
    }
  }

  class StartedInStaticCode extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) { begin(ctx); }
    private static void begin(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write("28"), 0, 28, TimeUnit.SECONDS); // NO PATCH: the work is started in static code, where no field of the object is in reach
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  }

  class CompletableFutureInAField extends ChannelInboundHandlerAdapter {
    private CompletableFuture<Void> running;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      running = CompletableFuture.runAsync(() -> { while (true) { ctx.write("24"); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); } // NO PATCH: cancelling a `CompletableFuture` does not interrupt the work
  }

  class ListOfAllClients extends TextWebSocketHandler {
    private final List<ScheduledFuture<?>> pings = new CopyOnWriteArrayList<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pings.add(scheduler.scheduleAtFixedRate(() -> System.out.println(35), 0, 35, TimeUnit.SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // NO PATCH: `pings` has the handles of other clients as well
      System.out.println("closed " + pings.size());
    }
  }

  class OwnerIsALocalVariable extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Vertx vertx = Vertx.currentContext().owner();
      vertx.setPeriodic(3100, id -> ctx.write("31")); // NO PATCH: `vertx` is not in reach of `channelInactive`
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  }

  class HookOfTheSuperclass extends Parent {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write("34"), 0, 34, TimeUnit.SECONDS); // NO PATCH: no hook of this class runs whenever a client goes
    }
  }

  class OneObjectMayServeAllClients implements WebSocketHandler<String> {
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(32);
    @Override public String onOpen(WebSocket socket) {
      clock.scheduleAtFixedRate(() -> socket.send("tick"), 33, 34, TimeUnit.SECONDS); // NO PATCH: nobody knows whether one object of the class serves one client or all
      return "open";
    }
    @Override public void onClose(WebSocketClose<String> close) { System.out.println(close); }
    @Override public void onMessage(WebSocketMessage<String> message) {}
  }
}

class HookHasAVariableOfThatName extends TextWebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  private ScheduledFuture<?> ping;
  HookHasAVariableOfThatName(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(session.getId(), session);
    ping = scheduler.scheduleAtFixedRate(() -> System.out.println(36), 0, 36, TimeUnit.SECONDS); // NO PATCH: `afterConnectionClosed` has another variable of that name
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    int ping = status.getCode();
    System.out.println(ping);
    this.ping.cancel(true);
  }
}

interface InterfaceHasNoFields extends ChannelInboundHandler {
  @Override default void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("29"), 0, 29, TimeUnit.SECONDS); // NO PATCH: an interface has no room for a field that changes
  }
  @Override default void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
}

record RecordHasNoRoom(ScheduledExecutorService scheduler)
    implements Session.Listener.AutoDemanding {
  @Override public void onWebSocketOpen(Session session) {
    scheduler.scheduleAtFixedRate(() -> System.out.println(30), 0, 30, TimeUnit.SECONDS); // NO PATCH: a record has no room for a field that changes
  }
}

abstract class Parent extends ChannelInboundHandlerAdapter {
  @Override public final void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone 34"); }
}
