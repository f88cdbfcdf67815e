// Tasks that end their connection and go on: the hook runs then too, and would interrupt what they still do.
// with: NETTY, SPRING, SPRING_WEBSOCKET, UNDERTOW, VERTX5
package news;

import io.netty.channel.*;
import io.undertow.server.handlers.sse.*;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.*;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

interface Store { void save(String text); String next(); }

class SavesBehindCtx extends SimpleChannelInboundHandler<String> {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  @Override protected void channelRead0(ChannelHandlerContext context, String message) {
    pool.submit(() -> { // NO PATCH: also runs when the stream has ended well
      while (!message.isEmpty()) { context.writeAndFlush(store.next()); }
      context.close();
      store.save(message);
    });
  }
}

class SavesBehindTheChannel extends SimpleChannelInboundHandler<String> {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  @Override protected void channelRead0(ChannelHandlerContext context, String message) {
    pool.submit(() -> { // NO PATCH: also runs when the stream has ended well
      while (!message.isEmpty()) { context.writeAndFlush(store.next()); }
      context.channel().close();
      store.save(message);
    });
  }
}

class ClosesLast extends SimpleChannelInboundHandler<String> {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  @Override protected void channelRead0(ChannelHandlerContext context, String message) {
    pool.submit(() -> {
      while (!message.isEmpty()) { context.writeAndFlush(store.next()); }
      context.close();
    });
  }
}

class SavesBehindASession extends TextWebSocketHandler {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    pool.submit(() -> { // NO PATCH: also runs when the stream has ended well
      for (String text = store.next(); !text.isEmpty(); text = store.next()) { System.out.println(text); }
      session.close();
      store.save("behind");
      return 1;
    });
  }
}

class SavesBehindAResponse {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  void routes(Router router) {
    router.get("/a").handler(context -> {
      pool.submit(() -> { // NO PATCH: also runs when the stream has ended well
        while (!store.next().isEmpty()) { context.response().write("next"); }
        context.response().end("text");
        store.save("behind");
      });
    });
    router.get("/b").handler(context -> {
      HttpServerResponse response = context.response();
      pool.submit(() -> { // NO PATCH: also runs when the stream has ended well
        while (!store.next().isEmpty()) { response.write("next"); }
        response.end("text");
        store.save("behind");
      });
    });
  }
}

class SavesBehindAShutdown implements ServerSentEventConnectionCallback {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  @Override public void connected(ServerSentEventConnection connection, String lastEventId) {
    pool.submit(() -> { // NO PATCH: also runs when the stream has ended well
      for (String text = store.next(); !text.isEmpty(); text = store.next()) { connection.send(text); }
      connection.shutdown();
      store.save("behind");
    });
  }
}

class ShutsDownLast implements ServerSentEventConnectionCallback {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Store store;
  @Override public void connected(ServerSentEventConnection connection, String lastEventId) {
    pool.submit(() -> {
      for (String text = store.next(); !text.isEmpty(); text = store.next()) { connection.send(text); }
      connection.shutdown();
    });
  }
}
