// Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class HookThatIsNotOverriddenYet extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) throws Exception {
    ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("tick 3"), 0, 1, TimeUnit.SECONDS);
    super.channelActive(ctx);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    ctx.flush();
  }
}

class HookBeforeTheStart extends ChannelInboundHandlerAdapter {
  /** Nobody is there any more. */
  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    super.channelInactive(context); // the pipeline wants to know
  }

  /** Between the two. */
  int answer() { return 42; }

  @Override public void channelActive(ChannelHandlerContext context) {
    context.executor().scheduleWithFixedDelay(() -> context.write("tick 4"), 1, 2, TimeUnit.SECONDS);
  }
}

class HelperThatOneMethodCalls extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    begin(ctx);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    // nothing to do
  }

  private void begin(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 10"), 0, 10, TimeUnit.SECONDS);
  }
}
