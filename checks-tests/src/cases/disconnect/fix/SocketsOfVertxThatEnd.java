// The close handler of a socket of Vert.x also runs when the server has closed it.
// with: VERTX5
package news;

import io.vertx.core.http.HttpServer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

class SocketsOfVertxThatEnd {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  private void saved(Object what) { System.out.println(what); }

  private void tell(NetSocket reader) throws InterruptedException {
    for (int i = 0; i < 1000; i++) { reader.write(queue.take()); }
  }

  void savesAfterTheEnd(NetServer server) {
    server.connectHandler(reader -> {
      pool.submit(() -> { // NO PATCH: `closeHandler` also runs when the stream has ended well
        tell(reader);
        reader.close();
        saved(reader);
        return null;
      });
    });
  }
  void savesAfterTheEndOfAWebSocket(HttpServer server) {
    server.webSocketHandler(reader -> {
      pool.submit(() -> { // NO PATCH: `closeHandler` also runs when the stream has ended well
        for (int i = 0; i < 1000; i++) { reader.writeTextMessage(queue.take()); }
        reader.close();
        saved(reader);
        return null;
      });
    });
  }
  void endsLast(NetServer server) {
    server.connectHandler(reader -> {
      pool.submit(() -> {
        tell(reader);
        saved(reader);
        return reader.close();
      });
    });
  }
}
