package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Where no patch is certain to be right: words, and the reason. */
final class DisconnectFieldFixNoneTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void classTellsNobodyApart() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .reportsWithoutFix(
            "nothing in the class says by what it tells its clients apart",
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class NoKey extends TextWebSocketHandler {
              private final ScheduledExecutorService scheduler;

              NoKey(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                scheduler.scheduleAtFixedRate(() -> System.out.println(21), 0, 21, TimeUnit.SECONDS);
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                System.out.println("closed");
              }
            }
            """);
  }

  @Test
  void messagesStartSeveralForOneKey() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .reportsWithoutFix(
            "it may be started more than once for one client",
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.TextMessage;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class Messages extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Messages(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              protected void handleTextMessage(WebSocketSession session, TextMessage message) {
                sessions.put(session.getId(), session);
                scheduler.scheduleAtFixedRate(() -> System.out.println(22), 0, 22, TimeUnit.SECONDS);
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                sessions.remove(session.getId());
              }
            }
            """);
  }

  @Test
  void anotherMethodUsesTheField() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .reportsWithoutFix(
            "the methods that use it share no key by which the class tells clients apart",
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

            class UsedElsewhere extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private ScheduledFuture<?> ping;

              UsedElsewhere(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                ping = scheduler.scheduleAtFixedRate(() -> System.out.println(23), 0, 23, TimeUnit.SECONDS);
              }

              boolean isPinging() {
                return ping != null && !ping.isDone();
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                ping.cancel(true);
              }
            }
            """);
  }

  @Test
  void listOfAllClients() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .reportsWithoutFix(
            "`pings` has the handles of other clients as well",
            """
            package news;

            import java.util.List;
            import java.util.concurrent.CopyOnWriteArrayList;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class ListOfAll extends TextWebSocketHandler {
              private final List<ScheduledFuture<?>> pings = new CopyOnWriteArrayList<>();
              private final ScheduledExecutorService scheduler;

              ListOfAll(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                pings.add(scheduler.scheduleAtFixedRate(() -> System.out.println(35), 0, 35, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                System.out.println("closed " + pings.size());
              }
            }
            """);
  }

  @Test
  void hookHasAVariableOfThatName() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .reportsWithoutFix(
            "`afterConnectionClosed` has another variable of that name",
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

            class SameName extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private ScheduledFuture<?> ping;

              SameName(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                ping = scheduler.scheduleAtFixedRate(() -> System.out.println(36), 0, 36, TimeUnit.SECONDS);
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                int ping = status.getCode();
                System.out.println(ping);
                this.ping.cancel(true);
              }
            }
            """);
  }

  @Test
  void completableFutureInAField() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "cancelling a `CompletableFuture` does not interrupt the work",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.CompletableFuture;

            class NotInterrupted extends ChannelInboundHandlerAdapter {
              private CompletableFuture<Void> running;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                running =
                    CompletableFuture.runAsync(
                        () -> {
                          while (true) {
                            ctx.write("24");
                          }
                        });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void subscriptionsWouldPileUp() {
    checks
        .with(NETTY, REACTOR)
        .reportsWithoutFix(
            "it may be started more than once for one client, and a collection of the handles would"
                + " grow",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import reactor.core.publisher.Flux;

            class PilesUp extends ChannelInboundHandlerAdapter {
              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                Flux.interval(Duration.ofSeconds(26)).subscribe(tick -> ctx.write(message));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void startedFromATask() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "the work may be started when `channelInactive` has run already",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class FromATask extends ChannelInboundHandlerAdapter {
              private final ScheduledExecutorService scheduler;

              FromATask(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                scheduler.execute(
                    () -> scheduler.scheduleAtFixedRate(() -> ctx.write("27"), 0, 27, TimeUnit.SECONDS));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void startedInStaticCode() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "the work is started in static code, where no field of the object is in reach",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class InStaticCode extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                begin(ctx);
              }

              private static void begin(ChannelHandlerContext ctx) {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("28"), 0, 28, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void interfaceHasNoFields() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "an interface has no room for a field that changes",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandler;
            import java.util.concurrent.TimeUnit;

            interface Pinging extends ChannelInboundHandler {
              @Override
              default void channelActive(ChannelHandlerContext ctx) {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("29"), 0, 29, TimeUnit.SECONDS);
              }

              @Override
              default void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """);
  }
}
