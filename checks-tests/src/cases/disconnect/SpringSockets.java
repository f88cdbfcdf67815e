// Spring's handlers of WebSocket sessions, of which one object serves all sessions.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class SpringSockets {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;
  private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
  private void tick(WebSocketSession session) { System.out.println("tick " + session.getId()); }

  class SingleFieldOfTheHandler extends TextWebSocketHandler {
    private Future<?> ticker;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      ticker = scheduler.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticker`
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      ticker.cancel(true);
    }
  }

  class MessageHandedToAPool extends TextWebSocketHandler { // SILENT
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      scheduler.execute(() -> answer(session, message.getPayload()));
    }
    private void answer(WebSocketSession session, String question) {
      System.out.println(session.getId() + " asks " + question);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed " + session.getId());
    }
  }

  class RequestForAMessageOfUnknownLength extends TextWebSocketHandler { // SILENT
    private Model model;
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      scheduler.execute(() -> model.answer(message.getPayload()));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed " + session.getId());
    }
    interface Model {
      void answer(String question);
    }
  }

  class TickerOfAllSessions extends TextWebSocketHandler { // SILENT
    void start() { scheduler.scheduleAtFixedRate(this::broadcast, 11, 12, TimeUnit.SECONDS); }
    private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
    @Override public void afterConnectionEstablished(WebSocketSession session) { sessions.add(session); }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      sessions.remove(session);
    }
  }

  class NoHook extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(session.getId()), 1, 2, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    }
  }

  class LoopThatAsksTheSession extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      new Thread(() -> pump(session)).start();
    }
    private void pump(WebSocketSession session) {
      while (session.isOpen()) { System.out.println("price 10"); }
    }
  }

  class LoopThatEndsWhenItCannotSend extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.submit(() -> {
            while (true) {
              session.sendMessage(new TextMessage("price"));
              Thread.sleep(9);
            }
          });
    }
  }

  class TickerOfAllSessionsThatTheFirstOneStarts extends TextWebSocketHandler { // SILENT
    private Future<?> broadcast;
    @Override public synchronized void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      if (broadcast == null) {
        broadcast = scheduler.scheduleAtFixedRate(
                () -> sessions.forEach(System.out::println), 13, 14, TimeUnit.SECONDS);
      }
    }
    @Override public synchronized void afterConnectionClosed(
    WebSocketSession session, CloseStatus status) { sessions.remove(session); }
  }

  class CancelledAfterTheConnectionIsClosed extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, TimeUnit.SECONDS));
    }
    @Override public void handleTransportError(WebSocketSession session, Throwable error) {
      System.out.println(error);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Future<?> ticker = tickers.remove(session.getId());
      if (ticker != null) { ticker.cancel(false); }
    }
  }

  class LoopThatSwallowsTheException extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.execute(() -> { // FINDING: task started here
            while (true) {
              try { session.sendMessage(new TextMessage("price")); } catch (java.io.IOException e) {
                System.out.println(e);
              }
            }
          });
    }
  }

  class LoopForAMessage extends TextWebSocketHandler {
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      scheduler.submit(() -> { for (; ; ) { System.out.println(message.getPayload()); } }); // FINDING: handle of the task started here is thrown away
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed " + session.getId());
    }
  }

  class AttributeOfTheSession extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Future<?> ticker = scheduler.scheduleAtFixedRate(session::getId, 7, 8, TimeUnit.SECONDS);
      session.getAttributes().put("ticker", ticker);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      ((Future<?>) session.getAttributes().remove("ticker")).cancel(true);
    }
  }

  class ExecutorOfASessionInASingleField extends TextWebSocketHandler {
    private ScheduledExecutorService own;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      own = Executors.newSingleThreadScheduledExecutor(); // FINDING: The next client overwrites `own`
      own.scheduleAtFixedRate(session::getId, 15, 16, TimeUnit.SECONDS);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      own.shutdownNow();
    }
  }

  class Dropped extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.add(session);
      scheduler.scheduleWithFixedDelay(() -> System.out.println(session.getId()), 3, 4, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown away
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      sessions.remove(session);
    }
  }

  class MapFromWhichTheHookOnlyRemoves extends TextWebSocketHandler {
    private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, TimeUnit.SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // FINDING: does not stop the periodic task started on line
      tickers.remove(session.getId());
    }
  }

  class CancelledAfterATransportErrorOnly extends TextWebSocketHandler {
    private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, TimeUnit.SECONDS));
    }
    @Override public void handleTransportError(WebSocketSession session, Throwable error) { // FINDING: `handleTransportError` does not run when a client closes
      tickers.remove(session.getId()).cancel(true);
    }
  }

  class MapThatTheHookSkips extends TextWebSocketHandler {
    private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, TimeUnit.SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // FINDING: `afterConnectionClosed` runs when the client goes
      System.out.println("closed " + session.getId());
    }
  }
}
