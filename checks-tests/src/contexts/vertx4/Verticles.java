// framework: Vert.x
// with: vertx-core:4
import io.vertx.core.*;
import io.vertx.core.eventbus.Message;

class Verticles {
  void deploy(Vertx vertx) {
    vertx.deployVerticle(new Standard());
    vertx.deployVerticle(new Worker(), new DeploymentOptions().setWorker(true));
    DeploymentOptions options = new DeploymentOptions().setInstances(2).setThreadingModel(ThreadingModel.VIRTUAL_THREAD);
    vertx.deployVerticle(Virtual::new, options);
    vertx.deployVerticle(ByClass.class, options);
    vertx.deployVerticle(new AbstractVerticle() {
      @Override public void start() { here(); } // MAY_BLOCK: class handed to `Vertx.deployVerticle`
    }, new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
    Verticle notWorker = new NotWorker();
    vertx.deployVerticle(notWorker, new DeploymentOptions().setWorker(false));
  }
  static class Standard extends AbstractVerticle {
    @Override public void start() { here(); connect(); } // EVENT_LOOP: a Vert.x event loop: `start` overrides `AbstractVerticle.start`
    @Override public void stop(Promise<Void> stopped) { here(); } // EVENT_LOOP: a Vert.x event loop: `stop` overrides `Verticle.stop`
    private void connect() { here(); } // EVENT_LOOP: a Vert.x event loop: `connect` called
    private void listen() { vertx.eventBus().consumer("jobs", job -> { here(); }); } // EVENT_LOOP: a Vert.x event loop: lambda handed to `EventBus.consumer`
  }
  static class Worker extends AbstractVerticle {
    @Override public void start() {
      here(); // MAY_BLOCK: object handed to `Vertx.deployVerticle`
      vertx.eventBus().consumer("jobs", job -> { here(); }); // MAY_BLOCK: lambda handed to `EventBus.consumer`
      vertx.eventBus().consumer("more", this::onMore);
      vertx.setPeriodic(11, tick -> {
        vertx.setTimer(12, late -> { here(); }); // MAY_BLOCK: lambda handed to `Vertx.setTimer`
      });
      listen();
      vertx.executeBlocking(() -> {
        vertx.setTimer(13, late -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.setTimer`
        return null;
      });
    }
    private void listen() { vertx.createHttpServer().requestHandler(request -> { here(); }).listen(); } // MAY_BLOCK: lambda handed to `HttpServer.requestHandler`
    private void onMore(Message<Object> job) { here(); } // MAY_BLOCK: method reference handed to `EventBus.consumer`
  }
  static class Virtual extends AbstractVerticle { @Override public void start() { here(); } } // MAY_BLOCK: method reference handed to `Vertx.deployVerticle`
  static class ByClass extends AbstractVerticle { @Override public void start() { here(); } } // MAY_BLOCK: handed to `Vertx.deployVerticle`
  static class NotWorker extends AbstractVerticle {
    @Override public void start() { here(); } // EVENT_LOOP: a Vert.x event loop: `start` overrides `AbstractVerticle.start`
    void restart() { here(); } // UNKNOWN
  }
}
