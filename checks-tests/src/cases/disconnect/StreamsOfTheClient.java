// Streams of what the client itself sends, and sources that are turned into streams.
// with: VERTX4, VERTX_MUTINY, MUTINY, RXJAVA3, vertx-rx-java3:4, vertx-rx-gen:4, SPRING_WEBFLUX, SPRING, REACTOR
package news;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.parsetools.RecordParser;
import io.vertx.core.streams.ReadStream;
import io.vertx.rxjava3.core.eventbus.EventBus;
import org.springframework.web.reactive.socket.*;
import reactor.core.publisher.*;

abstract class StreamsOfTheClient {
  private EventBus bus;
  private io.vertx.mutiny.core.eventbus.EventBus mutiny;
  private Flux<String> feed;
  abstract void store(Object line);
  abstract <T> Flowable<T> toFlowable(ReadStream<T> stream);
  private RecordParser parser(NetSocket socket) { return RecordParser.newDelimited("\n", socket); }

  void vertx(io.vertx.core.net.NetServer server) { // SILENT
    server.connectHandler(socket -> toFlowable(parser(socket)).subscribe(this::store));
    server.connectHandler(socket -> toFlowable(RecordParser.newDelimited("\r", socket)).subscribe(this::store));
    server.connectHandler(socket -> {
      Flowable<Buffer> lines = toFlowable(socket);
      lines.map(Buffer::length).subscribe(this::store);
    });
  }
  void rx(io.vertx.rxjava3.core.net.NetServer server) { // SILENT
    server.connectHandler(socket -> {
      Disposable lines = bus.<String>consumer("a").toFlowable().subscribe(line -> socket.write(line.body()));
      socket.endHandler(end -> lines.dispose());
    });
    server.connectHandler(socket -> {
      Disposable lines = bus.<String>consumer("b").toObservable().subscribe(line -> socket.write(line.body()));
      socket.closeHandler(end -> lines.dispose());
    });
  }
  void mutiny(io.vertx.mutiny.core.net.NetServer server) { // SILENT
    server.connectHandler(socket -> {
      Cancellable lines = mutiny.<String>consumer("c").toMulti().subscribe().with(line -> socket.write(line.body()));
      socket.closeHandler(lines::cancel);
    });
  }
  abstract class Echo implements WebSocketHandler { // SILENT
    void listen(WebSocketSession session) {
      Flux<String> texts = Flux.from(session.receive()).map(WebSocketMessage::getPayloadAsText);
      texts.subscribe(StreamsOfTheClient.this::store);
    }
  }

  abstract class Joined implements WebSocketHandler {
    void ends(WebSocketSession session) { // SILENT
      Flux<String> texts = session.receive().map(WebSocketMessage::getPayloadAsText);
      texts.zipWith(feed).subscribe(StreamsOfTheClient.this::store);
      texts.withLatestFrom(feed, String::concat).subscribe(StreamsOfTheClient.this::store);
      texts.mergeWith(session.receive().map(WebSocketMessage::getPayloadAsText)).subscribe(StreamsOfTheClient.this::store);
      texts.startWith(Flux.just("hello")).subscribe(StreamsOfTheClient.this::store);
      texts.startWith("hello", "you").subscribe(StreamsOfTheClient.this::store);
      texts.concatWith(Mono.fromSupplier(this::bye)).subscribe(StreamsOfTheClient.this::store);
    }
    void goesOn(WebSocketSession session) {
      Flux<String> texts = session.receive().map(WebSocketMessage::getPayloadAsText);
      texts.mergeWith(feed).subscribe(text -> session.textMessage(text)); // FINDING: the subscription started here
      texts.concatWith(feed.map(String::trim)).subscribe(text -> session.textMessage(text)); // FINDING: the subscription started here
      texts.startWith(feed).map(String::length).subscribe(size -> session.textMessage("" + size)); // FINDING: the subscription started here
    }
    void inOneChain(WebSocketSession session) {
      session.receive().map(WebSocketMessage::getPayloadAsText).mergeWith(feed).subscribe(text -> session.textMessage(text)); // FINDING: the subscription started here
    }
    void goesOnInside(WebSocketSession session) {
      session.receive().flatMap(text -> feed).subscribe(text -> session.textMessage(text)); // KNOWN GAP: what a function gives may go on
    }
    abstract String bye();
  }

