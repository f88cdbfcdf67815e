// Other servers than Netty, each with its own hooks.
// with: GRPC, WEBSOCKET
package news;

import io.grpc.ServerCall;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class GrpcServerCallListener extends ServerCall.Listener<String> {
  private final ExecutorService executor;
  GrpcServerCallListener(ExecutorService executor) {
    this.executor = executor;
  }

  @Override public void onMessage(String message) {
    executor.submit(() -> work(message));
  }

  private void work(String message) {
    while (true) { System.out.println("12 " + message); }
  }
}

@ServerEndpoint("/chat")
class JakartaMessages {
  private static final ExecutorService POOL = Executors.newCachedThreadPool();
  @OnMessage public void message(String text, Session session) {
    POOL.execute(() -> answer(session, text));
  }

  private void answer(Session session, String text) {
    for (; ; ) { session.getAsyncRemote().sendText(text); }
  }

  @OnClose
  public void close(Session session) {
    System.out.println("closed 2 " + session);
  }
}
