// What checks/docs/examples.md shows, class by class: the first sentence is the heading.
// with: NETTY, VERTX4
package examples;

import io.netty.channel.*;
import io.vertx.core.AbstractVerticle;
import java.util.concurrent.*;

/** The result of the wait decides. Nothing is patched, and the message says why. */
class NewsVerticle extends AbstractVerticle {
  private final ExecutorService fetchers = Executors.newFixedThreadPool(5);

  @Override
  public void stop() throws Exception {
    if (!drain()) {
      throw new IllegalStateException("feeds are still being read");
    }
  }

  private boolean drain() throws InterruptedException {
    fetchers.shutdown();
    return fetchers.awaitTermination(10, TimeUnit.SECONDS); // NO PATCH: the result of the wait decides
  }
}

/** What follows needs the end. It becomes a listener. */
class Farewell extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    ctx.close().sync(); // FINDING: waits until `close()` is done
    System.out.println("said goodbye to " + message);
  }
}

/** These are silent. A limit of zero, a branch that no event loop takes, and the end of the application. */
class Calm extends ChannelInboundHandlerAdapter implements AutoCloseable { // SILENT
  private final ExecutorService fetchers;

  Calm(ExecutorService fetchers) {
    this.fetchers = fetchers;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    if (fetchers.awaitTermination(0, TimeUnit.SECONDS)) {
      System.out.println("nothing left to do");
    }
    if (!ctx.executor().inEventLoop()) {
      ctx.close().sync();
    }
  }

  @Override
  public void close() {
    try {
      fetchers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
