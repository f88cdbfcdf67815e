// A response whose client has gone is closed, and has not ended: a loop that asks for the end goes on.
// with: VERTX5
package news;

import io.vertx.core.http.*;
import java.util.concurrent.*;

abstract class VertxResponseThatHasEnded {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  abstract String next();

  void ended(HttpServerRequest request) {
    HttpServerResponse response = request.response().setChunked(true);
    pool.execute(() -> { while (!response.ended()) { response.write(next()); } }); // KNOWN GAP: the response has not ended when the client goes
  }

  void closed(HttpServerRequest request) { // SILENT
    HttpServerResponse response = request.response().setChunked(true);
    pool.execute(() -> { while (!response.closed()) { response.write(next()); } });
  }

  void both(HttpServerRequest request) { // SILENT
    HttpServerResponse response = request.response().setChunked(true);
    pool.execute(() -> { while (!response.ended() && !response.closed()) { response.write(next()); } });
  }
}
