// framework: Vert.x
// with: vertx-core:5, vertx-web:5
import io.vertx.core.*;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.ext.web.*;
import io.vertx.ext.web.handler.AuthenticationHandler;
import io.vertx.core.Future;

class NewsServer extends VerticleBase {
  private final Store store = new Store();
  @Override public Future<?> start() {
    Router router = Router.router(vertx);
    router.route().handler(new Login());
    router.get("/news").handler(this::news);
    return vertx.createHttpServer().requestHandler(router).listen(8080).onFailure(failure -> here()); // EVENT_LOOP: a Vert.x event loop: `Future.onFailure`
  }
  private void news(RoutingContext context) { vertx.executeBlocking(() -> store.load(context.pathParam("id"))).onSuccess(text -> answer(context, text)); }
  private void answer(RoutingContext context, String text) { here(); } // EVENT_LOOP: a Vert.x event loop: `answer` called: `Future.onSuccess`
  static class Store { private String load(String id) { here(); return id; } } // MAY_BLOCK: `load` called: `Vertx.executeBlocking`
  static class Login implements AuthenticationHandler {
    @Override public void handle(RoutingContext context) { here(); } // EVENT_LOOP: a Vert.x event loop: `Route.handler`
  }
  void clients(Vertx vertx, MessageConsumer<String> consumer) {
    consumer.handler(message -> here()); // EVENT_LOOP: a Vert.x event loop: handler`
    vertx.eventBus().<String>request("a", "b").onSuccess(reply -> here()); // EVENT_LOOP: onSuccess`
    vertx.createHttpClient().request(null).compose(request -> request.send()).compose(HttpClientResponse::body)
        .map(body -> here()); // EVENT_LOOP: a Vert.x event loop: `Future.map`
    Future.all(vertx.timer(1), vertx.timer(2)).onComplete(all -> here()); // EVENT_LOOP: onComplete`
    vertx.createSharedWorkerExecutor("reports", 4).executeBlocking(() -> here()) // MAY_BLOCK: `WorkerExecutor.executeBlocking`
        .expecting(report -> here()); // EVENT_LOOP: a Vert.x event loop: `Future.expecting`
  }
  public static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    vertx.deployVerticle(new NewsServer()).onComplete(id -> here()); // EVENT_LOOP: onComplete`
    vertx.deployVerticle(() -> new Supplied(), new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
    here(); // MAY_BLOCK: `main`
  }
  static class Supplied extends VerticleBase {
    @Override public Future<?> start() { here(); return Future.succeededFuture(); } // MAY_BLOCK: `Vertx.deployVerticle`
  }
}
