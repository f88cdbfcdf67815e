// Handlers that wait for the executor which runs the work, and requests with one answer.
// with: OKHTTP, SPRING, SPRING_WEBSOCKET
package news;

import java.io.IOException;
import java.util.concurrent.*;
import okhttp3.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class Sockets extends TextWebSocketHandler {
  private static final ExecutorService ALL = Executors.newCachedThreadPool();
  @Override public void afterConnectionEstablished(WebSocketSession session) throws InterruptedException { // SILENT
    ExecutorService own = Executors.newFixedThreadPool(1);
    own.execute(() -> { while (true) { System.out.println(1); } });
    own.shutdown();
    own.awaitTermination(1, TimeUnit.HOURS);
  }
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) { // SILENT
    ExecutorService own = Executors.newFixedThreadPool(2);
    own.execute(() -> { while (true) { System.out.println(message); } });
    own.shutdown();
    while (!own.isTerminated()) { Thread.yield(); }
  }
  @Override protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    ExecutorService own = Executors.newFixedThreadPool(3);
    own.execute(() -> { while (true) { System.out.println(3); } }); // FINDING: The handle of the task started here is thrown away
    while (!ALL.isTerminated()) { Thread.yield(); }
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println("gone"); }
}

class OthersAreAwaited extends TextWebSocketHandler {
  private static final ExecutorService ALL = Executors.newCachedThreadPool();
  @Override protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
    ALL.execute(() -> { while (true) { System.out.println(5); } }); // FINDING: The handle of the task started here is thrown away
    while (!ALL.isTerminated()) { Thread.yield(); }
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println("gone"); }
}

class OneAnswer extends TextWebSocketHandler { // SILENT
  private OkHttpClient client;
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    client.newCall(new Request.Builder().url(message.getPayload()).build()).enqueue(new Callback() {
          @Override public void onFailure(Call call, IOException e) { System.out.println(e); }
          @Override public void onResponse(Call call, Response response) throws IOException {
            session.sendMessage(new TextMessage(response.message()));
          }
        });
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println("gone"); }
}

class OfAField extends TextWebSocketHandler { // SILENT
  private ExecutorService own;
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) throws InterruptedException {
    own = Executors.newFixedThreadPool(6);
    own.execute(() -> { while (true) { System.out.println(message); } });
    own.shutdown();
    own.awaitTermination(6, TimeUnit.HOURS);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println("gone"); }
}
