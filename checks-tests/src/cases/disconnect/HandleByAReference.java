// Handles that come to the method which stops them by a reference to it, or by a function.
// with: SPRING, SPRING_MVC, SPRING_WEBSOCKET, VERTX5
package news;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class HandleByAReference {
  private final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  private ScheduledExecutorService scheduler;
  private Vertx vertx;
  private void tick(WebSocketSession session) { System.out.println("tick " + session.getId()); }

  class SecondParameter extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tickers.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 1, 1, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      tickers.forEach(this::stop);
    }
    private void stop(String id, Future<?> ticker) { ticker.cancel(true); }
  }
  class SecondParameterThatIsOnlyLogged extends TextWebSocketHandler {
    private final Map<String, Future<?>> logged = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      logged.put(session.getId(), scheduler.scheduleAtFixedRate(() -> tick(session), 2, 2, SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { // FINDING: does not stop the periodic task
      logged.forEach(this::log);
    }
    private void log(String id, Future<?> ticker) { System.out.println(id + ticker); }
  }

  void numbers(HttpServer server) { // SILENT
    server.webSocketHandler(socket -> {
          Set<Long> ids = new HashSet<>();
          ids.add(vertx.setPeriodic(101, id -> socket.writeTextMessage("a")));
          socket.closeHandler(closed -> ids.forEach(this::stop));
        });
  }
  private void stop(long id) { vertx.cancelTimer(id); }
  void primitiveStream(HttpServer server) { // SILENT
    server.webSocketHandler(socket -> {
          List<Long> ids = new ArrayList<>();
          ids.add(vertx.setPeriodic(102, id -> socket.writeTextMessage("b")));
          socket.closeHandler(closed -> ids.stream().mapToLong(Long::longValue).forEach(id -> vertx.cancelTimer(id)));
        });
  }
  void optional(HttpServer server) { // SILENT
    Map<ServerWebSocket, Long> ids = new ConcurrentHashMap<>();
    server.webSocketHandler(socket -> {
          ids.put(socket, vertx.setPeriodic(103, id -> socket.writeTextMessage("c")));
          socket.closeHandler(closed -> Optional.ofNullable(ids.remove(socket)).ifPresent(vertx::cancelTimer));
        });
  }

  private static final class Pump extends Thread {
    private final SseEmitter emitter;
    Pump(SseEmitter emitter) {
      this.emitter = emitter;
      emitter.onCompletion(() -> this.interrupt());
    }
    @Override public void run() { while (!isInterrupted()) { System.out.println(emitter); } }
  }
  SseEmitter stopsItself() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    new Pump(emitter).start();
    return emitter;
  }
  SseEmitter stopsItselfInAVariable() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    Pump pump = new Pump(emitter);
    pump.start();
    return emitter;
  }
  private static final class Feed extends Thread {
    private final SseEmitter emitter;
    Feed(SseEmitter emitter) { this.emitter = emitter; emitter.onCompletion(this::interrupt); }
    @Override public void run() { while (!isInterrupted()) { System.out.println(emitter); } }
  }
  SseEmitter feedInAVariable() { // SILENT
    SseEmitter emitter = new SseEmitter(3L);
    Feed feed = new Feed(emitter);
    feed.start();
    return emitter;
  }

  SseEmitter taskThatIsAHandle(ExecutorService pool) { // SILENT
    SseEmitter emitter = new SseEmitter(4L);
    FutureTask<String> task = new FutureTask<>(() -> { while (true) { emitter.send("x"); } });
    Future<?> unused = pool.submit(task);
    emitter.onCompletion(() -> task.cancel(true));
    return emitter;
  }
}
