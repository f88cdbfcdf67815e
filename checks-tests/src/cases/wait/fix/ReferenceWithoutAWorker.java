// A method reference to a handler that waits: a lambda would not help where what runs such code is out of reach.
// with: VERTX4
package news;

import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class ReferenceWithoutAWorker {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  void start(HttpServer server) {
    server.requestHandler(this::answer).listen(8080);
  }

  void answer(HttpServerRequest request) {
    pool.shutdown();
    try {
      pool.awaitTermination(5, TimeUnit.SECONDS); // NO PATCH: out of reach here
      request.response().end("done");
    } catch (InterruptedException e) {
      request.response().setStatusCode(500).end();
    }
  }
}
