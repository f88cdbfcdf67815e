// stacks: vertx-5 vertx-4
// grows: vert.x-worker-thread vert.x-internal-blocking
package news;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class WebNews extends AbstractVerticle {
  private static Feed feed;

  private final ExecutorService shared = Executors.newCachedThreadPool();

  public static void main(String[] args) {
    feed = new Feed(args[0]);
    Vertx.vertx().deployVerticle(new WebNews());
  }

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/health").handler(context -> context.response().end("ok"));
    router.get("/news/:topic").handler(this::news);
    router.get("/live/:topic").handler(this::live);
    router.get("/archive/:topic").handler(this::archive);
    router.get("/counted/:topic").handler(this::counted);
    router.get("/asked/:topic").handler(this::asked);
    vertx.eventBus().consumer("archive", this::archiveFor);
    vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0, "127.0.0.1")
        .onSuccess(server -> System.out.println("port " + server.actualPort()));
  }

  private void news(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    String topic = context.pathParam("topic");
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
      executor.submit(() -> follow(topic, response));
    }
  }

  private void live(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    String topic = context.pathParam("topic");
    response.closeHandler(v -> System.out.println("reader has left: " + topic));
    shared.execute(() -> follow(topic, response)); // FINDING disconnect: /live work follow
  }

  private void archive(RoutingContext context) {
    String topic = context.pathParam("topic");
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /archive hang
      context.response().end("archived " + topic);
    } catch (InterruptedException e) {
      context.fail(e);
    }
  }

  private void counted(RoutingContext context) {
    context.response().end(count(context.pathParam("topic")));
  }

  private void asked(RoutingContext context) {
    vertx
        .eventBus()
        .<String>request("archive", context.pathParam("topic"))
        .onSuccess(reply -> context.response().end(reply.body()))
        .onFailure(context::fail);
  }

  private void archiveFor(Message<String> message) {
    String topic = message.body();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    try {
      executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /asked hang
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    message.reply("archived");
  }

  private String count(String topic) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(() -> read(topic));
    executor.shutdown();
    try {
      return executor.awaitTermination(1, TimeUnit.HOURS) ? "all read" : "late"; // FINDING wait: /counted hang
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
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

  private void follow(String topic, HttpServerResponse response) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        response.write(article.get() + "\n");
        article = feed.next(topic);
      }
      response.end();
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
      response.reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
