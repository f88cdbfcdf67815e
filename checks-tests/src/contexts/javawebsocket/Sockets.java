// framework: Java-WebSocket
// with: Java-WebSocket:1
package javawebsocket;
import java.net.URI;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.*;
import org.java_websocket.server.WebSocketServer;

final class Sockets {
  static final class Server extends WebSocketServer {
    private ExecutorService pool;
    @Override public void onOpen(WebSocket socket, ClientHandshake handshake) {}
    @Override public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      here(); // EVENT_LOOP: a Java-WebSocket event loop: `onClose` overrides `WebSocketServer.onClose`
    }
    @Override public void onMessage(WebSocket socket, String text) { pool.execute(() -> here()); } // MAY_BLOCK: lambda handed to `Executor.execute`
    @Override public void onError(WebSocket socket, Exception failure) {}
    @Override public void onStart() {}
  }
  static final class Client extends WebSocketClient {
    Client(URI uri) { super(uri); }
    @Override public void onOpen(ServerHandshake handshake) {}
    @Override public void onMessage(String text) { here(); } // ASYNC_HANDLER: a Java-WebSocket callback: `onMessage` overrides `WebSocketClient.onMessage`
    @Override public void onClose(int code, String reason, boolean remote) {}
    @Override public void onError(Exception failure) {}
  }
}
