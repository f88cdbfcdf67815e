package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.JAVA_WEBSOCKET;
import static dev.unhang.testing.Framework.MICRONAUT_WEBSOCKET;
import static dev.unhang.testing.Framework.MUTINY;
import static dev.unhang.testing.Framework.NETTY_SOCKETIO;
import static dev.unhang.testing.Framework.QUARKUS_WEBSOCKET;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** WebSockets of Java-WebSocket, netty-socketio, Micronaut and Quarkus. */
final class DisconnectConnSocketsTest {
  @Test
  void javaWebSocketWhoseHookSkipsTheMap() {
    check(JAVA_WEBSOCKET)
        .reports(
            javaWebSocket(
                """
                @Override
                // BUG: Diagnostic contains: `onClose` runs when the client goes and does not stop
                public void onClose(WebSocket socket, int code, String reason, boolean remote) {
                  System.out.println(reason);
                }

                @Override
                public void onError(WebSocket socket, Exception error) {
                  ticks.remove(socket).cancel(true);
                }
                """));
  }

  @Test
  void javaWebSocketWhoseHookCancels() {
    check(JAVA_WEBSOCKET)
        .silentOn(
            javaWebSocket(
                """
                @Override
                public void onClose(WebSocket socket, int code, String reason, boolean remote) {
                  ticks.remove(socket).cancel(true);
                }

                @Override
                public void onError(WebSocket socket, Exception error) {
                  System.out.println(error);
                }
                """));
  }

  @Test
  void socketIoAnnotations() {
    check(NETTY_SOCKETIO)
        .reports(
            socketIo(
                """
                @OnDisconnect
                // BUG: Diagnostic contains: does not stop the periodic task started on line
                public void left(SocketIOClient client) {
                  System.out.println("left " + client.getSessionId());
                }
                """));
  }

  @Test
  void socketIoAnnotationsThatCancel() {
    check(NETTY_SOCKETIO)
        .silentOn(
            socketIo(
                """
                @OnDisconnect
                public void left(SocketIOClient client) {
                  ticks.remove(client.getSessionId()).cancel(true);
                }
                """));
  }

  @Test
  void socketIoListenersThatCancel() {
    check(NETTY_SOCKETIO)
        .silentOn(
            socketIoListeners(
                """
                server.addDisconnectListener(
                    client -> ticks.remove(client.getSessionId()).cancel(true));
                """));
  }

  @Test
  void socketIoListenersThatSkip() {
    check(NETTY_SOCKETIO)
        .reports(
            socketIoListeners(
                """
                // BUG: Diagnostic contains: does not stop the periodic task started on line
                server.addDisconnectListener(client -> System.out.println(client.getSessionId()));
                """));
  }

  @Test
  void micronautDropsTheHandle() {
    check(MICRONAUT_WEBSOCKET)
        .reports(
            micronaut(
                """
                @OnOpen
                public void open(WebSocketSession session) {
                  // BUG: Diagnostic contains: periodic task started here is thrown away
                  scheduler.scheduleAtFixedRate(session::isOpen, 9, 10, TimeUnit.SECONDS);
                }

                @OnClose
                public void close(WebSocketSession session) {
                  System.out.println(session.getId());
                }
                """));
  }

  @Test
  void micronautCancels() {
    check(MICRONAUT_WEBSOCKET)
        .silentOn(
            micronaut(
                """
                private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();

                @OnOpen
                public void open(WebSocketSession session) {
                  ticks.put(
                      session.getId(),
                      scheduler.scheduleAtFixedRate(session::isOpen, 11, 12, TimeUnit.SECONDS));
                }

                @OnClose
                public void close(WebSocketSession session) {
                  ticks.remove(session.getId()).cancel(true);
                }
                """));
  }

  @Test
  void micronautKeepsTheHandleInASingleField() {
    check(MICRONAUT_WEBSOCKET)
        .reports(
            micronaut(
                """
                private Future<?> ticks;

                @OnOpen
                public void open(WebSocketSession session) {
                  // BUG: Diagnostic contains: The next client overwrites `ticks`
                  ticks = scheduler.scheduleAtFixedRate(session::isOpen, 13, 14, TimeUnit.SECONDS);
                }

                @OnClose
                public void close(WebSocketSession session) {
                  ticks.cancel(true);
                }
                """));
  }

