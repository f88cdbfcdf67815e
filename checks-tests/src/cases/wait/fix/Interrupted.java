// A thread of its own handles the interrupt itself.
// with: NETTY, UNDERTOW
// stubs: news/PoolUtils.java
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class CallThatIsInterrupted extends ChannelInboundHandlerAdapter {
  private ExecutorService pool;

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    PoolUtils.drain(pool);
  }
}

class InterruptIsCaughtUnderAnotherName extends ChannelInboundHandlerAdapter {
  private ExecutorService pool;

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    String e = ctx.name();
    PoolUtils.drain(pool);
    System.out.println(e);
  }
}
