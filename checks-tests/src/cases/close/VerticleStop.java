// Vert.x 4 and 5: futures, handlers, verticles.
// with: VERTX5
// needs: 21
package news;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class V5VerticleStop extends VerticleBase {
  private final ExecutorService outbox = Executors.newSingleThreadExecutor();
  @Override public Future<?> stop() throws Exception {
    outbox.close(); // FINDING: close
    return super.stop();
  }
}

class V5VerticleStartReturnsAFuture extends VerticleBase {
  @Override public Future<?> start() {
    try (var indexers = Executors.newWorkStealingPool(3)) { // FINDING: close
      indexers.execute(() -> System.out.println("indexing"));
    }
    return Future.succeededFuture();
  }
}

class VertxWorkerExecutorOnlyReturnsAFuture extends VerticleBase { // SILENT
  private WorkerExecutor pdfWorkers;
  @Override public Future<?> start() {
    pdfWorkers = vertx.createSharedWorkerExecutor("pdf", 4);
    return Future.succeededFuture();
  }
  @Override public Future<?> stop() { return pdfWorkers.close(); }
}

class VerticleStop {
  void v5WebSocketCloseHandler(ServerWebSocket socket) {
    ExecutorService moves = Executors.newSingleThreadExecutor();
    socket.textMessageHandler(text -> moves.execute(() -> System.out.println(text)));
    socket.closeHandler(gone -> moves.close()); // FINDING: close
  }
  void v5FutureOnSuccess(Future<String> payment, ExecutorService printers) {
    payment.onSuccess(receipt -> {
          printers.execute(() -> System.out.println(receipt));
          printers.close(); // FINDING: close
        });
  }
}
