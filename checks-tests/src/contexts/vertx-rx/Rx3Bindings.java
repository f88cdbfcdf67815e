// framework: Vert.x
// with: vertx-rx-java3:4, vertx-rx-gen:4, vertx-core:4, vertx-web:4, rxjava:3, reactive-streams:1
import io.reactivex.rxjava3.core.*;
import io.vertx.rxjava3.core.*;
import io.vertx.rxjava3.core.http.*;

class Rx3Bindings {
  void server(HttpServer server, Vertx vertx) {
    server.requestHandler(this::answer);
    vertx.runOnContext(unused -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.runOnContext`
  }
  private void answer(HttpServerRequest request) { here(); } // EVENT_LOOP: method reference handed to `HttpServer.requestHandler`
  Maybe<String> offloaded(Vertx vertx) {
    return vertx.rxExecuteBlocking(() -> { here(); return "row"; }); // MAY_BLOCK: lambda handed to `Vertx.rxExecuteBlocking`
  }
  void schedulers(Vertx vertx, Single<String> source) {
    source.observeOn(RxHelper.scheduler(vertx)).map(text -> {
      here(); // EVENT_LOOP: `Single.observeOn` decides the thread
      return text;
    }).observeOn(RxHelper.blockingScheduler(vertx)).subscribe(text -> { here(); }); // MAY_BLOCK: `Single.observeOn` decides the thread
  }
  static class Start extends AbstractVerticle {
    @Override public Completable rxStart() {
      here(); // EVENT_LOOP: a Vert.x event loop: `rxStart` overrides `AbstractVerticle.rxStart`
      return Completable.complete();
    }
  }
}
