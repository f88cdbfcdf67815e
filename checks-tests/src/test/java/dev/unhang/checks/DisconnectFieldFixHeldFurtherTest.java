package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A field has the handle already, and the hook has to use it. */
final class DisconnectFieldFixHeldFurtherTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void putThroughALocalVariable() {
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

            class ThroughALocal extends TextWebSocketHandler {
              private final Map<String, Future<?>> polls = new ConcurrentHashMap<>();
              private final ExecutorService executor;

              ThroughALocal(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                Future<?> task = executor.submit(() -> poll(session));
                polls.put(session.getId(), task);
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 10 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                if (status.getCode() != 1000) {
                  polls.remove(session.getId());
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

            class ThroughALocal extends TextWebSocketHandler {
              private final Map<String, Future<?>> polls = new ConcurrentHashMap<>();
              private final ExecutorService executor;

              ThroughALocal(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                Future<?> task = executor.submit(() -> poll(session));
                polls.put(session.getId(), task);
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 10 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                Future<?> task = polls.get(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
                if (status.getCode() != 1000) {
                  polls.remove(session.getId());
                }
              }
            }
            """);
  }

  @Test
  void removedUnderAConditionOnly() {
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

            class NoBlock extends TextWebSocketHandler {
              private final Map<String, Future<?>> polls = new ConcurrentHashMap<>();
              private final ExecutorService executor;

              NoBlock(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                polls.put(session.getId(), executor.submit(() -> poll(session)));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 25 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                if (status.getCode() != 1000) polls.remove(session.getId());
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

            class NoBlock extends TextWebSocketHandler {
              private final Map<String, Future<?>> polls = new ConcurrentHashMap<>();
              private final ExecutorService executor;

              NoBlock(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void afterConnectionEstablished(WebSocketSession session) {
                polls.put(session.getId(), executor.submit(() -> poll(session)));
              }

              private void poll(WebSocketSession session) {
                while (true) {
                  System.out.println("poll 25 " + session);
                }
              }

              @Override
              public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                Future<?> task = polls.get(session.getId());
                if (task != null) {
                  task.cancel(true);
                }
                if (status.getCode() != 1000) polls.remove(session.getId());
              }
            }
            """);
  }
}
