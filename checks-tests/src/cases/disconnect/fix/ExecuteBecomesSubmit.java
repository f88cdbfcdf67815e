// Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ExecuteBecomesSubmit extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;
  ExecuteBecomesSubmit(ExecutorService executor) {
    this.executor = executor;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.writeAndFlush("tick 1"); }
        });
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 2");
  }
}

class CompletableFutureBecomesSubmit extends ChannelInboundHandlerAdapter {
  private static final ExecutorService POOL = Executors.newFixedThreadPool(9);
  @Override public void channelActive(ChannelHandlerContext ctx) {
    CompletableFuture.runAsync(
        () -> {
          while (true) { ctx.write("tick 9"); }
        },
        POOL);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
