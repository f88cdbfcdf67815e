package dev.unhang.checks;

import static dev.unhang.testing.Framework.JETTY_WEBSOCKET;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.RATPACK_CORE;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Where no patch is certain to be right: words, and the reason. */
final class DisconnectFieldFixNoneMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void recordHasNoRoom() {
    checks
        .with(JETTY_WEBSOCKET)
        .reportsWithoutFix(
            "a record has no room for a field that changes",
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.eclipse.jetty.websocket.api.Session;

            record RecordSocket(ScheduledExecutorService scheduler)
                implements Session.Listener.AutoDemanding {
              @Override
              public void onWebSocketOpen(Session session) {
                scheduler.scheduleAtFixedRate(() -> System.out.println(30), 0, 30, TimeUnit.SECONDS);
              }
            }
            """);
  }

  @Test
  void ownerIsALocalVariable() {
    checks
        .with(NETTY, VERTX4)
        .reportsWithoutFix(
            "`vertx` is not in reach of `channelInactive`",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.vertx.core.Vertx;

            class LocalOwner extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Vertx vertx = Vertx.currentContext().owner();
                vertx.setPeriodic(3100, id -> ctx.write("31"));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void futureThatNobodyCanInterrupt() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "cancelling a `CompletableFuture` does not interrupt the work, and there is no `submit`"
                + " of an executor that could take its place",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.CompletableFuture;

            class CommonPool extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                CompletableFuture.runAsync(
                    () -> {
                      while (true) {
                        ctx.write("32");
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
  void handleIsInAHolder() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "nothing is known that stops a `Client`",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class InAHolder extends ChannelInboundHandlerAdapter {
              private Client client;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                client =
                    new Client(
                        "33",
                        ctx.executor().scheduleAtFixedRate(() -> ctx.write("33"), 0, 33, TimeUnit.SECONDS));
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                System.out.println(client.name());
              }

              record Client(String name, ScheduledFuture<?> ping) {}
            }
            """);
  }

  @Test
  void hookOfTheSuperclass() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "no hook of this class runs whenever a client goes",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Child extends Parent {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("34"), 0, 34, TimeUnit.SECONDS);
              }
            }

            abstract class Parent extends ChannelInboundHandlerAdapter {
              @Override
              public final void channelInactive(ChannelHandlerContext ctx) {
                System.out.println("gone 34");
              }
            }
            """);
  }

  @Test
  void oneObjectMayServeAllClients() {
    checks
        .with(NETTY, RATPACK_CORE)
        .reportsWithoutFix(
            "nobody knows whether one object of the class serves one client or all",
            """
            package news;

            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import ratpack.websocket.WebSocket;
            import ratpack.websocket.WebSocketClose;
            import ratpack.websocket.WebSocketHandler;
            import ratpack.websocket.WebSocketMessage;

            class Ticker implements WebSocketHandler<String> {
              private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(32);

              @Override
              public String onOpen(WebSocket socket) {
                clock.scheduleAtFixedRate(() -> socket.send("tick"), 33, 34, TimeUnit.SECONDS);
                return "open";
              }

              @Override
              public void onClose(WebSocketClose<String> close) {
                System.out.println(close);
              }

              @Override
              public void onMessage(WebSocketMessage<String> message) {}
            }
            """);
  }
}
