// Undertow, Reactive Streams, RSocket, OkHttp, Ratpack.
// with: NETTY, RATPACK_CORE
package news;

import java.util.concurrent.*;
import ratpack.websocket.*;

abstract class Ticks implements WebSocketHandler<Future<?>> {
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  @Override public Future<?> onOpen(WebSocket socket) {
    pool.scheduleAtFixedRate(socket::isOpen, 17, 18, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown
    return CompletableFuture.completedFuture("open");
  }
  @Override public void onClose(WebSocketClose<Future<?>> close) { System.out.println("closed"); }
}
