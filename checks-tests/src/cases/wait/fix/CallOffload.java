// A call that comes to wait moves, with the means of the library it is in.
// with: GRPC, REACTOR, VERTX4
// needs: 21
package news;

import io.grpc.stub.StreamObserver;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import reactor.core.publisher.Mono;

class SwingListener extends JButton {
  private static final long serialVersionUID = 1L;
  SwingListener(ExecutorService readers) {
    addActionListener(event -> PoolUtils.drain(readers));
  }
}

class CallOffload {
  void vertxRoute(Router router, ExecutorService readers) {
    router.post("/stop").handler(ctx -> PoolUtils.drain(readers));
  }
  Mono<String> reactorOperator(Mono<String> page, ExecutorService printers) {
    return page.doOnNext(text -> PoolUtils.drain(printers));
  }
}

class VertxTimer extends AbstractVerticle {
  void endOfDay(ExecutorService readers) {
    vertx.setTimer(97, id -> { PoolUtils.drain(readers); });
  }
}

record GrpcObserver(ExecutorService pool) implements StreamObserver<String> {
  @Override public void onNext(String page) {}
  @Override public void onError(Throwable problem) {
    PoolUtils.drain(pool);
  }
  @Override public void onCompleted() {}
}

// file: PoolUtils.java
final class PoolUtils {
  private PoolUtils() {}
  static void drain(ExecutorService pool) {
    pool.shutdown();
    try {
      drainWithin(91, pool);
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  static boolean drainWithin(long seconds, ExecutorService pool) throws InterruptedException {
    return pool.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
