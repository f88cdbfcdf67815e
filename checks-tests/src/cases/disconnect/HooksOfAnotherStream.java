// Hooks of another client, or of a server that the code itself calls: they run when that one goes.
// with: SPRING, SPRING_MVC, VERTX5, JAVALIN, JAX_RS
package news;

import io.javalin.config.JavalinConfig;
import io.javalin.http.sse.SseClient;
import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.sse.*;
import java.util.concurrent.*;
import java.util.function.Consumer;
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
  SseEmitter anotherEmitterInAHelper() {
    SseEmitter emitter = new SseEmitter(517L);
    SseEmitter other = new SseEmitter(518L);
    watch(other);
    pool.submit(() -> { while (true) { emitter.send(next()); } }); // FINDING: Nothing stops the task started here
    return emitter;
  }
  private void watch(SseEmitter watched) { watched.onCompletion(() -> show("the editor has gone")); }
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
  void whatItsRequestBecomes(RoutingContext context) {
    long timer = vertx.setPeriodic(903, tick -> context.response().write(next()));
    context.request().toWebSocket().onSuccess(socket -> socket.closeHandler(nothing -> show("gone"))); // FINDING: `closeHandler`
  }
  SseEmitter anEmitterMadeOfIt() {
    SseEmitter emitter = new SseEmitter(515L);
    Counted counted = new Counted(emitter);
    Future<?> task = pool.submit(() -> { while (true) { emitter.send(next()); } });
    counted.onCompletion(() -> show("gone")); // FINDING: `onCompletion`
    return emitter;
  }
  static class Counted extends SseEmitter {
    private final SseEmitter to;
    Counted(SseEmitter to) { this.to = to; }
  }
  @GET void aServerThatTheStreamAsks(@Context SseEventSink sink, @Context Sse sse) {
    Future<?> task = pool.submit(() -> { while (true) { show(next()); } }); // FINDING: Nothing stops the task started here
    agency.connect("/late").onSuccess(source -> source.closeHandler(nothing -> show("the agency has gone")));
  }

  void routes(JavalinConfig config) {
    config.routes.sse("/a", one -> {
      Future<?> task = pool.submit(() -> { while (true) { one.sendEvent(next()); } }); // FINDING: Nothing stops the task started here ... in `one.onClose`
    });
    config.routes.sse("/b", two -> two.onClose(() -> show("a reader of b")));
    config.routes.sse("/c", three -> {
      Future<?> task = pool.submit(() -> { while (true) { three.sendEvent(next()); } });
      three.onClose(() -> show("a reader of c")); // FINDING: `onClose`
    });
  }
  void routesWithACast(JavalinConfig config) {
    config.routes.sse("/d", (Consumer<SseClient>) one -> one.onClose(() -> show("a reader of d")));
    config.routes.sse("/e", (Consumer<SseClient>) two -> {
      Future<?> task = pool.submit(() -> { while (true) { two.sendEvent(next()); } });
      two.onClose(() -> show("a reader of e")); // FINDING: `onClose`
    });
  }
  void routesOfOtherMethods(JavalinConfig config) {
    config.routes.ws("/f", socket -> socket.onClose(gone -> show("a reader of f")));
    config.routes.sse("/g", two -> {
      Future<?> task = pool.submit(() -> { while (true) { two.sendEvent(next()); } });
      two.onClose(() -> show("a reader of g")); // FINDING: `onClose`
    });
  }
  void routesInARow(JavalinConfig config) {
    config.routes
        .sse("/j", one -> one.onClose(() -> show("a reader of j")))
        .sse("/k", two -> {
          Future<?> task = pool.submit(() -> { while (true) { two.sendEvent(next()); } });
          two.onClose(() -> show("a reader of k")); // FINDING: `onClose`
        });
  }
  void routesOfSeveralServers(JavalinConfig one, JavalinConfig two) {
    one.routes.ws("/h", socket -> socket.onClose(gone -> show("a reader of h")));
    two.routes.sse("/i", reader -> {
      Future<?> task = pool.submit(() -> { while (true) { reader.sendEvent(next()); } });
      reader.onClose(() -> show("a reader of i")); // FINDING: `onClose`
    });
  }
}

class InAFieldOfAnotherFile extends Kept {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  SseEmitter anotherEmitter() {
    emitter = new SseEmitter(516L);
    SseEmitter other = new SseEmitter(517L);
    Future<?> task = pool.submit(() -> { while (true) { emitter.send(lines.take()); } }); // FINDING: Nothing stops the task started here
    other.onCompletion(() -> System.out.println("the editor has gone"));
    return emitter;
  }
}

// file: Kept.java
class Kept {
  protected SseEmitter emitter;
}
