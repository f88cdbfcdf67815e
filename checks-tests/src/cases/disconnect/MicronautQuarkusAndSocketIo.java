// WebSockets of Java-WebSocket, netty-socketio, Micronaut and Quarkus.
// with: JAVALIN, JAVA_WEBSOCKET, NETTY_SOCKETIO
package news;

import com.corundumstudio.socketio.*;
import com.corundumstudio.socketio.annotation.*;
import com.corundumstudio.socketio.listener.ClientListeners;
import io.javalin.websocket.WsConfig;
import java.util.*;
import java.util.concurrent.*;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

class MicronautQuarkusAndSocketIo {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Map<WebSocket, Future<?>> ticks = new ConcurrentHashMap<>();

  class Methods {
    private final Map<UUID, Future<?>> ticks = new ConcurrentHashMap<>();
    @OnConnect public void socketIoAnnotationsThatCancel(SocketIOClient client) { // SILENT
      ticks.put(client.getSessionId(),
          scheduler.scheduleAtFixedRate(client::isChannelOpen, 3, 4, TimeUnit.SECONDS));
    }
    @OnDisconnect public void left(SocketIOClient client) {
      ticks.remove(client.getSessionId()).cancel(true);
    }
    void socketIoListenersThatCancel(ClientListeners server) { // SILENT
      server.addConnectListener(client -> ticks.put(client.getSessionId(),
                  scheduler.scheduleAtFixedRate(client::isChannelOpen, 5, 6, TimeUnit.SECONDS)));
      server.addDisconnectListener(client -> ticks.remove(client.getSessionId()).cancel(true));
    }

    void javalinAttribute(WsConfig ws) { // SILENT
      ws.onConnect(joined -> joined.attribute("ticks", scheduler.scheduleAtFixedRate(
                      joined::sendPing, 23, 24, TimeUnit.SECONDS)));
      ws.onClose(gone -> {
            Future<?> ticks = gone.attribute("ticks");
            ticks.cancel(true);
          });
    }
  }

  abstract class JavaWebSocketWhoseHookCancels extends WebSocketServer { // SILENT
    @Override public void onOpen(WebSocket socket, ClientHandshake handshake) {
      ticks.put(socket, scheduler.scheduleAtFixedRate(socket::sendPing, 1, 2, TimeUnit.SECONDS));
    }
    @Override public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      ticks.remove(socket).cancel(true);
    }
    @Override public void onError(WebSocket socket, Exception error) { System.out.println(error); }
  }

  abstract class JavaWebSocketStart extends WebSocketServer { // SILENT
    @Override public void onOpen(WebSocket socket, ClientHandshake handshake) {
      ticks.put(socket, scheduler.scheduleAtFixedRate(socket::sendPing, 1, 2, TimeUnit.SECONDS));
    }
    @Override public void onStart() {
      scheduler.scheduleAtFixedRate(() -> broadcast("x"), 21, 22, TimeUnit.SECONDS);
    }
    @Override public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      ticks.remove(socket).cancel(true);
    }
  }

  class JavalinCancels { // SILENT
    private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();
    void configure(WsConfig ws) {
      ws.onConnect(joined -> ticks.put(joined.sessionId(), scheduler.scheduleAtFixedRate(
                      joined::sendPing, 19, 20, TimeUnit.SECONDS)));
      ws.onClose(gone -> ticks.remove(gone.sessionId()).cancel(true));
    }
  }

  class JavalinSkipsTheMap {
    private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();
    void configure(WsConfig ws) {
      ws.onConnect(joined -> ticks.put(joined.sessionId(), scheduler.scheduleAtFixedRate(
                      joined::sendPing, 19, 20, TimeUnit.SECONDS)));
      ws.onClose(gone -> System.out.println(gone)); // FINDING: `onClose` runs when the client goes and does not stop
    }
  }

  abstract class JavaWebSocketWhoseHookSkipsTheMap extends WebSocketServer {
    private final Map<WebSocket, Future<?>> ticks = new ConcurrentHashMap<>();
    @Override public void onOpen(WebSocket socket, ClientHandshake handshake) {
      ticks.put(socket, scheduler.scheduleAtFixedRate(socket::sendPing, 1, 2, TimeUnit.SECONDS));
    }
    @Override public void onClose(WebSocket socket, int code, String reason, boolean remote) { // FINDING: `onClose` runs when the client goes and does not stop
      System.out.println(reason);
    }
    @Override public void onError(WebSocket socket, Exception error) { ticks.remove(socket).cancel(true); }
  }

  class SocketIoListenersThatSkip {
    private final Map<UUID, Future<?>> ticks = new ConcurrentHashMap<>();
    void register(ClientListeners server) {
      server.addConnectListener(client -> ticks.put(client.getSessionId(),
                  scheduler.scheduleAtFixedRate(client::isChannelOpen, 5, 6, TimeUnit.SECONDS)));
      server.addDisconnectListener(client -> System.out.println(client.getSessionId())); // FINDING: does not stop the periodic task started on line
    }
  }

  class SocketIoAnnotations {
    private final Map<UUID, Future<?>> ticks = new ConcurrentHashMap<>();
    @OnConnect public void joined(SocketIOClient client) {
      ticks.put(client.getSessionId(),
          scheduler.scheduleAtFixedRate(client::isChannelOpen, 3, 4, TimeUnit.SECONDS));
    }
    @OnDisconnect public void left(SocketIOClient client) { // FINDING: does not stop the periodic task started on line
      System.out.println("left " + client.getSessionId());
    }
  }
}
