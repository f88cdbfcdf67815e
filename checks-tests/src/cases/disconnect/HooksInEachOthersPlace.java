// Hooks that take the place of others, or leave them where they are.
// with: REACTOR, SPRING, SPRING_WEBSOCKET, VERTX5
package news;

import io.vertx.core.http.HttpServer;
import java.util.Map;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.*;

abstract class HooksInEachOthersPlace {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  abstract String next();
  abstract void show(String text);

  Flux<String> aSecondOneRunsAtOnce() { // SILENT
    return Flux.create(sink -> {
      Future<?> task = pool.submit(() -> { while (true) { sink.next(next()); } });
      sink.onDispose(() -> task.cancel(true));
      sink.onDispose(() -> show("gone"));
    });
  }
  void aSecondOneReplacesTheFirst(HttpServer server) {
    server.webSocketHandler(socket -> {
      Future<?> task = pool.submit(() -> { while (true) { socket.writeTextMessage(next()); } });
      socket.closeHandler(nothing -> task.cancel(true));
      socket.closeHandler(nothing -> show("gone")); // FINDING: `closeHandler` runs when the client goes and does not stop the task
    });
  }
  Flux<String> inAnObjectOfAMethod() { // SILENT
    return Flux.create(sink -> pool.execute(new Runnable() {
          @Override public void run() {
            sink.onDispose(() -> show("first"));
            Future<?> task = pool.submit(() -> { while (true) { sink.next(next()); } });
            sink.onDispose(() -> task.cancel(true));
          }
        }));
  }
}

class Tickers extends TextWebSocketHandler {
  final Map<String, Future<?>> tickers = new ConcurrentHashMap<>();
  final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
    tickers.remove(session.getId()).cancel(true);
  }
}
class Inherits extends Tickers { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    tickers.put(session.getId(), timer.scheduleAtFixedRate(() -> System.out.println("a"), 0, 1, TimeUnit.SECONDS));
  }
}
class CallsSuper extends Tickers { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    tickers.put(session.getId(), timer.scheduleAtFixedRate(() -> System.out.println("b"), 0, 2, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
    System.out.println("gone");
    super.afterConnectionClosed(session, status);
  }
}
class Overrides extends Tickers {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    tickers.put(session.getId(), timer.scheduleAtFixedRate(() -> System.out.println("c"), 0, 3, TimeUnit.SECONDS)); // FINDING: No disconnect hook stops the periodic task
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("gone");
  }
}
