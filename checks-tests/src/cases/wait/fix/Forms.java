// Waits in lambdas, anonymous classes, records and nested classes.
// with: NETTY, VERTX4
package news;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.vertx.core.AbstractVerticle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

final class NestedClassAndVar {
  static final class Closing extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      var limit = Duration.ofSeconds(21);
      var crunchers = new ForkJoinPool(2);
      crunchers.execute(() -> System.out.println("last edition"));
      crunchers.awaitQuiescence(limit.toMillis(), TimeUnit.MILLISECONDS);
      crunchers.shutdown();
    }
  }
}

class LambdaWithoutBraces extends ChannelInboundHandlerAdapter {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;
  void drain(ChannelHandlerContext ctx, io.netty.channel.EventLoopGroup group) {
    ctx.executor().execute(() -> group.terminationFuture().awaitUninterruptibly());
  }
}

class LambdaInAVerticle extends AbstractVerticle {
  private final ExecutorService printers;
  LambdaInAVerticle(ExecutorService printers) { this.printers = printers; }
  @Override public void start() {
    vertx.setTimer(1_000, id -> {
          try {
            this.printers.shutdown();
            this.printers.awaitTermination(19, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}

record AnonymousClassInARecord(EventLoop loop, ScheduledExecutorService clock) {
  void end() {
    loop.execute(new Runnable() {
          @Override public void run() {
            clock.shutdown();
            try {
              clock.awaitTermination(20, SECONDS);
            } catch (InterruptedException e) {
              System.err.println("interrupted");
            }
          }
        });
  }
}
