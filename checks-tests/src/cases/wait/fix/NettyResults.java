// Waits of Netty's handlers for results.
// with: NETTY
// needs: 21
package news;

import io.netty.bootstrap.*;
import io.netty.channel.*;

class NettyResults {
  private final Bootstrap clients = new Bootstrap();

  class NothingFollows extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      ctx.writeAndFlush("sports").sync();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      ChannelPromise promise = ctx.newPromise();
      ctx.writeAndFlush("weather", promise);
      promise.sync();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      clients.connect("news", 80).sync();
    }
  }

  class WaitsTwice extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      ctx.writeAndFlush("finance").await().sync();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().awaitUninterruptibly().syncUninterruptibly();
      super.channelInactive(ctx);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
      stop(ctx);
    }

    private void stop(ChannelHandlerContext ctx) {
      ctx.close().awaitUninterruptibly().syncUninterruptibly();
    }
  }

  class StopsWhatItHasWaitedWith extends ChannelInboundHandlerAdapter {
    private Channel upstream;
    private EventLoopGroup group;

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      upstream.closeFuture().sync();
      group.shutdownGracefully();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        upstream.closeFuture().await(5000); // NO PATCH: What follows needs the end
      } finally {
        group.shutdownGracefully();
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      upstream.writeAndFlush("last").sync();
      group.shutdownGracefully();
    }
  }

  class OthersCountOnWhatItSets extends ChannelInboundHandlerAdapter {
    private volatile Channel outbound;

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture connected = clients.connect("news", 84).sync(); // NO PATCH: the result of the wait decides what happens next
      outbound = connected.channel();
      ctx.read();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object news) {
      outbound.writeAndFlush(news);
    }
  }

  class ItsResultIsNeeded extends ChannelInboundHandlerAdapter {
    private Channel other;

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      other = clients.connect("news", 81).sync().channel(); // NO PATCH: the result of the wait decides what happens next
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object news) throws Exception {
      other.writeAndFlush(news).sync(); // NO PATCH: `news` may be something that no other thread may use
      ctx.writeAndFlush("done");
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      Channel another = clients.connect("news", 82).sync().channel();
      another.writeAndFlush("hello");
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!clients.connect("news", 83).await(3000)) {
        System.out.println("no news");
      }
    }
  }

  class ThrowsBehindTheWait extends ChannelInboundHandlerAdapter {
    private Channel upstream;
    private EventLoopGroup group;

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
      upstream.closeFuture().sync(); // NO PATCH: throws an exception
      if (!upstream.isActive()) {
        throw new IllegalStateException("early");
      }
      group.shutdownGracefully();
    }
  }
}
