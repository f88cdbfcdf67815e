// What follows the wait sends to a connection that any thread may use.
// with: JAVA_WEBSOCKET, NETTY_SOCKETIO, LETTUCE
// needs: 21
package news;

import com.corundumstudio.socketio.AckRequest;
import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.SocketIOServer;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.server.WebSocketServer;

abstract class Sockets extends WebSocketServer {
  private final ExecutorService fetchers;

  Sockets(ExecutorService fetchers) {
    this.fetchers = fetchers;
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    try {
      fetchers.shutdown();
      fetchers.awaitTermination(30, TimeUnit.SECONDS);
      socket.send("stopped " + message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The buffer may be filled anew when the method has returned. */
  @Override
  public void onMessage(WebSocket socket, ByteBuffer message) {
    try {
      fetchers.shutdown();
      fetchers.awaitTermination(30, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      socket.send(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

class Events {
  private final ExecutorService fetchers;

  Events(ExecutorService fetchers, SocketIOServer server) {
    this.fetchers = fetchers;
    server.addEventListener("stop", String.class, this::stop);
    server.addEventListener(
        "halt",
        String.class,
        (client, name, ack) -> {
          fetchers.shutdown();
          fetchers.awaitTermination(30, TimeUnit.SECONDS);
          client.sendEvent("halted", name);
        });
  }

  /** An empty answer is sent if there is none when the method has returned. */
  private void stop(SocketIOClient client, String name, AckRequest ack) {
    fetchers.shutdown();
    try {
      if (!fetchers.awaitTermination(30, TimeUnit.SECONDS)) { // NO PATCH: The wait has to move
        fetchers.shutdownNow();
      }
      ack.sendAckData("stopped " + name);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

class Commands extends RedisPubSubAdapter<String, String> {
  private final ExecutorService fetchers;
  private final StatefulRedisConnection<String, String> answers;

  Commands(ExecutorService fetchers, StatefulRedisConnection<String, String> answers) {
    this.fetchers = fetchers;
    this.answers = answers;
  }

  @Override
  public void message(String channel, String message) {
    fetchers.shutdown();
    try {
      fetchers.awaitTermination(30, TimeUnit.SECONDS);
      answers.async().publish(channel, "stopped");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
