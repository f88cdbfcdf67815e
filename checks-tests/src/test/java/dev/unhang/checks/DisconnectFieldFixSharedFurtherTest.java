package dev.unhang.checks;

import static dev.unhang.testing.Framework.JAVA_WEBSOCKET;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Handlers that serve all clients: a map by client, keyed as the class does already. */
final class DisconnectFieldFixSharedFurtherTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void connectionItselfIsTheKey() {
    checks
        .with(JAVA_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.java_websocket.WebSocket;
            import org.java_websocket.handshake.ClientHandshake;
            import org.java_websocket.server.WebSocketServer;

            abstract class Board extends WebSocketServer {
              private final Map<WebSocket, String> names = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              Board(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void onOpen(WebSocket connection, ClientHandshake handshake) {
                names.put(connection, handshake.getResourceDescriptor());
                scheduler.scheduleAtFixedRate(() -> count(9), 0, 9, TimeUnit.SECONDS);
              }

              private void count(int number) {
                System.out.println(number);
              }

              @Override
              public void onClose(WebSocket gone, int code, String reason, boolean remote) {
                names.remove(gone);
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
            import org.java_websocket.WebSocket;
            import org.java_websocket.handshake.ClientHandshake;
            import org.java_websocket.server.WebSocketServer;

            abstract class Board extends WebSocketServer {
              private final Map<WebSocket, String> names = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<WebSocket, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              Board(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void onOpen(WebSocket connection, ClientHandshake handshake) {
                names.put(connection, handshake.getResourceDescriptor());
                tasks.put(connection, scheduler.scheduleAtFixedRate(() -> count(9), 0, 9, TimeUnit.SECONDS));
              }

              private void count(int number) {
                System.out.println(number);
              }

              @Override
              public void onClose(WebSocket gone, int code, String reason, boolean remote) {
                ScheduledFuture<?> task = tasks.remove(gone);
                if (task != null) {
                  task.cancel(true);
                }
                names.remove(gone);
              }
            }
            """);
  }

  @Test
  void oneFieldThatNobodyCancels() {
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
            import org.springframework.web.socket.TextMessage;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class NobodyCancels extends TextWebSocketHandler {
              private final Map<String, String> texts = new ConcurrentHashMap<>();
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private Future<?> running;

              NobodyCancels(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              protected void handleTextMessage(WebSocketSession session, TextMessage message) {
                texts.put(message.getPayload(), session.getId());
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                running = executor.submit(() -> poll(session));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 10 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                sessions.remove(session.getId());
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
            import org.springframework.web.socket.TextMessage;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class NobodyCancels extends TextWebSocketHandler {
              private final Map<String, String> texts = new ConcurrentHashMap<>();
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private final Map<String, Future<?>> runnings = new ConcurrentHashMap<>();

              NobodyCancels(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              protected void handleTextMessage(WebSocketSession session, TextMessage message) {
                texts.put(message.getPayload(), session.getId());
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                runnings.put(session.getId(), executor.submit(() -> poll(session)));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 10 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                Future<?> running = runnings.remove(session.getId());
                if (running != null) {
                  running.cancel(true);
                }
                sessions.remove(session.getId());
              }
            }
            """);
  }
}
