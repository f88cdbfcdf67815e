// Hooks that stand in code on the way from the work to the client: in a method that makes the stream or starts the work.
// with: SPRING, SPRING_MVC, VERTX5, REACTOR, SPRING_WEBSOCKET, SPRING_WEBFLUX
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.*;

abstract class HooksOnTheWay {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Vertx vertx;
  abstract String next();
  abstract void show(String text);

  private SseEmitter kept;
  SseEmitter whereTheWorkStarts() {
    kept = new SseEmitter(511L);
    start();
    return kept;
  }
  private void start() {
    Future<?> task = pool.submit(() -> { while (true) { kept.send(next()); } });
    kept.onCompletion(() -> show("gone")); // FINDING: `onCompletion`
  }
  private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
  private final Map<String, Future<?>> forgotten = new ConcurrentHashMap<>();
  SseEmitter whereTheStreamIsMade(String name) {
    SseEmitter emitter = create(name);
    forgotten.put(name, pool.submit(() -> { while (true) { emitter.send(next()); } }));
    return emitter;
  }
  private SseEmitter create(String name) {
    SseEmitter made = new SseEmitter(512L);
    made.onCompletion(() -> show(name)); // FINDING: `onCompletion`
    return made;
  }
  SseEmitter whereItIsMadeAndAssigned(String name) {
    SseEmitter emitter;
    emitter = createToo(name);
    forgotten.put(name, pool.submit(() -> { while (true) { emitter.send(next()); } }));
    return emitter;
  }
  private SseEmitter createToo(String name) {
    SseEmitter made = new SseEmitter(513L);
    made.onCompletion(() -> show(name)); // FINDING: `onCompletion`
    return made;
  }
  DeferredResult<String> whereTheHandleIsThrownAway(String name) {
    DeferredResult<String> result = result(name);
    pool.execute(() -> { while (true) { result.setResult(next()); } }); // FINDING: The handle of the task started here
    return result;
  }
  private DeferredResult<String> result(String name) {
    DeferredResult<String> made = new DeferredResult<>(517L);
    made.onCompletion(() -> show(name));
    return made;
  }
  SseEmitter whereTheStreamIsMadeAndTheWorkStopped(String name) { // SILENT
    SseEmitter emitter = stopping(name);
    tasks.put(name, pool.submit(() -> { while (true) { emitter.send(next()); } }));
    return emitter;
  }
  private SseEmitter stopping(String name) {
    SseEmitter made = new SseEmitter(514L);
    made.onCompletion(() -> tasks.remove(name).cancel(true));
    return made;
  }
  DeferredResult<String> aroundAndInTheCodeOfAnObject(String name) {
    DeferredResult<String> result = new DeferredResult<>(518L);
    result.onCompletion(() -> show("this one is replaced"));
    pool.execute(new Runnable() {
      @Override public void run() {
        Future<?> task = pool.submit(() -> { while (true) { result.setResult(next()); } });
        forgotten.put(name, task);
        result.onCompletion(() -> show(name)); // FINDING: `onCompletion`
      }
    });
    return result;
  }
  SseEmitter ofAFactory(Emitters emitters) {
    Future<?> task = pool.submit(() -> { while (true) { show(next()); } }); // FINDING: Nothing stops the task started here ... !emitters.
    return emitters.create();
  }
  SseEmitter ofAMethodThatIsCalledWhereTheStreamIsReturned() {
    Future<?> task = pool.submit(() -> { while (true) { show(next()); } }); // FINDING: Nothing stops the task started here
    return createToo("x");
  }
  static class Emitters { SseEmitter create() { return new SseEmitter(513L); } }
  void inAFunctionThatStartsTheResponse(HttpServer server) {
    server.requestHandler(request -> {
      HttpServerResponse response = request.response().setChunked(true);
      long ticks = vertx.setPeriodic(901, tick -> response.write(next()));
      response.closeHandler(nothing -> show("gone")); // FINDING: `closeHandler`
    });
  }

  void answer(FluxSink<String> sink) {
    pool.execute(() -> sink.next(next())); // FINDING: Nothing stops the task started here
  }
  void answer(WebSocketSession session) { // SILENT
    pool.execute(() -> show(session.getId() + next()));
  }
  interface Visitor { void visit(SseEmitter emitter); }
  Visitor inAFunctionOfItsOwnType() {
    return emitter -> pool.submit(() -> { while (true) { emitter.send(next()); } }); // FINDING: lambda runs for one client
  }
  List<String> latest() { // SILENT
    List<String> found = new CopyOnWriteArrayList<>();
    timer.scheduleAtFixedRate(() -> found.add(next()), 1, 902, TimeUnit.SECONDS);
    return found;
  }
  private final Sinks.Many<String> all = Sinks.many().multicast().directBestEffort();
  Flux<String> ofAll() { // SILENT
    timer.scheduleAtFixedRate(() -> all.tryEmitNext(next()), 1, 903, TimeUnit.SECONDS);
    return all.asFlux();
  }
  Flux<String> ofWhatIsGiven(Sinks.Many<String> given) { // SILENT
    timer.scheduleAtFixedRate(() -> given.tryEmitNext(next()), 1, 904, TimeUnit.SECONDS);
    return given.asFlux();
  }
}
