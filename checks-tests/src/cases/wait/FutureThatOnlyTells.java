// closeFuture() closes nothing: the message says so, unless something is closed here.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class NothingIsClosed extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object page) throws Exception {
    ctx.write(page);
    ctx.channel().closeFuture().sync(); // FINDING: Leave out the wait ... `closeFuture()` only tells of the end and closes nothing ... call `close()` ... Did you mean to leave out the wait?
  }
}

class ClosedBefore extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object page) throws Exception {
    ctx.close();
    ctx.channel().closeFuture().sync(); // FINDING: Leave out the wait: nothing here needs the end ... !only tells
  }
}
