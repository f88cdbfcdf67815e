// An executor that is made once, where the application starts, though not in a constructor: no client overwrites it.
// with: SPRING, SPRING_MVC, SPRING_WEBSOCKET, VERTX5
package news;

import io.vertx.core.*;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

interface Endless { void follow(String topic, Object client) throws InterruptedException; }

class NewsVerticle extends AbstractVerticle {
  private Endless feed;
  private ExecutorService pool;
  @Override public void start() {
    pool = Executors.newFixedThreadPool(4);
    vertx.createHttpServer().requestHandler(this::news).listen(8080);
  }
  private void news(HttpServerRequest request) {
    request.response().setChunked(true);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (true) { feed.follow("sport", request.response()); }
    });
  }
  @Override public void stop() { pool.shutdownNow(); }
}

@RestController class MadeByALifecycle {
  private Endless feed;
  private ExecutorService pool;
  void open() { pool = Executors.newFixedThreadPool(5); }
  void close() { pool.shutdownNow(); }
  @GetMapping("/news") SseEmitter news() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (true) { feed.follow("culture", out); }
    });
    return out;
  }
}

class MadeForEachClient extends TextWebSocketHandler {
  private Endless feed;
  private ExecutorService pool;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    pool = Executors.newFixedThreadPool(6); // FINDING: The next client overwrites `pool`
    pool.submit(() -> { while (true) { feed.follow("economy", session); } });
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { pool.shutdownNow(); }
}
