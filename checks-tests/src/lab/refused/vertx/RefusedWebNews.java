// Patches that the pack does not give, applied by hand.
// stacks: vertx-5
package news;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class RefusedWebNews extends AbstractVerticle {
  private static Feed feed;

  private volatile RoutingContext current;

  public static void main(String[] args) {
    feed = new Feed(args[0]);
    Vertx.vertx().deployVerticle(new RefusedWebNews());
  }

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/health").handler(context -> context.response().end("ok"));
    router.get("/archive/:topic").blockingHandler(this::archive, false);
    vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0, "127.0.0.1")
        .onSuccess(server -> System.out.println("port " + server.actualPort()));
  }

  // Blocking handlers that run at the same time and keep what two of them change: one takes another's client.
  // REFUSED wait: /archive hang: topic-a comes to its end
  private void archive(RoutingContext context) {
    current = context;
    String topic = context.pathParam("topic");
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS);
      current.response().end("archived");
    } catch (InterruptedException e) {
      context.fail(e);
    }
  }

  private void read(String topic) {
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
}
