// Loops that catch what sending throws, and with it perhaps the interrupt of a send that waits: they ask whether the client is there.
// with: MUTINY, NETTY, REACTOR, SPRING, SPRING_WEBSOCKET, VERTX5, WEBSOCKET
package news;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServer;
import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.Flux;

abstract class LoopThatLosesItsInterrupt {
  private ExecutorService pool;
  private BlockingQueue<String> queue;
  private Feed feed;

  interface Feed {
    boolean hasNext();
    boolean mayGoOn();
    String next();
  }

  private static void post(String item, WebSocketSession session) {
    try {
      session.sendMessage(new TextMessage(item));
    } catch (IOException | IllegalStateException e) {
      System.out.println("not sent: " + e.getMessage());
    }
  }

  class InAMethod extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.execute(() -> follow(session));
    }
    private void follow(WebSocketSession reader) {
      try {
        while (!queue.isEmpty()) {
          if (reader.isOpen()) {
            post(queue.take(), reader);
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class InALambda extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.execute(() -> {
        while (true) {
          try {
            session.sendMessage(new TextMessage(queue.take()));
          } catch (InterruptedException e) {
            return;
          } catch (IOException e) {
            System.out.println("again");
          }
        }
      });
    }
  }

  class ThatCatchesNothing extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.submit(() -> {
        while (true) { session.sendMessage(new TextMessage(queue.take())); }
      });
    }
  }

  class ThatLeavesInItsCatch extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.execute(() -> {
        while (true) {
          try {
            session.sendMessage(new TextMessage(queue.take()));
          } catch (IOException | InterruptedException e) {
            break;
          }
        }
      });
    }
  }

  class ThatCatchesSomethingElse extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.submit(() -> {
        while (true) {
          try {
            session.sendMessage(new TextMessage(Integer.valueOf(queue.take()).toString()));
          } catch (NumberFormatException e) {
            System.out.println("no number");
          }
        }
      });
    }
  }

  class OfOneWhoMayBeNull extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.submit(() -> {
        while (true) {
          String item = queue.take();
          if (session != null) { post(item, session); }
        }
      });
    }
  }

  class ToOneOfTwo extends TextWebSocketHandler {
    private WebSocketSession other;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.submit(() -> {
        while (true) { post(queue.take() + session.getId(), other); }
      });
    }
  }

  class WithMoreBehindTheLoop extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      pool.submit(() -> {
        while (!queue.isEmpty()) { post(queue.take(), session); }
        System.out.println("all sent");
        return null;
      });
    }
  }

  class OfJakarta extends Endpoint {
    @Override public void onOpen(Session session, EndpointConfig config) {
      pool.submit(() -> {
        while (true) {
          String item = queue.take();
          try { session.getBasicRemote().sendText(item); } catch (IOException e) { System.out.println(e); }
        }
      });
    }
    @Override public void onClose(Session session, CloseReason reason) {
      System.out.println(reason);
    }
  }

  Multi<String> mutiny() {
    return Multi.createFrom().emitter(emitter -> pool.execute(() -> {
      while (feed.hasNext() || feed.mayGoOn()) {
        try { emitter.emit(feed.next()); } catch (RuntimeException e) { System.out.println(e); }
      }
    }));
  }

  Flux<String> reactor() {
    return Flux.create(sink -> pool.execute(() -> {
      while (feed.hasNext()) {
        try { sink.next(feed.next()); } catch (RuntimeException e) { System.out.println(e); }
      }
    }));
  }

  ChannelInitializer<Channel> netty() {
    return new ChannelInitializer<>() {
      @Override protected void initChannel(Channel channel) {
        pool.submit(() -> {
          while (true) {
            String item = queue.take();
            try { channel.writeAndFlush(item).sync(); } catch (RuntimeException e) { System.out.println(e); }
          }
        });
      }
    };
  }

  void vertx(HttpServer server) {
    server.webSocketHandler(socket -> pool.submit(() -> {
      while (true) {
        String item = queue.take() + 1;
        try { socket.writeTextMessage(item); } catch (RuntimeException e) { System.out.println(e); }
      }
    }));
  }

  @ServerEndpoint("/own")
  static class OnAnExecutorThatIsShutDown {
    private final ExecutorService own = Executors.newSingleThreadExecutor();
    private Feed feed;
    @OnOpen public void open(Session session) {
      own.submit(() -> follow(session));
    }
    @OnClose public void close(Session session) {
      own.shutdown();
    }
    private void follow(Session reader) {
      while (feed.hasNext()) {
        try { reader.getBasicRemote().sendText(feed.next()); } catch (IOException e) { System.out.println(e); }
      }
    }
  }
}
