// A client that waits for the end of its connection on the thread of that connection.
// with: JAVA_WEBSOCKET
// needs: 21
package news;

import java.net.URI;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

class Ticker extends WebSocketClient {
  Ticker(URI uri) {
    super(uri);
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onMessage(String message) {
    if (message.equals("bye")) {
      try {
        closeBlocking();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    try {
      reconnectBlocking();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onError(Exception ex) {}
}
