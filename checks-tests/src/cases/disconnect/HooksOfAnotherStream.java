// Hooks of another client, or of a server that the code itself calls: they run when that one goes.
// with: SPRING, SPRING_MVC, VERTX5
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class HooksOfAnotherStream {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private WebSocketClient agency;
  private Vertx vertx;
  abstract String next();
  abstract void show(String text);
  abstract SseEmitter find(String name);

  SseEmitter anotherEmitter() {
    SseEmitter emitter = new SseEmitter(511L);
    SseEmitter other = new SseEmitter(513L);
    Future<?> task = pool.submit(() -> { while (true) { emitter.send(next()); } }); // FINDING: Nothing stops the task started here ... in `emitter.onCompletion`
    other.onCompletion(() -> show("the editor has gone"));
    return emitter;
  }
  SseEmitter anEmitterThatMayBeTheSame() {
    SseEmitter emitter = new SseEmitter(514L);
    SseEmitter found = find("reader");
    Future<?> task = pool.submit(() -> { while (true) { emitter.send(next()); } });
    found.onCompletion(() -> show("somebody has gone")); // FINDING: `onCompletion`
    return emitter;
  }
  void anotherSocket(HttpServer server) {
    server.webSocketHandler(reader -> {
      long timer = vertx.setPeriodic(900, tick -> reader.writeTextMessage(next())); // FINDING: Nothing stops the periodic task started here ... in `reader.closeHandler`
      agency.connect("/news").onSuccess(source -> source.closeHandler(nothing -> show("the agency has gone")));
    });
  }

  SseEmitter theEmitterUnderAnotherName() {
    SseEmitter emitter = new SseEmitter(512L);
    SseEmitter same = emitter;
    Future<?> task = pool.submit(() -> { while (true) { emitter.send(next()); } });
    same.onCompletion(() -> show("gone")); // FINDING: `onCompletion`
    return emitter;
  }
  void itsRequest(HttpServerRequest request) {
    request.toWebSocket().onSuccess(socket -> {
      long timer = vertx.setPeriodic(902, tick -> socket.writeTextMessage(next()));
      request.connection().closeHandler(nothing -> show("gone")); // FINDING: `closeHandler`
    });
  }
}
