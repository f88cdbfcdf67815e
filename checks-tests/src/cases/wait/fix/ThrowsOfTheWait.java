// What a method declared to throw for the wait alone goes with it, unless somebody may catch it.
// with: NETTY
// layouts: crlf
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class ThrowsOfTheWait {
  private ExecutorService pool;

  class NothingElseThrows extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException {
      pool.shutdown();
      pool.awaitTermination(51, TimeUnit.SECONDS);
    }
  }

  class OnALineOfItsOwn extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) // gone
        throws InterruptedException {
      pool.shutdown();
      pool.awaitTermination(52, TimeUnit.SECONDS);
    }
  }

  class OneOfTwo extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx)
        throws InterruptedException, IOException {
      release(ctx);
      pool.shutdown();
      pool.awaitTermination(53, TimeUnit.SECONDS);
    }
  }

  class OtherCodeThrows extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException {
      Thread.sleep(0);
      pool.shutdown();
      pool.awaitTermination(54, TimeUnit.SECONDS);
    }
  }

  class CommentTells extends ChannelInboundHandlerAdapter {
    /**
     * The end.
     *
     * @throws InterruptedException if it is
     */
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException {
      pool.shutdown();
      pool.awaitTermination(55, TimeUnit.SECONDS);
    }
  }

  class SubclassThrows extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException {
      pool.shutdown();
      pool.awaitTermination(56, TimeUnit.SECONDS);
    }
  }

  class Subclass extends SubclassThrows {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException { Thread.sleep(0); }
  }

  static void release(ChannelHandlerContext ctx) throws IOException {
    if (ctx == null) { throw new IOException("none"); }
  }
}
