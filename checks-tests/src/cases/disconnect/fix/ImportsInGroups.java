// No import of its kind: a group of its own where groups are kept, none where a wildcard covers it.
// with: NETTY, jspecify:1
package news;

import io.netty.channel.*;

import org.jspecify.annotations.NullMarked;

@NullMarked
class ImportsInGroups extends ChannelInboundHandlerAdapter {
  private final java.util.concurrent.ExecutorService executor;

  ImportsInGroups(java.util.concurrent.ExecutorService executor) { this.executor = executor; }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 13"); }
        });
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 14");
  }
}
