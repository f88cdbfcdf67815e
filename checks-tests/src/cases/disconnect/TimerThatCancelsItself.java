// A timer that asks whether the client is there, and cancels itself if not.
// with: VERTX5
package news;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

class TimerThatCancelsItself {
  private Vertx vertx;

  void timerThatCancelsItself(ServerWebSocket socket) { // SILENT
    vertx.setPeriodic(
        5000,
        new Handler<Long>() {
          @Override public void handle(Long id) {
            if (socket.isClosed()) { vertx.cancelTimer(id); } else { socket.writePing(Buffer.buffer("ping")); }
          }
        });
  }

  void timerThatCancelsAnother(ServerWebSocket socket, long other) {
    vertx.setPeriodic( // FINDING: Nothing stops the periodic task started here
        5000,
        new Handler<Long>() {
          @Override public void handle(Long id) {
            if (socket.isClosed()) { vertx.cancelTimer(other); } else { socket.writePing(Buffer.buffer("ping")); }
          }
        });
  }
}
