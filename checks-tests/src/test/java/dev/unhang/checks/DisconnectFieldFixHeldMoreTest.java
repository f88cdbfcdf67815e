package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A field has the handle already, and the hook has to use it. */
final class DisconnectFieldFixHeldMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void mapOfOneClient() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.Map;
            import java.util.TreeMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class ByTopic extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private final Map<String, Future<?>> byTopic = new TreeMap<>();

              ByTopic(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object topic) {
                byTopic.put(
                    topic.toString(),
                    executor.submit(
                        () -> {
                          while (true) {
                            ctx.write("6");
                          }
                        }));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.Map;
            import java.util.TreeMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class ByTopic extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private final Map<String, Future<?>> byTopic = new TreeMap<>();

              ByTopic(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object topic) {
                byTopic.put(
                    topic.toString(),
                    executor.submit(
                        () -> {
                          while (true) {
                            ctx.write("6");
                          }
                        }));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                byTopic.values().forEach(task -> task.cancel(true));
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void removedAndForgotten() {
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

            class Removed extends TextWebSocketHandler {
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Removed(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                pings.put(
                    session.getId(),
                    scheduler.scheduleAtFixedRate(() -> System.out.println(7), 0, 7, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                System.out.println("closed " + status);
                pings.remove(session.getId()); // no longer needed
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

            class Removed extends TextWebSocketHandler {
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Removed(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                pings.put(
                    session.getId(),
                    scheduler.scheduleAtFixedRate(() -> System.out.println(7), 0, 7, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                System.out.println("closed " + status);
                ScheduledFuture<?> task = pings.remove(session.getId()); // no longer needed
                if (task != null) {
                  task.cancel(true);
                }
              }
            }
            """);
  }

  @Test
  void removedIntoAVariable() {
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

            class RemovedLocal extends TextWebSocketHandler {
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              RemovedLocal(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                pings.put(
                    session.getId(),
                    scheduler.scheduleAtFixedRate(() -> System.out.println(8), 0, 8, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                ScheduledFuture<?> ping = pings.remove(session.getId());
                System.out.println("closed with " + ping);
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

            class RemovedLocal extends TextWebSocketHandler {
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              RemovedLocal(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                pings.put(
                    session.getId(),
                    scheduler.scheduleAtFixedRate(() -> System.out.println(8), 0, 8, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                ScheduledFuture<?> ping = pings.remove(session.getId());
                if (ping != null) {
                  ping.cancel(true);
                }
                System.out.println("closed with " + ping);
              }
            }
            """);
  }

  @Test
  void mapThatTheHookDoesNotTouch() {
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

            class Untouched extends TextWebSocketHandler {
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Untouched(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                String id = session.getId();
                pings.put(id, scheduler.scheduleAtFixedRate(() -> System.out.println(9), 0, 9, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                System.out.println("closed " + status);
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

            class Untouched extends TextWebSocketHandler {
              private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Untouched(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                String id = session.getId();
                pings.put(id, scheduler.scheduleAtFixedRate(() -> System.out.println(9), 0, 9, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                ScheduledFuture<?> task = pings.remove(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
                System.out.println("closed " + status);
              }
            }
            """);
  }
}
