// Handlers and verticles that another file hands to the framework, with or without a thread that may wait.
// with: NETTY, UNDERTOW, VERTX4
package news;

import io.netty.channel.*;
import io.netty.util.concurrent.*;
import io.undertow.server.*;
import io.undertow.server.handlers.*;
import io.vertx.core.*;
import java.util.concurrent.*;

class OnWorkers extends ChannelInboundHandlerAdapter { // SILENT
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.POOL.awaitTermination(11, TimeUnit.MINUTES); }
}

abstract class BaseOnWorkers extends ChannelInboundHandlerAdapter { // SILENT
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.POOL.awaitTermination(12, TimeUnit.MINUTES); }
}

class OnTheLoop extends ChannelInboundHandlerAdapter {
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.POOL.awaitTermination(13, TimeUnit.MINUTES); // FINDING: `channelInactive` overrides `ChannelInboundHandler.channelInactive`
  }
}

class OnBoth extends ChannelInboundHandlerAdapter {
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.POOL.awaitTermination(14, TimeUnit.MINUTES); // FINDING: `channelInactive` overrides `ChannelInboundHandler.channelInactive`
  }
}

class OnWorkersAndSomewhere extends ChannelInboundHandlerAdapter {
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.POOL.awaitTermination(15, TimeUnit.MINUTES); // FINDING: `channelInactive` overrides `ChannelInboundHandler.channelInactive`
  }
}

class Blocking implements HttpHandler { // SILENT
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception { Pools.POOL.awaitTermination(16, TimeUnit.MINUTES); }
}

class OnIo implements HttpHandler {
  @Override public void handleRequest(HttpServerExchange exchange) throws Exception {
    Pools.POOL.awaitTermination(17, TimeUnit.MINUTES); // FINDING: `handleRequest` overrides `HttpHandler.handleRequest`
  }
}

class Worker extends AbstractVerticle { // SILENT
  @Override public void stop() throws Exception { Pools.POOL.awaitTermination(18, TimeUnit.MINUTES); }
}

class WorkerByClass extends AbstractVerticle { // SILENT
  private static final System.Logger LOG = System.getLogger(WorkerByClass.class.getName());
  @Override public void stop() throws Exception { Pools.POOL.awaitTermination(19, TimeUnit.MINUTES); }
}

class WorkerByReference extends AbstractVerticle { // SILENT
  @Override public void stop() throws Exception { Pools.POOL.awaitTermination(20, TimeUnit.MINUTES); }
}

class Standard extends AbstractVerticle {
  @Override public void stop() throws Exception {
    Pools.POOL.awaitTermination(21, TimeUnit.MINUTES); // FINDING: `stop` overrides `AbstractVerticle.stop`
  }
}

// file: Wiring.java
class Pools {
  static final ExecutorService POOL = Executors.newCachedThreadPool();
}

class NamedHandler extends BaseOnWorkers {}

class Wiring {
  private static final EventExecutorGroup WORKERS = new DefaultEventExecutorGroup(4);

  void netty(ChannelPipeline pipeline) {
    pipeline.addLast(WORKERS, new OnWorkers());
    pipeline.addLast(WORKERS, "named", new NamedHandler());
    pipeline.addLast("loop", new OnTheLoop());
    pipeline.addLast(WORKERS, new OnBoth());
    pipeline.addLast(new OnBoth());
    pipeline.addLast(WORKERS, new OnWorkersAndSomewhere());
  }
  ChannelHandler somewhere() { return new OnWorkersAndSomewhere(); }

  HttpHandler undertow() {
    return new PathHandler().addPrefixPath("/blocking", new BlockingHandler(new Blocking())).addPrefixPath("/io", new OnIo());
  }

  void vertx(Vertx vertx) {
    DeploymentOptions options = new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER);
    vertx.deployVerticle(new Worker(), options);
    vertx.deployVerticle(WorkerByClass.class, options);
    vertx.deployVerticle(WorkerByReference::new, options);
    vertx.deployVerticle(new Standard());
  }
}
