// framework: Jakarta WebSocket
// with: jakarta.websocket-api:2, jakarta.websocket-client-api:2
// also: javax.websocket-api:1, jakarta=javax, JakartaEndpoints=JavaxEndpoints
package websocket;
import jakarta.websocket.*;

final class JakartaEndpoints {
  private ExecutorService pool;
  @OnMessage public void message(String text) {
    here(); // MAY_BLOCK: `message` is annotated with `@OnMessage`
    pool.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  }
  @OnClose public void closed(Session session) { here(); } // MAY_BLOCK: `closed` is annotated with `@OnClose`
  static final class Programmatic extends Endpoint {
    @Override public void onOpen(Session session, EndpointConfig config) {
      session.addMessageHandler(new MessageHandler.Whole<String>() { @Override public void onMessage(String text) { here(); } }); // MAY_BLOCK
    }
    @Override public void onClose(Session session, CloseReason reason) { here(); } // MAY_BLOCK: `onClose` overrides `Endpoint.onClose`
  }
}
