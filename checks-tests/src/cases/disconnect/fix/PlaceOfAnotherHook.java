// Vert.x Web: `addEndHandler` registers handlers on the response, which keeps one of each.
// with: VERTX5, netty-buffer:4
package news;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PlaceOfAnotherHook {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Feed feed;

  interface Feed {
    boolean hasNext();
    String next(String topic) throws InterruptedException;
  }

  private void follow(String topic, HttpServerResponse response) {
    try {
      while (feed.hasNext()) { response.write(feed.next(topic)); }
      response.end();
    } catch (InterruptedException e) { response.reset(); }
  }

  void routes(Router router) {
    router.get("/a").handler(this::closeHandlerBefore);
    router.get("/d").handler(this::exceptionHandler);
    router.get("/e").handler(this::endHandlerInTheCallee);
    router.get("/g").handler(context -> { respond(context); count(context.response()); });
  }

  void closeHandlerBefore(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    response.closeHandler(gone -> System.out.println("a has left"));
    pool.execute(() -> follow("a", response));
  }

  void closeHandlerBehind(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    pool.execute(() -> follow("b", response));
    response.closeHandler(gone -> System.out.println("b has left"));
  }

  void closeHandlerInAChain(RoutingContext context) {
    HttpServerResponse response = context.response();
    context.response().setChunked(true).closeHandler(gone -> System.out.println("c has left"));
    pool.execute(() -> follow("c", response)); // NO PATCH: `addEndHandler` would take the place of `closeHandler`
  }

  void exceptionHandler(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true).exceptionHandler(failed -> System.out.println(failed));
    pool.execute(() -> follow("d", response));
  }

  void endHandlerInTheCallee(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    count(response);
    pool.execute(() -> follow("e", response));
  }
  private void count(HttpServerResponse response) { response.endHandler(end -> System.out.println("one less")); }

  void inTheTask(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    pool.execute(() -> { // NO PATCH: `closeHandler` keeps only one registration, and there is one already
      response.closeHandler(gone -> System.out.println("f has left"));
      follow("f", response);
    });
  }

  private void respond(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    pool.execute(() -> follow("g", response));
  }

  void calledByNobody(RoutingContext context) {
    HttpServerResponse response = context.response().setChunked(true);
    response.endHandler(end -> System.out.println("i"));
    pool.execute(() -> follow("i", response)); // NO PATCH: `addEndHandler` would take the place of `endHandler`
  }

  void otherHandlers(RoutingContext context) {
    context.request().endHandler(read -> System.out.println("h has been read"));
    HttpServerResponse response = context.response().setChunked(true).drainHandler(more -> System.out.println("more"));
    response.bodyEndHandler(end -> System.out.println("h"));
    pool.execute(() -> follow("h", response));
  }
}
