// Nothing but static imports: the first import of a type is a group behind them.
// with: NETTY
package news;

import static java.util.Objects.requireNonNull;

class ImportsStaticOnly extends io.netty.channel.ChannelInboundHandlerAdapter {
  private final java.util.concurrent.ExecutorService executor;

  ImportsStaticOnly(java.util.concurrent.ExecutorService executor) {
    this.executor = requireNonNull(executor);
  }

  @Override
  public void channelActive(io.netty.channel.ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 19"); }
        });
  }

  @Override
  public void channelInactive(io.netty.channel.ChannelHandlerContext ctx) {
    System.out.println("gone 20");
  }
}
