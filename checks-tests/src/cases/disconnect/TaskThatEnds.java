// Tasks that end when the client has gone, although nobody cancels them.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class TaskThatEnds {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;
  private final Map<String, BlockingQueue<String>> all = new ConcurrentHashMap<>();

  class QueueThatTheHookDoesNotKnow extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      BlockingQueue<String> shared = new LinkedBlockingQueue<>();
      all.put(session.getId(), shared);
      scheduler.submit(() -> { while (true) { System.out.println(shared.take()); } }); // FINDING: task started here
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
    throws Exception { System.out.println(3); }
  }

  class PresenceInASet extends TextWebSocketHandler { // SILENT
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      open.add(session.getId());
      scheduler.execute(() -> { while (open.contains(session.getId())) { System.out.println(2); } });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      open.remove(session.getId());
    }
  }

  class PeriodicTaskThatReturnsWhenTheSessionIsClosed extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> tick(session), 22, 23, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    }
    private void tick(WebSocketSession session) {
      if (!session.isOpen()) { return; }
      System.out.println("tick");
    }
  }

  class PoisonInAQueue extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      BlockingQueue<String> shared = new LinkedBlockingQueue<>();
      all.put(session.getId(), shared);
      scheduler.submit(() -> {
            while (true) {
              String line = shared.take();
              if (line.equals("STOP")) { return null; }
              System.out.println(line);
            }
          });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
    throws Exception { all.remove(session.getId()).add("STOP"); }
  }

  class InterruptThatTheTaskCannotGet extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.execute(() -> { while (!Thread.currentThread().isInterrupted()) { System.out.println(8); } }); // FINDING: task started here
    }
  }

  class PeriodicTaskThatThrowsWhenTheSessionIsClosed extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> tick(session), 20, 21, TimeUnit.SECONDS);
    }
    private void tick(WebSocketSession session) {
      if (!session.isOpen()) { throw new IllegalStateException("closed"); }
      System.out.println("tick");
    }
  }

  class ProcessThatTheHookDestroys extends TextWebSocketHandler { // SILENT
    private final Map<String, Process> all = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      Process shared = new ProcessBuilder("tail").start();
      all.put(session.getId(), shared);
      scheduler.submit(() -> { return shared.waitFor(); });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
    throws Exception { all.remove(session.getId()).destroy(); }
  }

  class PeriodicTaskThatSwallowsItsException extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> tick(session), 13, 14, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    }
    private void tick(WebSocketSession session) {
      try { session.sendMessage(new TextMessage("tick")); } catch (java.io.IOException e) {
        System.out.println(e);
      }
    }
  }

  class SocketThatTheHookCloses extends TextWebSocketHandler { // SILENT
    private final Map<String, java.net.Socket> all = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      java.net.Socket shared = new java.net.Socket("news", 6);
      all.put(session.getId(), shared);
      scheduler.submit(() -> {
            while (shared.getInputStream().read() != -1) { System.out.println(7); }
            return null;
          });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
    throws Exception { all.remove(session.getId()).close(); }
  }

  class PeriodicTaskThatCancelsItself extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(),
          scheduler.scheduleAtFixedRate(() -> tick(session), 9, 10, TimeUnit.SECONDS));
    }
    private void tick(WebSocketSession session) {
      if (!session.isOpen()) { tickers.remove(session.getId()).cancel(false); }
    }
  }

  class FlagInAMap extends TextWebSocketHandler { // SILENT
    private final Map<String, AtomicBoolean> all = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      AtomicBoolean shared = new AtomicBoolean(true);
      all.put(session.getId(), shared);
      scheduler.submit(() -> { while (shared.get()) { System.out.println(1); } });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
    throws Exception { all.remove(session.getId()).set(false); }
  }

  class LatchThatTheHookOpens extends TextWebSocketHandler { // SILENT
    private final Map<String, CountDownLatch> all = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      CountDownLatch shared = new CountDownLatch(4);
      all.put(session.getId(), shared);
      scheduler.submit(() -> {
            shared.await();
            return 5;
          });
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
    throws Exception { all.remove(session.getId()).countDown(); }
  }

  class TaskThatStartsItselfAgainWhileTheSessionIsOpen extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.schedule(() -> again(session), 15, TimeUnit.SECONDS);
    }
    private void again(WebSocketSession session) {
      if (session.isOpen()) { scheduler.schedule(() -> again(session), 16, TimeUnit.SECONDS); }
    }
  }

  class ProcessWhoseOutputAThreadReads extends TextWebSocketHandler { // SILENT
    private final Map<String, Process> tails = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      Process process = new ProcessBuilder("tail", "-f", "log").start();
      tails.put(session.getId(), process);
      Tail tail = new Tail(process.getInputStream());
      tail.start();
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tails.remove(session.getId()).destroy();
    }
    private static final class Tail extends Thread {
      private final java.io.BufferedReader reader;
      Tail(java.io.InputStream in) { reader = new java.io.BufferedReader(new java.io.InputStreamReader(in)); }
      @Override public void run() {
        try {
          String line;
          while ((line = reader.readLine()) != null) { System.out.println(line); }
        } catch (java.io.IOException e) { System.out.println(e); }
      }
    }
  }

  class TaskThatTheHandlerWaitsFor extends TextWebSocketHandler { // SILENT
    @Override public void handleTextMessage(WebSocketSession session, TextMessage message) {
      Future<?> answer = scheduler.submit(() -> { while (true) { System.out.println(message); } });
      try {
        answer.get(19, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException | TimeoutException e) { answer.cancel(true); }
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("closed");
    }
  }

  class PeriodicTaskThatEndsByItsException extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> tick(session), 11, 12, TimeUnit.SECONDS);
    }
    private void tick(WebSocketSession session) {
      try { session.sendMessage(new TextMessage("tick")); } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
