// Undertow, Reactive Streams, RSocket, OkHttp, Ratpack.
// with: NETTY, RATPACK_CORE
package news;

import java.util.concurrent.*;
import ratpack.websocket.*;

abstract class Ticks implements WebSocketHandler<Future<?>> { // SILENT
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  @Override public Future<?> onOpen(WebSocket socket) {
    return pool.scheduleAtFixedRate(socket::isOpen, 15, 16, TimeUnit.SECONDS);
  }
  @Override public void onClose(WebSocketClose<Future<?>> close) { close.getOpenResult().cancel(true); }
}
