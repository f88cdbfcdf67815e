// framework: Vert.x
// with: vertx-core:5
import io.vertx.core.*;
import io.vertx.core.Future;

class Verticles5 {
  void deploy(Vertx vertx) {
    vertx.deployVerticle(new Standard());
    vertx.deployVerticle(new Worker(), new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
    vertx.deployVerticle(context -> { here(); return Future.succeededFuture(); }); // EVENT_LOOP: a Vert.x event loop: lambda implements `Deployable`
    vertx.deployVerticle(context -> {
      here(); // MAY_BLOCK: lambda handed to `Vertx.deployVerticle`
      return Future.succeededFuture();
    }, new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD));
  }
  static class Standard extends VerticleBase {
    @Override public Future<?> start() {
      here(); // EVENT_LOOP: a Vert.x event loop: `start` overrides `VerticleBase.start`
      return vertx.timer(500).map(fired -> { here(); return fired; }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Future.map`
    }
    @Override public Future<?> stop() { here(); return Future.succeededFuture(); } // EVENT_LOOP: a Vert.x event loop: `stop` overrides `VerticleBase.stop`
  }
  static class Worker extends VerticleBase {
    @Override public Future<?> start() { here(); return Future.succeededFuture(); } // MAY_BLOCK: object handed to `Vertx.deployVerticle`
  }
  static class Direct implements Deployable {
    @Override public Future<?> deploy(Context context) {
      here(); // EVENT_LOOP: a Vert.x event loop: `deploy` overrides `Deployable.deploy`
      return context.executeBlocking(() -> { here(); return "ready"; }); // MAY_BLOCK: lambda handed to `Context.executeBlocking`
    }
  }
}
