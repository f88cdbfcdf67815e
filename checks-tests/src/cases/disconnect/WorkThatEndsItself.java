// Work that nobody cancels and that ends by itself, written as an object, as a chain, or as a start of the next turn.
// with: SPRING, SPRING_WEBSOCKET, RXJAVA3, REACTOR, VERTX5, OKHTTP, JAX_RS
package news;

import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.disposables.*;
import io.vertx.core.*;
import io.vertx.core.http.ServerWebSocket;
import java.io.IOException;
import java.net.http.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import okhttp3.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.*;

class WorkThatEndsItself {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(3);
  private final java.util.Timer timer = new java.util.Timer();
  private Vertx vertx;
  private HttpClient http;
  private HttpRequest request;

  void laterAndAskingFirst(io.vertx.core.http.HttpServer server, Feed feed) {
    server.webSocketHandler(socket -> {
      AtomicBoolean gone = new AtomicBoolean();
      var whole = scheduler.schedule(() -> { if (!gone.get()) { feed.next("a"); } }, 3, TimeUnit.SECONDS);
      var first = scheduler.schedule(() -> { if (gone.get()) { return; } feed.next("a"); }, 4, TimeUnit.SECONDS);
      keep(whole, first);
      socket.closeHandler(unused -> gone.set(true));
    });
  }
  void laterAndAskingLast(io.vertx.core.http.HttpServer server, Feed feed) {
    server.webSocketHandler(socket -> {
      AtomicBoolean gone = new AtomicBoolean();
      keep(scheduler.schedule(() -> { feed.next("a"); if (gone.get()) { return; } }, 5, TimeUnit.SECONDS)); // FINDING: Nothing stops the task started here
      socket.closeHandler(unused -> gone.set(true));
    });
  }
  void askingFirstAtOnce(io.vertx.core.http.HttpServer server, ExecutorService pool, Feed feed) {
    server.webSocketHandler(socket -> {
      AtomicBoolean gone = new AtomicBoolean();
      keep(pool.submit(() -> { if (gone.get()) { return; } feed.next("a"); })); // FINDING: Nothing stops the task started here
      socket.closeHandler(unused -> gone.set(true));
    });
  }
  void keep(java.util.concurrent.Future<?>... all) {}
  class AnonymousRunnableThatThrows extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(new Runnable() {
            @Override public void run() {
              if (!session.isOpen()) { throw new IllegalStateException("gone"); }
              System.out.println(1);
            }
          }, 1, 1, TimeUnit.SECONDS);
    }
  }
  class RunnableOfAClassThatThrows extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(new Ping(session), 2, 2, TimeUnit.SECONDS);
    }
  }
  record Ping(WebSocketSession session) implements Runnable {
    @Override public void run() {
      try { session.sendMessage(new TextMessage("ping")); } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
  class RunnableInAVariable extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      Runnable ping = () -> ping(session);
      scheduler.scheduleAtFixedRate(ping, 3, 3, TimeUnit.SECONDS);
    }
    private void ping(WebSocketSession session) {
      if (!session.isOpen()) { throw new IllegalStateException("gone"); }
    }
  }
  class AnonymousRunnableThatReturns extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(new Runnable() { // FINDING: Nothing stops the periodic task started here
            @Override public void run() {
              if (!session.isOpen()) { return; }
              System.out.println(4);
            }
          }, 4, 4, TimeUnit.SECONDS);
    }
  }
  class TimerTaskThatCancelsItself extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      timer.schedule(new TimerTask() {
            @Override public void run() {
              if (session.isOpen()) { System.out.println(5); } else { cancel(); }
            }
          }, 5, 5);
      timer.scheduleAtFixedRate(new Beat(session), 6, 6);
    }
  }
  static class Beat extends TimerTask {
    private final WebSocketSession session;
    Beat(WebSocketSession session) { this.session = session; }
    @Override public void run() {
      if (!session.isOpen()) { this.cancel(); }
    }
  }
  class TimerTaskThatCancelsAnother extends TextWebSocketHandler {
    private TimerTask other;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      timer.schedule(new TimerTask() { // FINDING: Nothing stops the periodic task started here
            @Override public void run() {
              if (!session.isOpen()) { other.cancel(); }
            }
          }, 7, 7);
    }
  }
  interface Rows { String next() throws IOException; }
  private Rows rows;
  private String row() {
    try { return rows.next(); } catch (IOException e) { return e.getMessage(); }
  }
  Flux<String> pumpThatStartsItselfWhileTheReaderIsThere() { // SILENT
    return Flux.create(sink -> scheduler.execute(() -> next(sink)));
  }
  private void next(FluxSink<String> sink) {
    sink.next(row());
    if (!sink.isCancelled()) { scheduler.execute(() -> next(sink)); }
  }
  Flux<String> pumpThatReturns() { // SILENT
    return Flux.create(sink -> scheduler.execute(new Pump(sink)));
  }
  class Pump implements Runnable {
    private final FluxSink<String> sink;
    Pump(FluxSink<String> sink) { this.sink = sink; }
    @Override public void run() {
      if (sink.isCancelled()) { return; }
      sink.next(row());
      scheduler.execute(this);
    }
  }
  Flux<String> questionThatStartsNothing() {
    return Flux.create(sink -> scheduler.execute(() -> once(sink))); // FINDING: Nothing stops the task started here
  }
  private void once(FluxSink<String> sink) {
    sink.next(row());
    if (!sink.isCancelled()) { System.out.println("there"); }
  }

  void pump(Vertx vertx, ServerWebSocket socket) { // SILENT
    vertx.setPeriodic(8, new Handler<Long>() {
          @Override public void handle(Long id) {
            if (socket.isClosed()) { vertx.cancelTimer(id); } else { socket.writeTextMessage("eight"); }
          }
        });
  }

  Flux<String> answerWhoseLoopAsks() { // SILENT
    return Flux.create(
        sink -> http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
            .thenAccept(response -> {
                  Iterator<String> lines = response.body().iterator();
                  while (!sink.isCancelled() && lines.hasNext()) { sink.next(lines.next()); }
                  sink.complete();
                }));
  }
  Flux<String> answerWhoseStreamAsks() { // SILENT
    return Flux.create(
        sink -> http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
            .thenAccept(response -> response.body().takeWhile(line -> !sink.isCancelled()).forEach(sink::next)));
  }
  Flux<String> answerThatNobodyEnds() {
    return Flux.create(
        sink -> http.sendAsync(request, HttpResponse.BodyHandlers.ofLines()) // FINDING: Nothing stops the request started here
            .thenAccept(response -> response.body().filter(line -> !sink.isCancelled()).forEach(sink::next)));
  }
  Flux<String> chainThatAsks(Flux<String> feed) { // SILENT
    return Flux.create(sink -> feed.takeUntil(text -> sink.isCancelled()).subscribe(sink::next));
  }
  Flowable<String> chainOfRx(Flowable<String> feed) { // SILENT
    return Flowable.create(
        emitter -> feed.takeWhile(text -> !emitter.isCancelled()).subscribe(emitter::onNext),
        BackpressureStrategy.BUFFER);
  }
  Flowable<String> chainThatDropsOnly(Flowable<String> feed) {
    return Flowable.create(
        emitter -> feed.filter(text -> !emitter.isCancelled()).subscribe(emitter::onNext), // FINDING: Nothing stops the subscription started here
        BackpressureStrategy.BUFFER);
  }
  Flux<String> streamOfATask(java.nio.file.Path file) { // SILENT
    return Flux.create(
        sink -> scheduler.execute(() -> {
              try (Stream<String> lines = java.nio.file.Files.lines(file)) {
                lines.takeWhile(line -> !sink.isCancelled()).forEach(sink::next);
              } catch (IOException e) { sink.error(e); }
            }));
  }
  Flowable<String> serial(Flowable<String> feed) { // SILENT
    return Flowable.create(
        emitter -> {
          SerialDisposable handle = new SerialDisposable();
          emitter.setDisposable(handle);
          handle.set(feed.subscribe(emitter::onNext));
        },
        BackpressureStrategy.BUFFER);
  }
  Flowable<String> callback(Call call) { // SILENT
    return Flowable.create(
        emitter -> call.enqueue(new Callback() {
              @Override public void onFailure(Call call, IOException e) { emitter.onError(e); }
              @Override public void onResponse(Call call, Response response) throws IOException {
                while (!emitter.isCancelled() && !response.body().source().exhausted()) {
                  emitter.onNext(response.body().source().readUtf8Line());
                }
              }
            }),
        BackpressureStrategy.BUFFER);
  }
}

interface Feed { String next(String topic); }
