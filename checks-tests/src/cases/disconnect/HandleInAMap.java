// The ways of a handle from a map by session id to the cancel call in the hook.
// with: SPRING, SPRING_WEBSOCKET
package news;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class HandleInAMap {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;
  private void tick(WebSocketSession session) { System.out.println("tick " + session.getId()); }

  static final class Player implements Runnable, AutoCloseable {
    private final WebSocketSession session;
    private volatile boolean isPlaying = true;
    Player(WebSocketSession session) { this.session = session; }
    @Override public void run() {
      while (isPlaying) {
        try { session.sendMessage(new TextMessage("x")); Thread.sleep(50); } catch (Exception e) { System.out.println(e); }
      }
    }
    void rest() { System.out.println("rest"); }
    @Override public void close() { isPlaying = false; }
  }

  class FlagByAReference extends TextWebSocketHandler { // SILENT
    private final Map<String, Player> players = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Player player = new Player(session);
      players.put(session.getId(), player);
      scheduler.execute(player);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Optional.ofNullable(players.remove(session.getId())).ifPresent(Player::close);
    }
  }

  class OtherMethodByAReference extends TextWebSocketHandler {
    private final Map<String, Player> players = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Player player = new Player(session);
      players.put(session.getId(), player);
      scheduler.execute(player); // FINDING: The handle of the task started here is thrown away
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Optional.ofNullable(players.remove(session.getId())).ifPresent(Player::rest);
    }
  }

  class HelpersInARow extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      leave(session);
    }
    private void leave(WebSocketSession session) {
      String id = session.getId();
      stop(id);
    }
    private void stop(String id) { cancel(tickers.remove(id)); }
    private static void cancel(Future<?> future) {
      if (future != null && !future.isCancelled()) { future.cancel(true); }
    }
  }

  class ConditionalExpression extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Future<?> found = tickers.remove(session.getId());
      (found == null ? new CompletableFuture<String>() : found).cancel(true);
    }
  }

  class OptionalThatIsMapped extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Optional.of(session.getId()).map(tickers::remove).filter(ticker -> !ticker.isDone())
          .ifPresent(ticker -> ticker.cancel(false));
    }
  }

  class OptionalOfTheRemoved extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Optional.ofNullable(tickers.remove(session.getId())).ifPresent(f -> f.cancel(true));
    }
  }

  class ObjectOfTheSessionWithAClose extends TextWebSocketHandler { // SILENT
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Client client = new Client();
      client.ticker = scheduler.scheduleAtFixedRate(client, 7, 8, SECONDS);
      clients.put(session.getId(), client);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      clients.remove(session.getId()).close();
    }
    static class Client implements Runnable, AutoCloseable {
      private Future<?> ticker;
      @Override public void run() { System.out.println(ticker); }
      @Override public void close() { ticker.cancel(true); }
    }
  }

  class AllEntries extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      for (Map.Entry<String, Future<?>> entry : tickers.entrySet()) {
        if (entry.getKey().equals(session.getId())) { entry.getValue().cancel(true); }
      }
    }
  }

  class AllValuesInAStream extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tickers.entrySet().stream().filter(entry -> entry.getKey().equals(session.getId()))
          .map(Map.Entry::getValue).forEach(ticker -> ticker.cancel(true));
    }
  }

  class LookedUpWithADefault extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tickers.getOrDefault(session.getId(), new CompletableFuture<>()).cancel(false);
    }
  }

  class HelperThatNobodyKnowsTheCallersOf extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    public void stop(String id) { tickers.remove(id).cancel(true); }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed " + session.getId());
    }
  }

  class ComputeIfPresent extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tickers.computeIfPresent(session.getId(), (id, ticker) -> {
            ticker.cancel(true);
            return null;
          });
    }
  }

  class MerelyLookedUp extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tickers.get(session.getId()).cancel(true);
    }
  }

  class ListenersTask extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Runnable stop = () -> tickers.remove(session.getId()).cancel(true);
      stop.run();
    }
  }

  class RecordOfTheSession extends TextWebSocketHandler { // SILENT
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Future<?> ticker = scheduler.scheduleAtFixedRate(session::getId, 3, 4, SECONDS);
      clients.put(session.getId(), new Client(session, ticker));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      clients.remove(session.getId()).ticker().cancel(true);
    }
    record Client(WebSocketSession session, Future<?> ticker) {}
  }

  class CancelOnAnotherThread extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      scheduler.execute(() -> tickers.remove(session.getId()).cancel(true));
    }
  }

  class ComputedWhenAbsent extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.computeIfAbsent(session.getId(),
          id -> scheduler.scheduleAtFixedRate(id::length, 9, 10, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tickers.remove(session.getId()).cancel(true);
    }
  }

  class IteratorCase extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      for (Iterator<Future<?>> all = tickers.values().iterator(); all.hasNext(); ) {
        Future<?> ticker = all.next();
        if (ticker.isDone() || status.getCode() == 1) {
          ticker.cancel(true);
          all.remove();
        }
      }
    }
  }

  class SwitchExpression extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Future<?> ticker = switch (status.getCode()) {
            case 2 -> tickers.remove(session.getId());
            default -> { yield tickers.get(session.getId()); }
          };
      ticker.cancel(true);
    }
  }

  class InAFinally extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      try { System.out.println("closed " + session.getId()); } finally {
        synchronized (tickers) { tickers.remove(session.getId()).cancel(true); }
      }
    }
  }

  class RecordOfTheSessionThatTheHookThrowsAway extends TextWebSocketHandler {
    private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Future<?> ticker = scheduler.scheduleAtFixedRate(session::getId, 5, 6, SECONDS);
      clients.put(session.getId(), new Client(session, ticker));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // FINDING: does not stop the periodic task started on line
      clients.remove(session.getId());
    }
    record Client(WebSocketSession session, Future<?> ticker) {}
  }

  class ComputedWhenAbsentAndForgotten extends TextWebSocketHandler {
    private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.computeIfAbsent(session.getId(),
          id -> scheduler.scheduleAtFixedRate(id::length, 11, 12, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // FINDING: does not stop the periodic task started on line
      tickers.remove(session.getId());
    }
  }
}
