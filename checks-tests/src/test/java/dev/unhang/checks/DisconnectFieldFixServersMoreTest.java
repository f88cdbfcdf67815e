package dev.unhang.checks;

import static dev.unhang.testing.Framework.JETTY_EVENT_SOURCE;
import static dev.unhang.testing.Framework.JETTY_WEBSOCKET;
import static dev.unhang.testing.Framework.MICRONAUT_WEBSOCKET;
import static dev.unhang.testing.Framework.QUARKUS_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Other servers than Netty, each with its own hooks. */
final class DisconnectFieldFixServersMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void jettyAnnotations() {
    checks
        .with(JETTY_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.eclipse.jetty.websocket.api.Callback;
            import org.eclipse.jetty.websocket.api.Session;
            import org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose;
            import org.eclipse.jetty.websocket.api.annotations.OnWebSocketError;
            import org.eclipse.jetty.websocket.api.annotations.OnWebSocketOpen;
            import org.eclipse.jetty.websocket.api.annotations.WebSocket;

            @WebSocket
            public class JettySocket {
              private final ScheduledExecutorService scheduler;
              private ScheduledFuture<?> ping;

              JettySocket(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @OnWebSocketOpen
              public void open(Session session) {
                ping =
                    scheduler.scheduleAtFixedRate(
                        () -> session.sendText("6", Callback.NOOP), 0, 6, TimeUnit.SECONDS);
              }

              @OnWebSocketError
              public void error(Throwable cause) {
                ping.cancel(true);
              }

              @OnWebSocketClose
              public void close(int code, String reason) {
                System.out.println(code + reason);
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.eclipse.jetty.websocket.api.Callback;
            import org.eclipse.jetty.websocket.api.Session;
            import org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose;
            import org.eclipse.jetty.websocket.api.annotations.OnWebSocketError;
            import org.eclipse.jetty.websocket.api.annotations.OnWebSocketOpen;
            import org.eclipse.jetty.websocket.api.annotations.WebSocket;

            @WebSocket
            public class JettySocket {
              private final ScheduledExecutorService scheduler;
              private ScheduledFuture<?> ping;

              JettySocket(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @OnWebSocketOpen
              public void open(Session session) {
                ping =
                    scheduler.scheduleAtFixedRate(
                        () -> session.sendText("6", Callback.NOOP), 0, 6, TimeUnit.SECONDS);
              }

              @OnWebSocketError
              public void error(Throwable cause) {
                ping.cancel(true);
              }

              @OnWebSocketClose
              public void close(int code, String reason) {
                if (ping != null) {
                  ping.cancel(true);
                }
                System.out.println(code + reason);
              }
            }
            """);
  }

  @Test
  void jettyEventSource() {
    checks
        .with(JETTY_EVENT_SOURCE)
        .fixes(
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.eclipse.jetty.ee10.servlets.EventSource;

            class Source implements EventSource {
              private final ScheduledExecutorService scheduler;
              private Emitter emitter;

              Source(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void onOpen(Emitter opened) {
                emitter = opened;
                scheduler.scheduleAtFixedRate(() -> System.out.println(7), 0, 7, TimeUnit.SECONDS);
              }

              @Override
              public void onClose() {
                emitter = null;
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.eclipse.jetty.ee10.servlets.EventSource;

            class Source implements EventSource {
              private final ScheduledExecutorService scheduler;
              private Emitter emitter;
              private volatile ScheduledFuture<?> task;

              Source(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void onOpen(Emitter opened) {
                emitter = opened;
                task = scheduler.scheduleAtFixedRate(() -> System.out.println(7), 0, 7, TimeUnit.SECONDS);
              }

              @Override
              public void onClose() {
                if (task != null) {
                  task.cancel(true);
                }
                emitter = null;
              }
            }
            """);
  }

  @Test
  void micronautIsShared() {
    checks
        .with(MICRONAUT_WEBSOCKET)
        .fixes(
            """
            package news;

            import io.micronaut.websocket.WebSocketSession;
            import io.micronaut.websocket.annotation.OnClose;
            import io.micronaut.websocket.annotation.OnMessage;
            import io.micronaut.websocket.annotation.OnOpen;
            import io.micronaut.websocket.annotation.ServerWebSocket;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            @ServerWebSocket("/news")
            class Micronaut {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Micronaut(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @OnOpen
              void open(WebSocketSession session) {
                sessions.put(session.getId(), session);
                scheduler.scheduleAtFixedRate(() -> System.out.println(9), 0, 9, TimeUnit.SECONDS);
              }

              @OnMessage
              void message(String text) {}

              @OnClose
              void close(WebSocketSession session) {
                sessions.remove(session.getId());
              }
            }
            """,
            """
            package news;

            import io.micronaut.websocket.WebSocketSession;
            import io.micronaut.websocket.annotation.OnClose;
            import io.micronaut.websocket.annotation.OnMessage;
            import io.micronaut.websocket.annotation.OnOpen;
            import io.micronaut.websocket.annotation.ServerWebSocket;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            @ServerWebSocket("/news")
            class Micronaut {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<String, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              Micronaut(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @OnOpen
              void open(WebSocketSession session) {
                sessions.put(session.getId(), session);
                tasks.put(session.getId(), scheduler.scheduleAtFixedRate(() -> System.out.println(9), 0, 9, TimeUnit.SECONDS));
              }

              @OnMessage
              void message(String text) {}

              @OnClose
              void close(WebSocketSession session) {
                ScheduledFuture<?> task = tasks.remove(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
                sessions.remove(session.getId());
              }
            }
            """);
  }

  @Test
  void quarkusIsShared() {
    checks
        .with(QUARKUS_WEBSOCKET)
        .fixes(
            """
            package news;

            import io.quarkus.websockets.next.OnClose;
            import io.quarkus.websockets.next.OnOpen;
            import io.quarkus.websockets.next.WebSocket;
            import io.quarkus.websockets.next.WebSocketConnection;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            @WebSocket(path = "/news")
            class Quarkus {
              private final Map<String, String> names = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Quarkus(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @OnOpen
              void open(WebSocketConnection connection) {
                names.put(connection.id(), "10");
                scheduler.scheduleAtFixedRate(() -> System.out.println(10), 0, 10, TimeUnit.SECONDS);
              }

              @OnClose
              void close(WebSocketConnection connection) {
                names.remove(connection.id());
              }
            }
            """,
            """
            package news;

            import io.quarkus.websockets.next.OnClose;
            import io.quarkus.websockets.next.OnOpen;
            import io.quarkus.websockets.next.WebSocket;
            import io.quarkus.websockets.next.WebSocketConnection;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            @WebSocket(path = "/news")
            class Quarkus {
              private final Map<String, String> names = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<String, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              Quarkus(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @OnOpen
              void open(WebSocketConnection connection) {
                names.put(connection.id(), "10");
                tasks.put(connection.id(), scheduler.scheduleAtFixedRate(() -> System.out.println(10), 0, 10, TimeUnit.SECONDS));
              }

              @OnClose
              void close(WebSocketConnection connection) {
                ScheduledFuture<?> task = tasks.remove(connection.id());
                if (task != null) {
                  task.cancel(true);
                }
                names.remove(connection.id());
              }
            }
            """);
  }
}