  void undisposed(io.vertx.rxjava3.core.net.NetServer server) {
    server.connectHandler(socket -> {
      bus.<String>consumer("d").toFlowable().subscribe(line -> socket.write(line.body())); // FINDING: Nothing stops the subscription started here
    });
  }
  void uncancelled(io.vertx.mutiny.core.net.NetServer server) {
    server.connectHandler(socket -> {
      mutiny.<String>consumer("e").toMulti().subscribe().with(line -> socket.write(line.body())); // FINDING: Nothing stops the subscription started here
    });
  }
  void consumed(io.vertx.rxjava3.core.net.NetServer server) {
    server.connectHandler(socket -> {
      bus.<String>consumer("f", line -> socket.write(line.body())); // FINDING: Nothing stops the subscription started here
    });
  }
  void alone(WebSocketSession session) { // SILENT
    Flux.from(session.receive()).subscribe(this::store);
  }
  void inANewObject(io.vertx.core.net.NetServer server) { // SILENT
    server.connectHandler(socket -> new Lines(socket).subscribe(this::store));
  }
  static class Lines extends Flowable<Buffer> {
    Lines(NetSocket from) { from.pause(); }
    @Override protected void subscribeActual(org.reactivestreams.Subscriber<? super Buffer> to) { System.out.println(to); }
  }
  void together(WebSocketSession session) {
    Flux<String> texts = Flux.merge(session.receive().map(WebSocketMessage::getPayloadAsText), feed);
    texts.subscribe(text -> session.send(Mono.just(session.textMessage(text))).subscribe()); // FINDING: goes on when the client has gone
  }

  private Flux<String> texts(WebSocketSession session) { return session.receive().map(WebSocketMessage::getPayloadAsText); }
  private Flux<String> longOnes(WebSocketSession session) {
    Flux<String> all = texts(session);
    return all.filter(text -> text.length() > 3);
  }
  private Flux<String> again(WebSocketSession session, int times) {
    if (times > 0) { return again(session, times - 1); }
    return texts(session);
  }
  abstract Flux<String> opened(WebSocketSession session);
  private Flowable<String> ofAnother(NetSocket socket) { return Flowable.fromPublisher(feed); }

  void echo(io.vertx.core.net.NetServer server) { // SILENT
    server.connectHandler(socket -> toFlowable(parser(socket)).subscribe(line -> socket.write(line)));
    server.connectHandler(socket -> toFlowable(socket).subscribe(line -> socket.write(line)));
    server.connectHandler(socket -> new Lines(socket).subscribe(line -> socket.write(line)));
    server.connectHandler(socket -> {
      Flowable<Buffer> lines = toFlowable(socket);
      lines.skip(2).subscribe(line -> socket.write(line));
    });
  }
  void echoOfASession(WebSocketSession session) { // SILENT
    texts(session).subscribe(text -> session.send(Mono.just(session.textMessage(text))).subscribe());
    longOnes(session).subscribe(text -> session.send(Mono.just(session.textMessage(text))).subscribe());
    again(session, 3).subscribe(text -> session.send(Mono.just(session.textMessage(text))).subscribe());
    opened(session).subscribe(text -> session.send(Mono.just(session.textMessage(text))).subscribe());
    Flux.from(session.receive()).subscribe(text -> session.send(Mono.just(text)).subscribe());
    Flux<String> texts = Flux.from(session.receive().map(WebSocketMessage::getPayloadAsText));
    texts.subscribe(text -> session.send(Mono.just(session.textMessage(text))).subscribe());
  }
  void ofOthers(io.vertx.core.net.NetServer server) {
    server.connectHandler(socket -> new Numbers(7).subscribe(number -> socket.write("" + number))); // FINDING: Nothing stops the subscription started here
    server.connectHandler(socket -> ofAnother(socket).subscribe(text -> socket.write(text))); // FINDING: Nothing stops the subscription started here
    server.connectHandler(socket -> new Both(socket, feed).subscribe(text -> socket.write(text))); // FINDING: Nothing stops the subscription started here
  }
  static class Numbers extends Flowable<Integer> {
    Numbers(int first) { System.out.println(first); }
    @Override protected void subscribeActual(org.reactivestreams.Subscriber<? super Integer> to) { System.out.println(to); }
  }
  static class Both extends Flowable<String> {
    Both(NetSocket from, Flux<String> feed) { from.pause(); }
    @Override protected void subscribeActual(org.reactivestreams.Subscriber<? super String> to) { System.out.println(to); }
  }
}
