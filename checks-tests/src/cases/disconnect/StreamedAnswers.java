// Requests that are answered piece by piece, to a connection: most of the answer comes after the client has gone.
// with: LANGCHAIN4J, NETTY, REACTOR, SPRING, SPRING_MVC, SPRING_WEBSOCKET, VERTX5
package news;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.*;
import dev.langchain4j.service.TokenStream;
import io.netty.channel.*;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.*;

abstract class StreamedAnswers {
  interface Assistant { TokenStream chat(String text); }
  private StreamingChatModel model;
  private Assistant assistant;
  private ExecutorService pool;

  abstract static class Answer implements StreamingChatResponseHandler {
    @Override public void onCompleteResponse(ChatResponse response) { System.out.println("complete"); }
    @Override public void onError(Throwable error) { System.out.println(error); }
  }
  static class Sending extends Answer {
    private final WebSocketSession session;
    Sending(WebSocketSession session) { this.session = session; }
    @Override public void onPartialResponse(String token) {
      try { session.sendMessage(new TextMessage(token)); } catch (IOException e) { System.out.println(e); }
    }
  }
  class OfASession extends TextWebSocketHandler {
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      model.chat(message.getPayload(), new Sending(session)); // FINDING: so no disconnect hook can stop it ... `chat` gives nothing to stop the work by
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println("gone"); }
  }
  class OfAChannel extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      assistant.chat("a").onPartialResponse(ctx::writeAndFlush).onError(System.out::println).start(); // FINDING: the request started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  void sockets(HttpServer server) {
    server.webSocketHandler(socket -> socket.textMessageHandler(text ->
        assistant.chat(text).onPartialResponse(socket::writeTextMessage).onError(System.out::println).start())); // FINDING: the request started here
  }

  Flux<String> ofASinkThatIsReturned(String text) {
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    TokenStream tokens = assistant.chat(text);
    tokens.onPartialResponse(sink::tryEmitNext);
    tokens.onCompleteResponse(all -> sink.tryEmitComplete());
    tokens.onError(sink::tryEmitError);
    tokens.start(); // FINDING: Nothing stops the request started here
    return sink.asFlux();
  }
  Flux<String> beside(String text) { // SILENT
    Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    TokenStream tokens = assistant.chat(text);
    tokens.onPartialResponse(System.out::println).onError(System.out::println);
    tokens.start();
    return sink.asFlux();
  }
  /* The task ends as soon as the model has been asked: what goes on is the request. */
  SseEmitter inATask(String text) {
    SseEmitter emitter = new SseEmitter(0L);
    pool.execute(() -> {
      TokenStream tokens = assistant.chat(text);
      tokens.onPartialResponse(part -> send(emitter, part))
          .onCompleteResponse(all -> emitter.complete())
          .onError(emitter::completeWithError)
          .start(); // FINDING: Nothing stops the request started here
    });
    return emitter;
  }
  private static void send(SseEmitter emitter, String text) {
    try { emitter.send(text); } catch (IOException e) { System.out.println(e); }
  }

  class ForAnother extends TextWebSocketHandler { // SILENT
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      model.chat(session.getId(), new Answer() {
        @Override public void onPartialResponse(String token) { System.out.println(token); }
      });
    }
  }
  class Cancels extends TextWebSocketHandler { // SILENT
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      model.chat(message.getPayload(), new Answer() {
        @Override public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
          if (!session.isOpen()) { context.streamingHandle().cancel(); }
        }
      });
    }
  }
}