  @Test
  void quarkusSkipsTheMap() {
    check(QUARKUS_WEBSOCKET)
        .with(MUTINY)
        .reports(
            quarkus(
                """
                @OnClose
                // BUG: Diagnostic contains: `close` runs when the client goes and does not stop
                public void close(WebSocketConnection connection) {
                  System.out.println(connection.id());
                }
                """));
  }

  @Test
  void quarkusCancels() {
    check(QUARKUS_WEBSOCKET)
        .with(MUTINY)
        .silentOn(
            quarkus(
                """
                @OnClose
                public void close(WebSocketConnection connection) {
                  Optional.ofNullable(ticks.remove(connection.id()))
                      .ifPresent(own -> own.cancel(true));
                }
                """));
  }

  @Test
  void javaWebSocketStart() {
    check(JAVA_WEBSOCKET)
        .silentOn(
            javaWebSocket(
                """
                @Override
                public void onStart() {
                  scheduler.scheduleAtFixedRate(() -> broadcast("x"), 21, 22, TimeUnit.SECONDS);
                }

                @Override
                public void onClose(WebSocket socket, int code, String reason, boolean remote) {
                  ticks.remove(socket).cancel(true);
                }
                """));
  }

  private static Checks check(Framework framework) {
    return Checks.of(DisconnectWithoutCancel.class).with(framework);
  }

  private static String javaWebSocket(String members) {
    return importing(
        """
        import org.java_websocket.WebSocket;
        import org.java_websocket.handshake.ClientHandshake;
        import org.java_websocket.server.WebSocketServer;
        """,
        """
        abstract class Ticks extends WebSocketServer {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private final Map<WebSocket, Future<?>> ticks = new ConcurrentHashMap<>();

          @Override
          public void onOpen(WebSocket socket, ClientHandshake handshake) {
            ticks.put(
                socket, scheduler.scheduleAtFixedRate(socket::sendPing, 1, 2, TimeUnit.SECONDS));
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String socketIo(String members) {
    return importing(
        """
        import com.corundumstudio.socketio.*;
        import com.corundumstudio.socketio.annotation.*;
        """,
        """
        public class Ticks {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private final Map<UUID, Future<?>> ticks = new ConcurrentHashMap<>();

          @OnConnect
          public void joined(SocketIOClient client) {
            ticks.put(
                client.getSessionId(),
                scheduler.scheduleAtFixedRate(client::isChannelOpen, 3, 4, TimeUnit.SECONDS));
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String socketIoListeners(String statements) {
    return importing(
        "import com.corundumstudio.socketio.listener.ClientListeners;\n",
        """
        class Ticks {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private final Map<UUID, Future<?>> ticks = new ConcurrentHashMap<>();

          void register(ClientListeners server) {
            server.addConnectListener(
                client ->
                    ticks.put(
                        client.getSessionId(),
                        scheduler.scheduleAtFixedRate(
                            client::isChannelOpen, 5, 6, TimeUnit.SECONDS)));
        """
            + statements.indent(4)
            + "  }\n}\n");
  }

  private static String micronaut(String members) {
    return importing(
        """
        import io.micronaut.websocket.WebSocketSession;
        import io.micronaut.websocket.annotation.*;
        """,
        """
        @ServerWebSocket("/ticks")
        public class Ticks {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

        """
            + members.indent(2)
            + "}\n");
  }

  private static String quarkus(String members) {
    return importing(
        "import io.quarkus.websockets.next.*;\n",
        """
        @io.quarkus.websockets.next.WebSocket(path = "/ticks")
        public class Ticks {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();

          @OnOpen
          public void open(WebSocketConnection connection) {
            ticks.put(
                connection.id(),
                scheduler.scheduleAtFixedRate(connection::isOpen, 15, 16, TimeUnit.SECONDS));
          }

        """
            + members.indent(2)
            + "}\n");
  }
}
