// Executors and threads of one client, wherever the code keeps them, that a hook stops.
// with: SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class OwnExecutor {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;

  class ThreadOfASession extends TextWebSocketHandler { // SILENT
    private final Map<String, Thread> threads = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Thread pump = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) { System.out.println(12); }
              });
      threads.put(session.getId(), pump);
      pump.start();
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
        throws Exception {
      Thread pump = threads.remove(session.getId());
      pump.interrupt();
      pump.join();
    }
  }

  class ExecutorOfASessionObject extends TextWebSocketHandler { // SILENT
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      clients.put(session.getId(), new Client());
    }
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      clients.get(session.getId()).answer(message.getPayload());
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      clients.remove(session.getId()).close();
    }
    static class Client {
      private final ExecutorService own = Executors.newFixedThreadPool(11);
      void answer(String question) { own.execute(() -> { while (true) { System.out.println(question); } }); }
      void close() { own.shutdownNow(); }
    }
  }

  /* The first task alone is too short to be reported: the second one is no repetition. */
  class SecondTask extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      ExecutorService own = Executors.newFixedThreadPool(2);
      own.execute(() -> tickers.get("first").cancel(store.isUrgent()));
      own.execute(() -> { while (true) { System.out.println(store.isUrgent()); } }); // FINDING: task started here
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println("gone"); }
  }
  class FirstTaskIsStopped extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      ExecutorService own = Executors.newFixedThreadPool(3);
      tickers.put(session.getId(), own.submit(() -> { while (true) { System.out.println(store.isUrgent()); } }));
      own.execute(() -> { while (true) { System.out.println(session); } }); // FINDING: task started here
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { tickers.remove(session.getId()).cancel(true); }
  }
  private Store store;
  interface Store { boolean isUrgent(); }
}

@RestController class ComponentOfARecord { // SILENT
  private static void pump() { while (true) { System.out.println("news"); } }
  private final Map<String, Client> clients = new ConcurrentHashMap<>();
  @GetMapping("/d") SseEmitter news(String id) {
    SseEmitter emitter = new SseEmitter();
    Client client = new Client(emitter, Executors.newFixedThreadPool(4));
    clients.put(id, client);
    client.tasks().execute(ComponentOfARecord::pump);
    emitter.onCompletion(() -> clients.remove(id).end());
    return emitter;
  }
  record Client(SseEmitter emitter, ExecutorService tasks) {
    void end() { tasks.shutdownNow(); }
  }
}

class MapBySession extends TextWebSocketHandler { // SILENT
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  MapBySession(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private static void pump() { while (true) { System.out.println("price"); } }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    pools.put(session.getId(), Executors.newFixedThreadPool(7));
  }
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    pools.get(session.getId()).execute(MapBySession::pump);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    pools.remove(session.getId()).shutdownNow();
  }
}

@RestController class ResultOfAHelperThatIsOnlyShutDown {
  private static void pump() { while (true) { System.out.println("news"); } }
  @GetMapping("/c") SseEmitter news() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService own = create();
    own.execute(ResultOfAHelperThatIsOnlyShutDown::pump);
    emitter.onCompletion(() -> own.shutdown()); // FINDING: `shutdown()` stops nothing that is queued or running
    return emitter;
  }
  private ExecutorService create() { return Executors.newFixedThreadPool(3); }
}

class MapBySessionThatTheMessageFills extends TextWebSocketHandler { // SILENT
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  MapBySessionThatTheMessageFills(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private static void pump() { while (true) { System.out.println("price"); } }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
  }
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    pools.computeIfAbsent(session.getId(), id -> Executors.newFixedThreadPool(8))
        .execute(MapBySessionThatTheMessageFills::pump);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Optional.ofNullable(pools.remove(session.getId())).ifPresent(ExecutorService::shutdownNow);
  }
}

class FutureOnAnExecutorOfTheSession extends TextWebSocketHandler { // SILENT
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  FutureOnAnExecutorOfTheSession(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private static void pump() { while (true) { System.out.println("price"); } }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    ExecutorService own = Executors.newFixedThreadPool(10);
    pools.put(session.getId(), own);
    CompletableFuture.runAsync(FutureOnAnExecutorOfTheSession::pump, own);
  }
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    System.out.println(message);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    pools.remove(session.getId()).shutdownNow();
  }
}

@RestController class ShutDownThenWaitedForThenStopped { // SILENT
  private static void pump() { while (true) { System.out.println("news"); } }
  @GetMapping("/e") SseEmitter news() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService own = Executors.newFixedThreadPool(5);
    own.execute(ShutDownThenWaitedForThenStopped::pump);
    emitter.onCompletion(() -> stop(own));
    return emitter;
  }
  private static void stop(ExecutorService tasks) {
    tasks.shutdown();
    try {
      if (!tasks.awaitTermination(6, TimeUnit.SECONDS)) { tasks.shutdownNow(); }
    } catch (InterruptedException e) { tasks.shutdownNow(); }
  }
}

class ThreadOfASessionThatTheHookWaitsFor extends TextWebSocketHandler {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  ThreadOfASessionThatTheHookWaitsFor(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  private final Map<String, Thread> threads = new ConcurrentHashMap<>();
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    Thread pump = new Thread(() -> {
              while (!Thread.currentThread().isInterrupted()) { System.out.println(13); }
            });
    threads.put(session.getId(), pump);
    pump.start();
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
      throws Exception { threads.remove(session.getId()).join(); } // FINDING: `afterConnectionClosed` waits for the task started
}

class MapBySessionOfWhichTheHookKnowsNothing extends TextWebSocketHandler {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  MapBySessionOfWhichTheHookKnowsNothing(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private static void pump() { while (true) { System.out.println("price"); } }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    pools.put(session.getId(), Executors.newFixedThreadPool(9));
  }
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    pools.get(session.getId()).execute(MapBySessionOfWhichTheHookKnowsNothing::pump); // FINDING: task started here
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println(session.getId());
  }
}

@RestController class ResultOfAHelper { // SILENT
  private static void pump() { while (true) { System.out.println("news"); } }
  @GetMapping("/b") SseEmitter news() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService own = create();
    own.execute(ResultOfAHelper::pump);
    emitter.onCompletion(() -> stop(own));
    return emitter;
  }
  private ExecutorService create() { return Executors.newFixedThreadPool(2); }
  private static void stop(ExecutorService tasks) { tasks.shutdownNow(); }
}

@RestController class ParameterOfAHelper { // SILENT
  private static void pump() { while (true) { System.out.println("news"); } }
  @GetMapping("/a") SseEmitter news() {
    SseEmitter emitter = new SseEmitter();
    ExecutorService own = Executors.newFixedThreadPool(1);
    run(own);
    emitter.onCompletion(own::shutdownNow);
    return emitter;
  }
  private void run(ExecutorService tasks) { tasks.execute(ParameterOfAHelper::pump); }
}

class MapBySessionThroughAVariable extends TextWebSocketHandler { // SILENT
  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private static void pump() { while (true) { System.out.println("price"); } }
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    ExecutorService own = pools.computeIfAbsent(session.getId(), id -> Executors.newFixedThreadPool(8));
    own.execute(MapBySessionThroughAVariable::pump);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    pools.remove(session.getId()).shutdownNow();
  }
}
