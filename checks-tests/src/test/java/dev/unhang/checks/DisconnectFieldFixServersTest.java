package dev.unhang.checks;

import static dev.unhang.testing.Framework.JETTY_WEBSOCKET;
import static dev.unhang.testing.Framework.WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Other servers than Netty, each with its own hooks. */
final class DisconnectFieldFixServersTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void jakartaEndpoint() {
    checks
        .with(WEBSOCKET)
        .fixes(
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnOpen;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            @ServerEndpoint("/news")
            public class Jakarta {
              private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);

              @OnOpen
              public void open(Session session) {
                SCHEDULER.scheduleAtFixedRate(
                    () -> session.getAsyncRemote().sendText("1"), 0, 1, TimeUnit.SECONDS);
              }

              @OnClose
              public void close() {}
            }
            """,
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnOpen;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            @ServerEndpoint("/news")
            public class Jakarta {
              private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
              private volatile ScheduledFuture<?> task;

              @OnOpen
              public void open(Session session) {
                task = SCHEDULER.scheduleAtFixedRate(
                    () -> session.getAsyncRemote().sendText("1"), 0, 1, TimeUnit.SECONDS);
              }

              @OnClose
              public void close() {
                if (task != null) {
                  task.cancel(true);
                }
              }
            }
            """);
  }

  @Test
  void jakartaMessages() {
    checks
        .with(WEBSOCKET)
        .fixes(
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnMessage;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            @ServerEndpoint("/chat")
            public class Chat {
              private static final ExecutorService POOL = Executors.newCachedThreadPool();

              @OnMessage
              public void message(String text, Session session) {
                POOL.execute(() -> answer(session, text));
              }

              private void answer(Session session, String text) {
                for (; ; ) {
                  session.getAsyncRemote().sendText(text);
                }
              }

              @OnClose
              public void close(Session session) {
                System.out.println("closed 2 " + session);
              }
            }
            """,
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnMessage;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            @ServerEndpoint("/chat")
            public class Chat {
              private static final ExecutorService POOL = Executors.newCachedThreadPool();
              private final Set<Future<?>> tasks = ConcurrentHashMap.newKeySet();

              @OnMessage
              public void message(String text, Session session) {
                tasks.removeIf(Future::isDone);
                tasks.add(POOL.submit(() -> answer(session, text)));
              }

              private void answer(Session session, String text) {
                for (; ; ) {
                  session.getAsyncRemote().sendText(text);
                }
              }

              @OnClose
              public void close(Session session) {
                tasks.forEach(task -> task.cancel(true));
                System.out.println("closed 2 " + session);
              }
            }
            """);
  }

  @Test
  void jakartaEndpointClass() {
    checks
        .with(WEBSOCKET)
        .fixes(
            """
            package news;

            import jakarta.websocket.Endpoint;
            import jakarta.websocket.EndpointConfig;
            import jakarta.websocket.Session;
            import java.util.Timer;
            import java.util.TimerTask;

            public class WithTimer extends Endpoint {
              private static final Timer TIMER = new Timer(true);

              @Override
              public void onOpen(Session session, EndpointConfig config) {
                TIMER.scheduleAtFixedRate(new Tick(session), 0, 3000);
              }

              private static final class Tick extends TimerTask {
                private final Session session;

                Tick(Session session) {
                  this.session = session;
                }

                @Override
                public void run() {
                  session.getAsyncRemote().sendText("3");
                }
              }
            }
            """,
            """
            package news;

            import jakarta.websocket.CloseReason;
            import jakarta.websocket.Endpoint;
            import jakarta.websocket.EndpointConfig;
            import jakarta.websocket.Session;
            import java.util.Timer;
            import java.util.TimerTask;

            public class WithTimer extends Endpoint {
              private static final Timer TIMER = new Timer(true);
              private volatile Tick tick;

              @Override
              public void onOpen(Session session, EndpointConfig config) {
                tick = new Tick(session);
                TIMER.scheduleAtFixedRate(tick, 0, 3000);
              }

              @Override
              public void onClose(Session session, CloseReason reason) {
                if (tick != null) {
                  tick.cancel();
                }
                super.onClose(session, reason);
              }

              private static final class Tick extends TimerTask {
                private final Session session;

                Tick(Session session) {
                  this.session = session;
                }

                @Override
                public void run() {
                  session.getAsyncRemote().sendText("3");
                }
              }
            }
            """);
  }

  @Test
  void staticFieldOfAnEndpoint() {
    checks
        .with(WEBSOCKET)
        .fixes(
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnOpen;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            @ServerEndpoint("/static")
            public class StaticField {
              private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(4);
              private static ScheduledFuture<?> ping;

              @OnOpen
              public void open(Session session) {
                ping =
                    SCHEDULER.scheduleAtFixedRate(
                        () -> session.getAsyncRemote().sendText("4"), 0, 4, TimeUnit.SECONDS);
              }

              @OnClose
              public void close() {
                ping.cancel(false);
              }
            }
            """,
            """
            package news;

            import jakarta.websocket.OnClose;
            import jakarta.websocket.OnOpen;
            import jakarta.websocket.Session;
            import jakarta.websocket.server.ServerEndpoint;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            @ServerEndpoint("/static")
            public class StaticField {
              private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(4);
              private ScheduledFuture<?> ping;

              @OnOpen
              public void open(Session session) {
                ping =
                    SCHEDULER.scheduleAtFixedRate(
                        () -> session.getAsyncRemote().sendText("4"), 0, 4, TimeUnit.SECONDS);
              }

              @OnClose
              public void close() {
                ping.cancel(false);
              }
            }
            """);
  }

  @Test
  void jettyListener() {
    checks
        .with(JETTY_WEBSOCKET)
        .fixes(
            """
            package news;

            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import org.eclipse.jetty.websocket.api.Callback;
            import org.eclipse.jetty.websocket.api.Session;

            class JettyListener implements Session.Listener.AutoDemanding {
              private final ScheduledExecutorService scheduler;

              JettyListener(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void onWebSocketOpen(Session session) {
                scheduler.scheduleAtFixedRate(
                    () -> session.sendText("5", Callback.NOOP), 0, 5, TimeUnit.SECONDS);
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

            class JettyListener implements Session.Listener.AutoDemanding {
              private final ScheduledExecutorService scheduler;
              private volatile ScheduledFuture<?> task;

              JettyListener(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void onWebSocketOpen(Session session) {
                task = scheduler.scheduleAtFixedRate(
                    () -> session.sendText("5", Callback.NOOP), 0, 5, TimeUnit.SECONDS);
              }

              @Override
              public void onWebSocketClose(int code, String reason, Callback callback) {
                if (task != null) {
                  task.cancel(true);
                }
                AutoDemanding.super.onWebSocketClose(code, reason, callback);
              }
            }
            """);
  }
}
