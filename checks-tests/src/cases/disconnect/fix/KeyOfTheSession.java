// Handlers that serve all clients and tell them apart nowhere: by the key that the framework has for them.
// with: JAVA_WEBSOCKET, NETTY, NETTY_SOCKETIO, SPRING, SPRING_WEBSOCKET
package news;

import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.annotation.OnConnect;
import com.corundumstudio.socketio.annotation.OnDisconnect;
import com.corundumstudio.socketio.listener.ConnectListener;
import com.corundumstudio.socketio.listener.DisconnectListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class KeyOfTheSession {
  private ScheduledExecutorService scheduler;
  private ExecutorService pool;

  class Dropped extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(21), 0, 21, TimeUnit.SECONDS);
    }
    @Override
    public void afterConnectionClosed(WebSocketSession gone, CloseStatus status) {
      System.out.println("closed");
    }
  }

  class Annotated {
    @OnConnect void joined(SocketIOClient client) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(29), 0, 29, TimeUnit.SECONDS);
    }
    @OnDisconnect void left(SocketIOClient gone) { System.out.println("left"); }
  }

  class WithoutAHook extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      begin(session);
    }
    private void begin(WebSocketSession opened) {
      pool.execute(() -> { while (true) { System.out.println(opened); } });
    }
  }

  class SingleField extends TextWebSocketHandler {
    private Future<?> ping;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      ping = scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 22, TimeUnit.SECONDS);
    }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      if (ping != null) {
        ping.cancel(true);
      }
    }
  }

  @Sharable class SharableHandler extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { while (true) { ctx.write("23"); } });
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      ctx.fireChannelInactive();
    }
  }

  abstract class SocketIsItsOwnKey extends WebSocketServer {
    @Override public void onOpen(WebSocket socket, ClientHandshake handshake) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(24), 0, 24, TimeUnit.SECONDS);
    }
    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      System.out.println(reason);
    }
  }

  class SocketIo implements ConnectListener, DisconnectListener {
    @Override public void onConnect(SocketIOClient client) {
      scheduler.scheduleAtFixedRate(() -> client.sendEvent("25"), 0, 25, TimeUnit.SECONDS);
    }
    @Override
    public void onDisconnect(SocketIOClient client) {
      System.out.println(client);
    }
  }

  class EveryMessageStartsOne extends TextWebSocketHandler {
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(30), 0, 30, TimeUnit.SECONDS);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {}
  }

  class OneForEachTopic extends TextWebSocketHandler {
    private Iterable<String> topics;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      for (String topic : topics) {
        scheduler.execute(() -> { while (true) { System.out.println(topic + session); } });
      }
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { System.out.println(status); }
  }

  class MessagesStartSeveralForOneKey extends TextWebSocketHandler {
    private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage started) {
      sessions.put(session.getId(), session);
      Future<?> ticks = scheduler.scheduleAtFixedRate(() -> System.out.println(22), 0, 22, TimeUnit.SECONDS);
      System.out.println(ticks);
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      sessions.remove(session.getId());
    }
  }

  class EveryMessageTakesTheField extends TextWebSocketHandler {
    private Future<?> search;
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      search = scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 37, TimeUnit.SECONDS); // NO PATCH: it may be started more than once for one client
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) { search.cancel(true); }
  }

  class StartedForWhoeverIsThere extends TextWebSocketHandler {
    private Iterable<WebSocketSession> others;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      for (WebSocketSession other : others) {
        begin(session, other);
      }
    }
    private void begin(WebSocketSession session, WebSocketSession other) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(other), 0, 31, TimeUnit.SECONDS); // NO PATCH: nothing in the class says by what it tells its clients apart
    }
    @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {}
  }
}
