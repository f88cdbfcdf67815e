// Handlers that wait for the executor which runs the work, and requests with one answer.
// with: NETTY, OKHTTP, SPRING, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.io.IOException;
import java.util.concurrent.*;
import okhttp3.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class Channels extends ChannelInboundHandlerAdapter {
  private static final ExecutorService ALL = Executors.newCachedThreadPool();
  @Override public void channelActive(ChannelHandlerContext ctx) throws InterruptedException { // SILENT
    ExecutorService own = Executors.newFixedThreadPool(1);
    own.execute(() -> { while (true) { System.out.println(1); } });
    own.shutdown();
    own.awaitTermination(1, TimeUnit.HOURS);
  }
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) { // SILENT
    ExecutorService own = Executors.newFixedThreadPool(2);
    own.execute(() -> { while (true) { System.out.println(message); } });
    own.shutdown();
    while (!own.isTerminated()) { Thread.onSpinWait(); }
  }
  @Override public void channelReadComplete(ChannelHandlerContext ctx) {
    ExecutorService own = Executors.newFixedThreadPool(3);
    own.execute(() -> { while (true) { System.out.println(3); } }); // FINDING: The handle of the task started here is thrown away
    while (!ALL.isTerminated()) { Thread.onSpinWait(); }
  }
  @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws InterruptedException {
    ALL.execute(() -> { while (true) { System.out.println(event); } }); // FINDING: The handle of the task started here is thrown away
    ALL.awaitTermination(4, TimeUnit.SECONDS);
  }
  @Override public void channelWritabilityChanged(ChannelHandlerContext ctx) {
    ALL.execute(() -> { while (true) { System.out.println(5); } }); // FINDING: The handle of the task started here is thrown away
    while (!ALL.isTerminated()) { Thread.onSpinWait(); }
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
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
