// The same patch in code of other shapes.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

abstract class GenericClass<T extends Comparable<T>> extends SimpleChannelInboundHandler<T> {
  protected abstract ExecutorService executor();

  @Override public void channelActive(ChannelHandlerContext ctx) {
    Callable<T> endless = () -> endless(ctx);
    executor().submit(endless);
  }

  private T endless(ChannelHandlerContext ctx) throws InterruptedException {
    while (true) {
      Thread.sleep(11);
      ctx.write("11");
    }
  }
}
