// Listeners of a request, which hear that the other end closes: no hook of the client.
// with: OKHTTP, REACTOR, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.*;
import okhttp3.*;
import okhttp3.sse.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.client.WebSocketClient;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.*;

abstract class ListenerOfTheWork {
  private final OkHttpClient http = new OkHttpClient();
  private final HttpClient jdk = HttpClient.newHttpClient();
  private WebSocketClient spring;
  private Request request;

  Flux<String> anonymous() {
    return Flux.create(sink -> {
      http.newWebSocket(request, new WebSocketListener() { // FINDING: Nothing stops the request started here ... in `sink.onDispose`
        @Override public void onMessage(WebSocket socket, String text) { sink.next(text); }
        @Override public void onClosing(WebSocket socket, int code, String reason) { sink.complete(); }
      });
    });
  }
  Flux<String> answersTheClosing() {
    return Flux.create(sink -> {
      WebSocket out = http.newWebSocket(request, new WebSocketListener() { // FINDING: No disconnect hook stops the request started here
        @Override public void onMessage(WebSocket socket, String text) { sink.next(text); }
        @Override public void onClosing(WebSocket socket, int code, String reason) { socket.close(code, reason); }
      });
    });
  }
  Flux<String> inAVariable() {
    return Flux.create(sink -> {
      WebSocketListener listener = new WebSocketListener() {
        @Override public void onMessage(WebSocket socket, String text) { sink.next(text); }
        @Override public void onClosed(WebSocket socket, int code, String reason) { sink.complete(); }
      };
      http.newWebSocket(request, listener); // FINDING: Nothing stops the request started here
    });
  }
  Flux<String> ofAClass() {
    return Flux.create(sink -> http.newWebSocket(request, new Pass(sink))); // FINDING: Nothing stops the request started here
  }
  static class Pass extends WebSocketListener {
    private final FluxSink<String> sink;
    Pass(FluxSink<String> sink) { this.sink = sink; }
    @Override public void onMessage(WebSocket socket, String text) { sink.next(text); }
    @Override public void onClosed(WebSocket socket, int code, String reason) { sink.complete(); }
  }
  Flux<String> ofASubclass() {
    return Flux.create(sink -> http.newWebSocket(request, new Loud(sink))); // FINDING: Nothing stops the request started here
  }
  static class Loud extends Pass {
    Loud(FluxSink<String> sink) { super(sink); }
    @Override public void onOpen(WebSocket socket, Response response) { System.out.println("open"); }
  }
  Flux<String> ofAnAnonymousSubclass() {
    return Flux.create(sink -> http.newWebSocket(request, new Pass(sink) { // FINDING: Nothing stops the request started here
        @Override public void onOpen(WebSocket socket, Response response) { System.out.println("heard"); }
      }));
  }
  SseEmitter events(EventSource.Factory factory) {
    SseEmitter emitter = new SseEmitter(511L);
    EventSource source = factory.newEventSource(request, new EventSourceListener() { // FINDING: Nothing stops the request started here ... in `emitter.onCompletion`
      @Override public void onEvent(EventSource from, String id, String type, String data) {
        try { emitter.send(data); } catch (IOException e) { System.out.println(e); }
      }
      @Override public void onClosed(EventSource from) { emitter.complete(); }
    });
    return emitter;
  }

  Flux<String> disposed() { // SILENT
    return Flux.create(sink -> {
      WebSocket out = http.newWebSocket(request, new Pass(sink));
      sink.onDispose(out::cancel);
    });
  }
  Flux<String> endsItself() { // SILENT
    return Flux.create(sink -> {
      WebSocket out = http.newWebSocket(request, new WebSocketListener() {
        @Override public void onMessage(WebSocket socket, String text) {
          if (sink.isCancelled()) { socket.cancel(); }
          sink.next(text);
        }
        @Override public void onClosed(WebSocket socket, int code, String reason) { sink.complete(); }
      });
    });
  }
}
