package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Handlers that serve all clients: a map by client, keyed as the class does already. */
final class DisconnectFieldFixSharedMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void oneFieldForAll() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class OneField extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private Future<?> future; // the last one

              OneField(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                future = executor.submit(() -> poll(session));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 5 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                sessions.remove(session.getId());
                future.cancel(true);
              }
            }
            """,
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class OneField extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private final Map<String, Future<?>> futures = new ConcurrentHashMap<>(); // the last one

              OneField(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                futures.put(session.getId(), executor.submit(() -> poll(session)));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 5 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                Future<?> future = futures.remove(session.getId());
                sessions.remove(session.getId());
                if (future != null) {
                  future.cancel(true);
                }
              }
            }
            """);
  }

  @Test
  void oneFieldWithANullCheck() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class WithCheck extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private volatile ScheduledFuture<?> ping = null;

              WithCheck(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                this.ping = scheduler.scheduleAtFixedRate(() -> System.out.println(6), 0, 6, TimeUnit.SECONDS);
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                sessions.remove(session.getId());
                if (this.ping != null) {
                  this.ping.cancel(true);
                  this.ping = null;
                }
              }
            }
            """,
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class WithCheck extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();

              WithCheck(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                pings.put(session.getId(), scheduler.scheduleAtFixedRate(() -> System.out.println(6), 0, 6, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                ScheduledFuture<?> ping = pings.remove(session.getId());
                sessions.remove(session.getId());
                if (ping != null) {
                  ping.cancel(true);
                }
              }
            }
            """);
  }

  @Test
  void oneFieldThatTheStartUsesAgain() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class UsedAgain extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private Future<?> future;

              UsedAgain(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                future = executor.submit(() -> poll(session));
                System.out.println(future);
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 7 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                if (future != null) {
                  future.cancel(true);
                }
              }
            }
            """,
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class UsedAgain extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private final Map<String, Future<?>> futures = new ConcurrentHashMap<>();

              UsedAgain(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                Future<?> future = executor.submit(() -> poll(session));
                futures.put(session.getId(), future);
                System.out.println(future);
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 7 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                Future<?> future = futures.remove(session.getId());
                if (future != null) {
                  future.cancel(true);
                }
              }
            }
            """);
  }

  @Test
  void channelOfASharableHandler() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandler.Sharable;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.TimeUnit;

            @Sharable
            class SharedPing extends ChannelInboundHandlerAdapter {
              private final Map<Channel, String> names = new ConcurrentHashMap<>();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                names.put(ctx.channel(), "client 8");
                ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("ping 8"), 0, 8, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                names.remove(ctx.channel());
              }
            }
            """,
            """
            package news;

            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandler.Sharable;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.TimeUnit;

            @Sharable
            class SharedPing extends ChannelInboundHandlerAdapter {
              private final Map<Channel, String> names = new ConcurrentHashMap<>();
              private final Map<Channel, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                names.put(ctx.channel(), "client 8");
                tasks.put(ctx.channel(), ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("ping 8"), 0, 8, TimeUnit.SECONDS));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ScheduledFuture<?> task = tasks.remove(ctx.channel());
                if (task != null) {
                  task.cancel(true);
                }
                names.remove(ctx.channel());
              }
            }
            """);
  }
}
