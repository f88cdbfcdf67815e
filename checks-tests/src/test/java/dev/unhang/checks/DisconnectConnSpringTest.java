package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.checks.ConnectionSources.ticking;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Spring's handlers of WebSocket sessions, of which one object serves all sessions. */
final class DisconnectConnSpringTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_WEBSOCKET);

  @Test
  void noHook() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              scheduler.scheduleAtFixedRate(
                  () -> System.out.println(session.getId()), 1, 2, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void dropped() {
    checks.reports(
        prices(
            """
            private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              sessions.add(session);
              // BUG: Diagnostic contains: handle of the periodic task started here is thrown away
              scheduler.scheduleWithFixedDelay(
                  () -> System.out.println(session.getId()), 3, 4, TimeUnit.SECONDS);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              sessions.remove(session);
            }
            """));
  }

  @Test
  void mapThatTheHookSkips() {
    checks.reports(
        ticking(
            """
            @Override
            // BUG: Diagnostic contains: `afterConnectionClosed` runs when the client goes
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              System.out.println("closed " + session.getId());
            }
            """));
  }

  @Test
  void mapFromWhichTheHookOnlyRemoves() {
    checks.reports(
        ticking(
            """
            @Override
            // BUG: Diagnostic contains: does not stop the periodic task started on line
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              tickers.remove(session.getId());
            }
            """));
  }

  @Test
  void cancelledAfterATransportErrorOnly() {
    checks.reports(
        ticking(
            """
            @Override
            // BUG: Diagnostic contains: `handleTransportError` does not run when a client closes
            public void handleTransportError(WebSocketSession session, Throwable error) {
              tickers.remove(session.getId()).cancel(true);
            }
            """));
  }

  @Test
  void cancelledAfterTheConnectionIsClosed() {
    checks.silentOn(
        ticking(
            """
            @Override
            public void handleTransportError(WebSocketSession session, Throwable error) {
              System.out.println(error);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              Future<?> ticker = tickers.remove(session.getId());
              if (ticker != null) {
                ticker.cancel(false);
              }
            }
            """));
  }

  @Test
  void singleFieldOfTheHandler() {
    checks.reports(
        prices(
            """
            private Future<?> ticker;

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: The next client overwrites `ticker`
              ticker = scheduler.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              ticker.cancel(true);
            }
            """));
  }

  @Test
  void attributeOfTheSession() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              Future<?> ticker =
                  scheduler.scheduleAtFixedRate(session::getId, 7, 8, TimeUnit.SECONDS);
              session.getAttributes().put("ticker", ticker);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              ((Future<?>) session.getAttributes().remove("ticker")).cancel(true);
            }
            """));
  }

  @Test
  void loopForAMessage() {
    checks.reports(
        prices(
            """
            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
              // BUG: Diagnostic contains: handle of the task started here is thrown away
              scheduler.submit(
                  () -> {
                    for (; ; ) {
                      System.out.println(message.getPayload());
                    }
                  });
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              System.out.println("closed " + session.getId());
            }
            """));
  }

  @Test
  void messageHandedToAPool() {
    checks.silentOn(
        prices(
            """
            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
              scheduler.execute(() -> answer(session, message.getPayload()));
            }

            private void answer(WebSocketSession session, String question) {
              System.out.println(session.getId() + " asks " + question);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              System.out.println("closed " + session.getId());
            }
            """));
  }

  @Test
  void requestForAMessageOfUnknownLength() {
    checks.silentOn(
        prices(
            """
            private Model model;

            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
              scheduler.execute(() -> model.answer(message.getPayload()));
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              System.out.println("closed " + session.getId());
            }

            interface Model {
              void answer(String question);
            }
            """));
  }

  @Test
  void loopThatEndsWhenItCannotSend() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              scheduler.submit(
                  () -> {
                    while (true) {
                      session.sendMessage(new TextMessage("price"));
                      Thread.sleep(9);
                    }
                  });
            }
            """));
  }

  @Test
  void loopThatSwallowsTheException() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: task started here
              scheduler.execute(
                  () -> {
                    while (true) {
                      try {
                        session.sendMessage(new TextMessage("price"));
                      } catch (java.io.IOException e) {
                        System.out.println(e);
                      }
                    }
                  });
            }
            """));
  }

  @Test
  void loopThatAsksTheSession() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              new Thread(() -> pump(session)).start();
            }

            private void pump(WebSocketSession session) {
              while (session.isOpen()) {
                System.out.println("price 10");
              }
            }
            """));
  }

  @Test
  void tickerOfAllSessions() {
    checks.silentOn(
        prices(
            """
            private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();

            void start() {
              scheduler.scheduleAtFixedRate(this::broadcast, 11, 12, TimeUnit.SECONDS);
            }

            private void broadcast() {
              sessions.forEach(session -> System.out.println(session.getId()));
            }

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              sessions.add(session);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              sessions.remove(session);
            }
            """));
  }

  @Test
  void tickerOfAllSessionsThatTheFirstOneStarts() {
    checks.silentOn(
        prices(
            """
            private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
            private Future<?> broadcast;

            @Override
            public synchronized void afterConnectionEstablished(WebSocketSession session) {
              sessions.add(session);
              if (broadcast == null) {
                broadcast =
                    scheduler.scheduleAtFixedRate(
                        () -> sessions.forEach(System.out::println), 13, 14, TimeUnit.SECONDS);
              }
            }

            @Override
            public synchronized void afterConnectionClosed(
                WebSocketSession session, CloseStatus status) {
              sessions.remove(session);
            }
            """));
  }

  @Test
  void executorOfASessionInASingleField() {
    checks.reports(
        prices(
            """
            private ScheduledExecutorService own;

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              // BUG: Diagnostic contains: The next client overwrites `own`
              own = Executors.newSingleThreadScheduledExecutor();
              own.scheduleAtFixedRate(session::getId, 15, 16, TimeUnit.SECONDS);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              own.shutdownNow();
            }
            """));
  }
}
