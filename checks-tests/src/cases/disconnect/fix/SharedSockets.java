// Handlers that serve all clients: a map by client, keyed as the class does already.
// with: JAVA_WEBSOCKET, SPRING, SPRING_WEBSOCKET
package news;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.springframework.context.event.EventListener;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;
import org.springframework.web.socket.messaging.SessionSubscribeEvent;

class SharedSockets {
  private ScheduledExecutorService scheduler;

  class HookOfAnotherParameterName extends TextWebSocketHandler {
    private final Map<WebSocketSession, Long> since = new ConcurrentHashMap<>();
    @Override public void afterConnectionEstablished(WebSocketSession opened) throws Exception {
      since.put(opened, System.nanoTime());
      scheduler.scheduleAtFixedRate(() -> System.out.println(2), 0, 2, TimeUnit.SECONDS);
      super.afterConnectionEstablished(opened);
    }
    @Override
    public void afterConnectionClosed(WebSocketSession closed, CloseStatus status) throws Exception {
      since.remove(closed);
      super.afterConnectionClosed(closed, status);
    }
  }

  abstract class ConnectionItselfIsTheKey extends WebSocketServer {
    private final Map<WebSocket, String> names = new ConcurrentHashMap<>();
    @Override public void onOpen(WebSocket connection, ClientHandshake handshake) {
      names.put(connection, handshake.getResourceDescriptor());
      scheduler.scheduleAtFixedRate(() -> count(9), 0, 9, TimeUnit.SECONDS);
    }
    private void count(int number) { System.out.println(number); }
    @Override
    public void onClose(WebSocket gone, int code, String reason, boolean remote) {
      names.remove(gone);
    }
  }

  /** One bean hears of all sessions; what tells them apart is in the message. */
  class EventsOfABean {
    @EventListener void subscribed(SessionSubscribeEvent event) {
      scheduler.scheduleAtFixedRate(() -> count(10), 0, 10, TimeUnit.SECONDS); // NO PATCH: there is no automatic fix
    }
    private void count(int number) { System.out.println(number); }
    @EventListener void left(SessionDisconnectEvent event) { System.out.println("left"); }
  }

  class TimerOfEachClient extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      new Timer(true).schedule(new TimerTask() {
        @Override public void run() { System.out.println(session); }
      }, 11, 12);
    }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("left 12");
    }
  }

  class StartedByACommand extends TextWebSocketHandler {
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage command) {
      switch (command.getPayload()) {
        case "start":
          scheduler.scheduleAtFixedRate(() -> System.out.println(session), 0, 13, TimeUnit.SECONDS);
          break;
        default:
          break;
      }
    }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      System.out.println("left 13");
    }
  }
}
