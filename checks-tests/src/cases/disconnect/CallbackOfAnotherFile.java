// Work that a class of another file starts, which is given a callback for the client and not the client.
// with: SPRING, SPRING_MVC, SPRING_WEBSOCKET, REACTOR, NETTY, RXJAVA3
package news;

import io.netty.channel.*;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Flowable;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.*;
import java.util.function.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.*;
import reactor.core.publisher.*;

class CallbackOfAnotherFile {
  private Tokens tokens;
  private Jobs jobs;

  class Socket extends TextWebSocketHandler {
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      tokens.toASocket(message.getPayload(), token -> send(session, token));
    }
  }
  private static void send(WebSocketSession session, String token) {
    try { session.sendMessage(new TextMessage(token)); } catch (IOException e) { System.out.println(e); }
  }
  class Channels extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      tokens.toAChannel(message.toString(), ctx::writeAndFlush);
    }
  }
  SseEmitter emitter(String question) {
    SseEmitter out = new SseEmitter(0L);
    tokens.toAnEmitter(question, token -> quietly(out, token));
    return out;
  }
  private static void quietly(SseEmitter out, String token) {
    try { out.send(token); } catch (IOException e) { System.out.println(e); }
  }
  Flux<String> sink(String question) { return Flux.create(sink -> tokens.toASink(question, sink::next)); }
  Flowable<String> flowable(String question) {
    return Flowable.create(out -> tokens.toAListener(question, new Listener() {
      @Override public void token(String token) { out.onNext(token); }
      @Override public void end() { out.onComplete(); }
    }), BackpressureStrategy.DROP);
  }
  SseEmitter behindAnInterface(String question) {
    SseEmitter out = new SseEmitter(1L);
    jobs.run(question, token -> quietly(out, token));
    return out;
  }

  SseEmitter handleComesBack(String question) {
    SseEmitter out = new SseEmitter(2L);
    Disposable answer = tokens.kept(question, token -> quietly(out, token));
    out.onCompletion(answer::dispose);
    return out;
  }
  SseEmitter stopComesBack(String question) {
    SseEmitter out = new SseEmitter(3L);
    out.onCompletion(tokens.stop(question, token -> quietly(out, token)));
    return out;
  }
  Flux<String> asks(String question) {
    return Flux.create(sink -> tokens.whileThere(question, sink::next, () -> !sink.isCancelled()));
  }
  SseEmitter throwsInEachTurn() {
    SseEmitter out = new SseEmitter(4L);
    tokens.untilItFails(token -> {
          try { out.send(token); } catch (IOException e) { throw new IllegalStateException(e); }
        });
    return out;
  }
  SseEmitter otherCallback(String question) {
    tokens.forNobody(question, System.out::println);
    return new SseEmitter(5L);
  }
  class Others extends TextWebSocketHandler {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      tokens.byName(session.getId());
      tokens.beside("beside", token -> send(session, token));
      tokens.intoAQueue("queue", token -> lines.add(token));
      tokens.ofSeveral("printed", System.out::println);
    }
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) { // HERE: ofSeveral
      tokens.ofSeveral(message.getPayload(), token -> send(session, token));
      tokens.often("1", token -> send(session, token));
      tokens.often("2", token -> send(session, token));
      tokens.often("3", token -> send(session, token));
      tokens.often("4", token -> send(session, token));
      tokens.often("5", token -> send(session, token));
      tokens.often("6", token -> send(session, token));
    }
  }
}

interface Listener { void token(String token); void end(); }

interface Jobs { void run(String question, Consumer<String> out); }

// file: Tokens.java
class Tokens {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private Oracle oracle;

  interface Oracle { Flux<String> stream(String question); String next(); }

  void toASocket(String question, Consumer<String> out) { oracle.stream(question).subscribe(out); } // FINDING: Nothing stops the subscription started here ... CallbackOfAnotherFile.java:23 ... no automatic fix, because the start and the hook are in different files
  void toAChannel(String question, Consumer<String> out) {
    pool.execute(() -> { while (true) { out.accept(oracle.next()); } }); // FINDING: Nothing stops the task started here
  }
  void toAnEmitter(String question, Consumer<String> out) {
    oracle.stream(question).map(String::trim).subscribe(out::accept); // FINDING: Nothing stops the subscription started here
  }
  void toASink(String question, Consumer<String> out) {
    pool.submit(() -> { while (true) { out.accept(oracle.next()); } }); // FINDING: Nothing stops the task started here
  }
  void toAListener(String question, Listener listener) { subscribe(question, listener); }
  private void subscribe(String question, Listener listener) {
    oracle.stream(question).subscribe(listener::token); // FINDING: Nothing stops the subscription started here
  }

  Disposable kept(String question, Consumer<String> out) { return oracle.stream(question).subscribe(out); } // SILENT
  Runnable stop(String question, Consumer<String> out) { // SILENT
    Disposable answer = oracle.stream(question).subscribe(out);
    return answer::dispose;
  }
  void whileThere(String question, Consumer<String> out, BooleanSupplier isThere) { // SILENT
    pool.submit(() -> { while (isThere.getAsBoolean()) { out.accept(oracle.next()); } });
  }
  void untilItFails(Consumer<String> out) { // SILENT
    pool.submit(() -> { while (true) { out.accept(lines.poll()); } });
  }
  void byName(String id) { // SILENT
    pool.execute(() -> { while (true) { lines.add(id + oracle.next()); } });
  }
  void beside(String question, Consumer<String> out) { // SILENT
    out.accept(question);
    pool.execute(() -> { while (true) { lines.add(oracle.next()); } });
  }
  void intoAQueue(String question, Consumer<String> out) { // SILENT
    pool.execute(() -> { while (true) { out.accept(oracle.next()); } });
  }
  void ofSeveral(String question, Consumer<String> out) {
    pool.execute(() -> { while (true) { out.accept(oracle.next()); } }); // FINDING: Nothing stops the task started here ... @ofSeveral
  }
  /* Only so many calls are looked at. */
  void often(String question, Consumer<String> out) {
    pool.execute(() -> { while (true) { out.accept(oracle.next()); } }); // KNOWN GAP: goes on for each of its callers
  }
  void forNobody(String question, Consumer<String> out) { oracle.stream(question).subscribe(out); } // SILENT
}

class PoolOfJobs implements Jobs {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Tokens.Oracle oracle;
  @Override public void run(String question, Consumer<String> out) {
    pool.submit(() -> { while (true) { out.accept(oracle.next()); } }); // FINDING: Nothing stops the task started here
  }
}
