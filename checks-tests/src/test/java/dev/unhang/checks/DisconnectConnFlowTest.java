package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.prices;
import static dev.unhang.checks.ConnectionSources.ticking;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_WEBSOCKET;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The ways of a handle from a map by session id to the cancel call in the hook. */
final class DisconnectConnFlowTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_WEBSOCKET);

  @Test
  void optionalOfTheRemoved() {
    checks.silentOn(
        closing(
            "Optional.ofNullable(tickers.remove(session.getId())).ifPresent(f ->"
                + " f.cancel(true));"));
  }

  @Test
  void optionalThatIsMapped() {
    checks.silentOn(
        closing(
            """
            Optional.of(session.getId())
                .map(tickers::remove)
                .filter(ticker -> !ticker.isDone())
                .ifPresent(ticker -> ticker.cancel(false));
            """));
  }

  @Test
  void computeIfPresent() {
    checks.silentOn(
        closing(
            """
            tickers.computeIfPresent(
                session.getId(),
                (id, ticker) -> {
                  ticker.cancel(true);
                  return null;
                });
            """));
  }

  @Test
  void merelyLookedUp() {
    checks.silentOn(closing("tickers.get(session.getId()).cancel(true);"));
  }

  @Test
  void lookedUpWithADefault() {
    checks.silentOn(
        closing("tickers.getOrDefault(session.getId(), new CompletableFuture<>()).cancel(false);"));
  }

  @Test
  void allEntries() {
    checks.silentOn(
        closing(
            """
            for (Map.Entry<String, Future<?>> entry : tickers.entrySet()) {
              if (entry.getKey().equals(session.getId())) {
                entry.getValue().cancel(true);
              }
            }
            """));
  }

  @Test
  void allValuesInAStream() {
    checks.silentOn(
        closing(
            """
            tickers.entrySet().stream()
                .filter(entry -> entry.getKey().equals(session.getId()))
                .map(Map.Entry::getValue)
                .forEach(ticker -> ticker.cancel(true));
            """));
  }

  @Test
  void iterator() {
    checks.silentOn(
        closing(
            """
            for (Iterator<Future<?>> all = tickers.values().iterator(); all.hasNext(); ) {
              Future<?> ticker = all.next();
              if (ticker.isDone() || status.getCode() == 1) {
                ticker.cancel(true);
                all.remove();
              }
            }
            """));
  }

  @Test
  void switchExpression() {
    checks.silentOn(
        closing(
            """
            Future<?> ticker =
                switch (status.getCode()) {
                  case 2 -> tickers.remove(session.getId());
                  default -> {
                    yield tickers.get(session.getId());
                  }
                };
            ticker.cancel(true);
            """));
  }

  @Test
  void conditionalExpression() {
    checks.silentOn(
        closing(
            """
            Future<?> found = tickers.remove(session.getId());
            (found == null ? new CompletableFuture<String>() : found).cancel(true);
            """));
  }

  @Test
  void helpersInARow() {
    checks.silentOn(
        ticking(
            """
            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              leave(session);
            }

            private void leave(WebSocketSession session) {
              String id = session.getId();
              stop(id);
            }

            private void stop(String id) {
              cancel(tickers.remove(id));
            }

            private static void cancel(Future<?> future) {
              if (future != null && !future.isCancelled()) {
                future.cancel(true);
              }
            }
            """));
  }

  @Test
  void helperThatNobodyKnowsTheCallersOf() {
    checks.silentOn(
        ticking(
            """
            public void stop(String id) {
              tickers.remove(id).cancel(true);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              System.out.println("closed " + session.getId());
            }
            """));
  }

  @Test
  void listenersTask() {
    checks.silentOn(
        closing(
            """
            Runnable stop = () -> tickers.remove(session.getId()).cancel(true);
            stop.run();
            """));
  }

  @Test
  void cancelOnAnotherThread() {
    checks.silentOn(
        closing("scheduler.execute(() -> tickers.remove(session.getId()).cancel(true));"));
  }

  @Test
  void inAFinally() {
    checks.silentOn(
        closing(
            """
            try {
              System.out.println("closed " + session.getId());
            } finally {
              synchronized (tickers) {
                tickers.remove(session.getId()).cancel(true);
              }
            }
            """));
  }

  @Test
  void recordOfTheSession() {
    checks.silentOn(
        prices(
            """
            private final Map<String, Client> clients = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              Future<?> ticker =
                  scheduler.scheduleAtFixedRate(session::getId, 3, 4, TimeUnit.SECONDS);
              clients.put(session.getId(), new Client(session, ticker));
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              clients.remove(session.getId()).ticker().cancel(true);
            }

            record Client(WebSocketSession session, Future<?> ticker) {}
            """));
  }

  @Test
  void recordOfTheSessionThatTheHookThrowsAway() {
    checks.reports(
        prices(
            """
            private final Map<String, Client> clients = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              Future<?> ticker =
                  scheduler.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS);
              clients.put(session.getId(), new Client(session, ticker));
            }

            @Override
            // BUG: Diagnostic contains: does not stop the periodic task started on line
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              clients.remove(session.getId());
            }

            record Client(WebSocketSession session, Future<?> ticker) {}
            """));
  }

  @Test
  void objectOfTheSessionWithAClose() {
    checks.silentOn(
        prices(
            """
            private final Map<String, Client> clients = new ConcurrentHashMap<>();

            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              Client client = new Client();
              client.ticker = scheduler.scheduleAtFixedRate(client, 7, 8, TimeUnit.SECONDS);
              clients.put(session.getId(), client);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              clients.remove(session.getId()).close();
            }

            static class Client implements Runnable, AutoCloseable {
              private Future<?> ticker;

              @Override
              public void run() {
                System.out.println(ticker);
              }

              @Override
              public void close() {
                ticker.cancel(true);
              }
            }
            """));
  }

  @Test
  void computedWhenAbsent() {
    checks.silentOn(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              tickers.computeIfAbsent(
                  session.getId(),
                  id -> scheduler.scheduleAtFixedRate(id::length, 9, 10, TimeUnit.SECONDS));
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              tickers.remove(session.getId()).cancel(true);
            }
            """));
  }

  @Test
  void computedWhenAbsentAndForgotten() {
    checks.reports(
        prices(
            """
            @Override
            public void afterConnectionEstablished(WebSocketSession session) {
              tickers.computeIfAbsent(
                  session.getId(),
                  id -> scheduler.scheduleAtFixedRate(id::length, 11, 12, TimeUnit.SECONDS));
            }

            @Override
            // BUG: Diagnostic contains: does not stop the periodic task started on line
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
              tickers.remove(session.getId());
            }
            """));
  }

  private static String closing(String statements) {
    return ticking(
        """
        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        """
            + statements.indent(2)
            + "}\n");
  }
}
