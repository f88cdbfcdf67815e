// stacks: vertx-5
// grows: vert.x-worker-thread vert.x-internal-blocking
package news;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Deploys a verticle for each topic. */
public class VerticleNews extends VerticleBase {
  private static Feed feed;

  public static void main(String[] args) {
    feed = new Feed(args[0]);
    Vertx.vertx().deployVerticle(new VerticleNews());
  }

  @Override
  public Future<?> start() {
    Router router = Router.router(vertx);
    router.get("/health").handler(context -> context.response().end("ok"));
    router.get("/started/:topic").handler(this::started);
    router.get("/stopped/:topic").handler(this::stopped);
    return vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0, "127.0.0.1")
        .onSuccess(server -> System.out.println("port " + server.actualPort()));
  }

  private void started(RoutingContext context) {
    String topic = context.pathParam("topic");
    vertx
        .deployVerticle(new Archive(topic))
        .onSuccess(id -> context.response().end("read " + topic))
        .onFailure(context::fail);
  }

  private void stopped(RoutingContext context) {
    String topic = context.pathParam("topic");
    vertx
        .deployVerticle(new Reader(topic))
        .compose(vertx::undeploy)
        .onSuccess(done -> context.response().end("read " + topic))
        .onFailure(context::fail);
  }

  private static void read(String topic) {
    try {
      while (feed.next(topic).isPresent()) {
        System.out.println("one more on " + topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Is there when all has been read. */
  static class Archive extends VerticleBase {
    private final String topic;

    Archive(String topic) {
      this.topic = topic;
    }

    @Override
    public Future<?> start() {
      try (ExecutorService readers = Executors.newSingleThreadExecutor()) { // FINDING close: /started hang
        readers.execute(() -> read(topic));
      }
      return Future.succeededFuture();
    }
  }

  /** Has gone when all has been read. */
  static class Reader extends VerticleBase {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final String topic;

    Reader(String topic) {
      this.topic = topic;
    }

    @Override
    public Future<?> start() {
      executor.execute(() -> read(topic));
      return Future.succeededFuture();
    }

    @Override
    public Future<?> stop() throws InterruptedException {
      executor.shutdown();
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /stopped hang
      System.out.println("all read: " + topic);
      return Future.succeededFuture();
    }
  }
}
