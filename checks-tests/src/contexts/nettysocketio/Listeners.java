// framework: netty-socketio
// with: netty-socketio:2, NETTY
package nettysocketio;
import com.corundumstudio.socketio.*;
import com.corundumstudio.socketio.annotation.OnEvent;
import com.corundumstudio.socketio.listener.ConnectListener;

final class Listeners implements ConnectListener {
  void added(SocketIOServer server, ExecutorService pool) {
    server.addEventListener("news", String.class, (client, text, ack) -> here()); // EVENT_LOOP: a netty-socketio event loop: lambda handed to
    server.addDisconnectListener(client -> pool.submit(() -> here())); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  }
  @Override public void onConnect(SocketIOClient client) {
    here(); // EVENT_LOOP: a netty-socketio event loop: `onConnect` overrides `ConnectListener.onConnect`
  }
  @OnEvent("news") public void event(String text) { here(); } // EVENT_LOOP: a netty-socketio event loop: `event` is annotated with `@OnEvent`
}
