package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Handlers that serve all clients: a map by client, keyed as the class does already. */
final class DisconnectFieldFixSharedTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void mapKeyedAsTheSessionsAre() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class Sessions extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;

              Sessions(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                executor.submit(() -> poll(session));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 1 " + session);
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
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class Sessions extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ExecutorService executor;
              private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();

              Sessions(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                tasks.put(session.getId(), executor.submit(() -> poll(session)));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 1 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                Future<?> task = tasks.remove(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
                sessions.remove(session.getId());
              }
            }
            """);
  }

  @Test
  void hookOfAnotherParameterName() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class OtherName extends TextWebSocketHandler {
              private final Map<WebSocketSession, Long> since = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              OtherName(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession opened) throws Exception {
                since.put(opened, System.nanoTime());
                scheduler.scheduleAtFixedRate(() -> System.out.println(2), 0, 2, TimeUnit.SECONDS);
                super.afterConnectionEstablished(opened);
              }

              @Override
              public void afterConnectionClosed(WebSocketSession closed, CloseStatus status) throws Exception {
                since.remove(closed);
                super.afterConnectionClosed(closed, status);
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

            class OtherName extends TextWebSocketHandler {
              private final Map<WebSocketSession, Long> since = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<WebSocketSession, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              OtherName(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession opened) throws Exception {
                since.put(opened, System.nanoTime());
                tasks.put(opened, scheduler.scheduleAtFixedRate(() -> System.out.println(2), 0, 2, TimeUnit.SECONDS));
                super.afterConnectionEstablished(opened);
              }

              @Override
              public void afterConnectionClosed(WebSocketSession closed, CloseStatus status) throws Exception {
                ScheduledFuture<?> task = tasks.remove(closed);
                if (task != null) {
                  task.cancel(true);
                }
                since.remove(closed);
                super.afterConnectionClosed(closed, status);
              }
            }
            """);
  }

  @Test
  void hookThatIsNotOverriddenYet() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.WebSocketSession;
            import org.springframework.web.socket.handler.TextWebSocketHandler;

            class NeverRemoved extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;

              NeverRemoved(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                String id = session.getId();
                sessions.put(id, session);
                scheduler.scheduleAtFixedRate(() -> System.out.println(id), 0, 3, TimeUnit.SECONDS);
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

            class NeverRemoved extends TextWebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<String, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              NeverRemoved(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                String id = session.getId();
                sessions.put(id, session);
                tasks.put(session.getId(), scheduler.scheduleAtFixedRate(() -> System.out.println(id), 0, 3, TimeUnit.SECONDS));
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
                ScheduledFuture<?> task = tasks.remove(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
                super.afterConnectionClosed(session, status);
              }
            }
            """);
  }

  @Test
  void interfaceWithoutABaseClass() {
    checks
        .with(SPRING, SPRING_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.HashMap;
            import java.util.Map;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketHandler;
            import org.springframework.web.socket.WebSocketMessage;
            import org.springframework.web.socket.WebSocketSession;

            class Plain implements WebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new HashMap<>();
              private final ScheduledExecutorService scheduler;

              Plain(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                scheduler.scheduleWithFixedDelay(() -> System.out.println(4), 0, 4, TimeUnit.SECONDS);
              }

              @Override
              public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}

              @Override
              public void handleTransportError(WebSocketSession session, Throwable error) {}

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {}

              @Override
              public boolean supportsPartialMessages() {
                return false;
              }
            }
            """,
            """
            package news;

            import java.util.HashMap;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;
            import org.springframework.web.socket.CloseStatus;
            import org.springframework.web.socket.WebSocketHandler;
            import org.springframework.web.socket.WebSocketMessage;
            import org.springframework.web.socket.WebSocketSession;

            class Plain implements WebSocketHandler {
              private final Map<String, WebSocketSession> sessions = new HashMap<>();
              private final ScheduledExecutorService scheduler;
              private final Map<String, ScheduledFuture<?>> tasks = new ConcurrentHashMap<>();

              Plain(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                sessions.put(session.getId(), session);
                tasks.put(session.getId(), scheduler.scheduleWithFixedDelay(() -> System.out.println(4), 0, 4, TimeUnit.SECONDS));
              }

              @Override
              public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}

              @Override
              public void handleTransportError(WebSocketSession session, Throwable error) {}

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                ScheduledFuture<?> task = tasks.remove(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
              }

              @Override
              public boolean supportsPartialMessages() {
                return false;
              }
            }
            """);
  }
}
