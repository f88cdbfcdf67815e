// What the messages say to write where there is no patch, written: each is the cure of a case of fix/ with that reason.
// with: GRPC, JETTY_WEBSOCKET, NETTY, RATPACK_CORE, REACTOR, RXJAVA3, SPRING, SPRING_MVC, SPRING_WEBSOCKET, VERTX4, jakarta.servlet-api:6
package news;

import io.netty.channel.*;
import io.reactivex.rxjava3.core.Observable;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.websocket.api.Session;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.Disposable;
import reactor.core.publisher.*;

class ByHand {
  private ExecutorService pool;
  private ScheduledExecutorService scheduler;
  private BlockingQueue<String> queue;
  private HttpClient http;
  private HttpRequest request;
  private Vertx vertx;
  private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
  private void follow(FluxSink<String> sink) {
    try {
      while (true) { sink.next(queue.take()); }
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  private void follow(String name, HttpServerResponse response) {
    try {
      while (true) { response.write(name + queue.take()); }
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  private void show(DeferredResult<String> result) {
    try { result.setResult(queue.take()); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  private void send(SseEmitter emitter, String item) {
    try { emitter.send(item); } catch (java.io.IOException e) { emitter.completeWithError(e); }
  }

  /* `…` keeps only one registration, and there is one already: stop it there as well */
  Flux<String> oneThereAlready() { // SILENT
    return Flux.create(sink -> {
          Future<?> task = pool.submit(() -> follow(sink));
          sink.onDispose(() -> { System.out.println("one reader less"); task.cancel(true); });
        });
  }

  /* `…` keeps only one registration, and this code may run again for the same `…`: collect the handles, and register once a hook that cancels them all */
  Flux<String> runsAgain() { // SILENT
    return Flux.create(sink -> {
          Set<Future<?>> all = ConcurrentHashMap.newKeySet();
          sink.onDispose(() -> all.forEach(each -> each.cancel(true)));
          sink.onRequest(n -> all.add(pool.submit(() -> follow(sink))));
        });
  }

  /* `…` would take the place of `…`: let the new one do what that one does, and leave it out */
  void placeOfAnother(RoutingContext context) { // SILENT
    HttpServerResponse response = context.response().setChunked(true);
    Future<?> task = pool.submit(() -> follow("c", response));
    context.addEndHandler(end -> { System.out.println("c has left"); task.cancel(true); });
  }

  /* `…` may be called only before the method returns, and the work is started later: register it before, and let it cancel what a variable holds that the later code sets */
  DeferredResult<String> startedLater() { // SILENT
    DeferredResult<String> result = new DeferredResult<>();
    AtomicReference<Future<?>> later = new AtomicReference<>();
    result.onCompletion(() -> { Future<?> task = later.get(); if (task != null) { task.cancel(true); } });
    pool.execute(() -> later.set(scheduler.schedule(() -> show(result), 3, TimeUnit.SECONDS)));
    return result;
  }

  /* `…` also runs when the stream has ended well, and the task goes on after that: let it end the stream last */
  Observable<String> endedLast() { // SILENT
    return Observable.create(emitter -> {
          Future<?> task = pool.submit(() -> { emitter.onNext(queue.take()); System.out.println("delivered"); emitter.onComplete(); return null; });
          emitter.setCancellable(() -> task.cancel(true));
        });
  }

  /* its result is used where it is started: submit the task, and let it do what is done with the result */
  SseEmitter resultUsed() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<?> task = pool.submit(() -> { send(emitter, queue.take()); return null; });
    emitter.onCompletion(() -> task.cancel(true));
    return emitter;
  }

  /* its result is used where it is started: keep it in a variable before that */
  SseEmitter answerUsed() { // SILENT
    SseEmitter emitter = new SseEmitter();
    CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    answer.thenAccept(response -> send(emitter, response.body()));
    emitter.onCompletion(() -> answer.cancel(true));
    return emitter;
  }

  /* `…` is assigned more than once, so no hook can use it: give it one value */
  SseEmitter oneValue(boolean isLate) { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<?> task = pool.submit(() -> { send(emitter, isLate ? queue.take() : "now"); return null; });
    emitter.onCompletion(() -> task.cancel(true));
    return emitter;
  }

  /* the handle is out of reach where the stream is returned: declare a variable for it there */
  Flux<String> reachesTheReturn() { // SILENT
    AtomicReference<Future<?>> task = new AtomicReference<>();
    Flux<String> items = Flux.create(sink -> { task.set(pool.submit(() -> follow(sink))); sink.onDispose(() -> System.out.println("gone")); });
    return items.doFinally(end -> { Future<?> begun = task.get(); if (begun != null) { begun.cancel(true); } });
  }

  /* the loop around it starts more and more, and may never end: let it end when the client goes */
  Flux<String> loopEnds() { // SILENT
    return Flux.create(sink -> {
          Future<?> task = pool.submit(() -> { while (!sink.isCancelled()) { sink.next(queue.take()); } return null; });
          sink.onDispose(() -> task.cancel(true));
        });
  }

  /* the task catches its interrupt and goes on, so that an interrupt alone does not stop it: leave the loop in the `…` */
  SseEmitter leavesTheLoop() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<?> task = pool.submit(() -> {
          while (true) {
            try { send(emitter, queue.take()); } catch (InterruptedException e) { break; }
          }
        });
    emitter.onCompletion(() -> task.cancel(true));
    return emitter;
  }

  /* the hook asks how the work has ended, and may return before its end */
  SseEmitter asks() { // SILENT
    SseEmitter emitter = new SseEmitter();
    Future<?> task = pool.submit(() -> { send(emitter, queue.take()); return null; });
    emitter.onCompletion(() -> {
          if (task.isDone()) { System.out.println("delivered"); return; }
          task.cancel(true);
        });
    return emitter;
  }

  /* it may be started more than once for one client, and a collection of the handles would grow: cancel the one before first, or remove each from it at its end */
  class CancelsTheOneBefore extends ChannelInboundHandlerAdapter { // SILENT
    private Disposable last;
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      if (last != null) { last.dispose(); }
      last = Flux.interval(Duration.ofSeconds(26)).subscribe(tick -> ctx.write(message));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { if (last != null) { last.dispose(); } }
  }

  /* it may be started more than once for one client: cancel what the map had before */
  class CancelsWhatTheMapHad extends TextWebSocketHandler { // SILENT
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      Future<?> before = tasks.put(session.getId(), scheduler.scheduleAtFixedRate(() -> System.out.println(22), 0, 22, TimeUnit.SECONDS));
      if (before != null) { before.cancel(true); }
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      Future<?> last = tasks.remove(session.getId());
      if (last != null) { last.cancel(true); }
    }
  }

  /* the work may be started when `…` has run already: then cancel it at once */
  class CancelsAtOnce extends ChannelInboundHandlerAdapter { // SILENT
    private volatile Future<?> task;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      scheduler.execute(() -> {
            task = scheduler.scheduleAtFixedRate(() -> ctx.write("27"), 0, 27, TimeUnit.SECONDS);
            if (!ctx.channel().isActive()) { task.cancel(true); }
          });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { if (task != null) { task.cancel(true); } }
  }

  /* the work is started in static code, where no field of the object is in reach: return the handle from there */
  class ReturnsTheHandle extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> task;
    @Override public void channelActive(ChannelHandlerContext ctx) { task = begin(ctx); }
    private static Future<?> begin(ChannelHandlerContext ctx) {
      return ctx.executor().scheduleAtFixedRate(() -> ctx.write("28"), 0, 28, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { if (task != null) { task.cancel(true); } }
  }

  /* cancelling a `…` does not interrupt the work; start the work with `…` of an `…` instead, and cancel what that returns */
  class Submits extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> running;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      running = pool.submit(() -> { while (!Thread.currentThread().isInterrupted()) { ctx.write("24"); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { if (running != null) { running.cancel(true); } }
  }

  /* `…` has the handles of other clients as well: make it a map with a key for each client, and take out only its own */
  class TakesItsOwn extends TextWebSocketHandler { // SILENT
    private final Map<String, ScheduledFuture<?>> pings = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pings.put(session.getId(), scheduler.scheduleAtFixedRate(() -> System.out.println(35), 0, 35, TimeUnit.SECONDS));
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      ScheduledFuture<?> ping = pings.remove(session.getId());
      if (ping != null) { ping.cancel(true); }
    }
  }

  /* `…` is not in reach of `…`: keep it in a field too */
  class KeepsTheOwner extends ChannelInboundHandlerAdapter { // SILENT
    private Vertx own;
    private long timer;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own = Vertx.currentContext().owner();
      timer = own.setPeriodic(3100, id -> ctx.write("31"));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { if (own != null) { own.cancelTimer(timer); } }
  }

  /* no hook of this class runs whenever a client goes: look for one that does */
  class AnotherHook extends Final { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("34"), 0, 34, TimeUnit.SECONDS);
      ctx.channel().closeFuture().addListener(closed -> task.cancel(true));
    }
  }
  abstract static class Final extends ChannelInboundHandlerAdapter {
    @Override public final void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone 34"); }
  }

  /* nobody knows whether one object of the class serves one client or all: a map with a key for each client is right for both */
  class MapForBoth implements ratpack.websocket.WebSocketHandler<String> { // SILENT
    private final Map<String, Future<?>> clocks = new ConcurrentHashMap<>();
    @Override public String onOpen(ratpack.websocket.WebSocket socket) {
      String key = UUID.randomUUID().toString();
      clocks.put(key, scheduler.scheduleAtFixedRate(() -> socket.send("tick"), 33, 34, TimeUnit.SECONDS));
      return key;
    }
    @Override public void onClose(ratpack.websocket.WebSocketClose<String> close) {
      Future<?> clock = clocks.remove(close.getOpenResult());
      if (clock != null) { clock.cancel(true); }
    }
    @Override public void onMessage(ratpack.websocket.WebSocketMessage<String> message) {}
  }

  /* nothing is known that stops a `…`: cancel the handle in it */
  class HandleInAnObject extends ChannelInboundHandlerAdapter { // SILENT
    record Client(String name, Future<?> task) {}
    private Client client;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      client = new Client("a", scheduler.scheduleAtFixedRate(() -> ctx.write("36"), 0, 36, TimeUnit.SECONDS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { if (client != null) { client.task().cancel(true); } }
  }

  /* `…` gives nothing to stop the work by: stop it with what its library has for that, or start it with another call */
  void anotherCall(ServerWebSocket socket) { // SILENT
    long timer = vertx.setPeriodic(37, id -> socket.writeTextMessage("tick"));
    socket.closeHandler(gone -> vertx.cancelTimer(timer));
  }
}

/* a record has no room for a field that changes: keep it in an `AtomicReference`, or for several clients in a map */
record RecordWithARoom(ScheduledExecutorService scheduler, AtomicReference<Future<?>> task) implements Session.Listener.AutoDemanding { // SILENT
  @Override public void onWebSocketOpen(Session session) {
    task.set(scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 30, TimeUnit.SECONDS));
  }
  @Override public void onWebSocketClose(int code, String reason) { task.get().cancel(true); }
}

/* an interface has no room for a field that changes: keep it in an `AtomicReference`, or for several clients in a map */
interface InterfaceWithAMap extends ChannelInboundHandler { // SILENT
  Map<ChannelId, Future<?>> TASKS = new ConcurrentHashMap<>();
  @Override default void channelActive(ChannelHandlerContext ctx) {
    TASKS.put(ctx.channel().id(), ctx.executor().scheduleAtFixedRate(() -> ctx.write("29"), 0, 29, TimeUnit.SECONDS));
  }
  @Override default void channelInactive(ChannelHandlerContext ctx) {
    Future<?> task = TASKS.remove(ctx.channel().id());
    if (task != null) { task.cancel(true); }
  }
}
