// What waits for an end: Netty's channels and groups.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class FamilyNetty {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final EventLoopGroup workers = new DefaultEventLoopGroup();

  class Handler extends ChannelInboundHandlerAdapter {
    public static void silentCloseFutureInMain(String[] arguments) throws Exception { // SILENT
      EventLoopGroup workers = new DefaultEventLoopGroup();
      try {
        new io.netty.bootstrap.ServerBootstrap().group(workers).bind(8080).sync().channel()
            .closeFuture().sync();
      } finally { workers.shutdownGracefully().sync(); }
    }

    void inATaskOfTheEventLoop(Channel channel) {
      channel.eventLoop().execute(() -> { channel.close().syncUninterruptibly(); }); // FINDING: syncUninterruptibly
    }
  }

  class DisconnectAwaitedWithALimit extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean gone = ctx.disconnect().await(3, TimeUnit.SECONDS); // FINDING: await
      System.out.println(gone);
    }
  }

  class ShutdownGracefullyThroughALocal extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      io.netty.util.concurrent.Future<?> ending = workers.shutdownGracefully();
      ending.syncUninterruptibly(); // FINDING: syncUninterruptibly
    }
  }

  class CloseSync extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { ctx.close().sync(); } // FINDING: sync
  }

  class SilentSyncOfAWrite extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.writeAndFlush("bye").sync();
    }
  }

  class CloseOfTheChannelAwaited extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().close().awaitUninterruptibly(); // FINDING: awaitUninterruptibly
    }
  }

  class ChannelGroupCase extends ChannelInboundHandlerAdapter {
    private io.netty.channel.group.ChannelGroup readers;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      readers.close().awaitUninterruptibly(); // FINDING: awaitUninterruptibly
    }
  }

  class InAListener extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.writeAndFlush("bye").addListener((ChannelFutureListener)
                  done -> { done.channel().close().sync(); }); // FINDING: sync
    }
  }

  class SilentSyncOfAWriteThroughALocal extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture written = ctx.writeAndFlush("bye");
      written.sync();
    }
  }

  class TerminationFuture extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      workers.shutdownGracefully();
      workers.terminationFuture().await(); // FINDING: await
    }
  }

  class SilentCloseWithoutAWait extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().addListener(done -> System.out.println(done));
    }
  }

  class ShutdownGracefullyGetWithALimit extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      workers.shutdownGracefully().get(6, TimeUnit.SECONDS); // FINDING: get
    }
  }

  class AwaitTerminationOfAGroup extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      workers.awaitTermination(8, TimeUnit.SECONDS); // FINDING: awaitTermination
    }
  }

  class ShutdownGracefullySync extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().eventLoop().parent().shutdownGracefully().sync(); // FINDING: sync
    }
  }

  class CloseWithAPromise extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close(ctx.newPromise()).syncUninterruptibly(); // FINDING: syncUninterruptibly
    }
  }

  class ShutdownGracefullyGet extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      workers.shutdownGracefully(0, 5, TimeUnit.SECONDS).get(); // FINDING: get
    }
  }

  class CloseFutureSync extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().closeFuture().sync(); // FINDING: sync
    }
  }

  class ShutdownGracefullyAwait extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      workers.shutdownGracefully().await(7000); // FINDING: await
    }
  }

  class CloseWithAListenerInBetween extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().addListener(done -> System.out.println(done)).sync(); // FINDING: sync
    }
  }

  class CloseThroughALocal extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture closing = ctx.close();
      System.out.println("closing");
      closing.sync(); // FINDING: sync
    }
  }

  class SilentShutdownGracefullyWithoutAWait extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().eventLoop().parent().shutdownGracefully();
    }
  }
}

class HashedWheelTimerCase extends ChannelInboundHandlerAdapter {
  private final io.netty.util.HashedWheelTimer timer = new io.netty.util.HashedWheelTimer();
  @Override public void channelInactive(ChannelHandlerContext ctx) { timer.stop(); } // FINDING: stop
}
