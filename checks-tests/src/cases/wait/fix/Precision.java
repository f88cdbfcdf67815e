// Forms of waits that look as if more depended on them: flags, wrapped interrupts, futures between
// a wait and a listener, volatile fields, method references.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Precision {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private EventLoopGroup group;
  private Channel channel;
  private volatile boolean stopped;
  private boolean plain;
  private ChannelFuture last;

  void release() {
    log.info("released");
  }

  class Flag extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      boolean over = false;
      while (!over) {
        over = pool.awaitTermination(1, TimeUnit.SECONDS);
      }
      super.channelInactive(ctx);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      boolean over = false;
      do {
        try {
          over = pool.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          pool.shutdownNow();
        }
      } while (!over);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) throws Exception {
      boolean over = false;
      while (!over) {
        over = pool.awaitTermination(3, TimeUnit.SECONDS);
      }
      ctx.writeAndFlush("over");
    }
  }

  class FlagThatIsRead extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean over = false;
      while (!over) {
        over = pool.awaitTermination(4, TimeUnit.SECONDS); // NO PATCH: the result of the wait decides
      }
      plain = over;
    }
  }

  class FlagOfALoopThatDoesMore extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean over = false;
      while (!over) {
        over = pool.awaitTermination(5, TimeUnit.SECONDS); // NO PATCH: the result of the wait decides
        release();
      }
    }
  }

  class Wrapped extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      pool.shutdown();
      try {
        if (!pool.awaitTermination(6, TimeUnit.SECONDS)) {
          pool.shutdownNow();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      try {
        pool.awaitTermination(7, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("early", e);
      }
      ctx.writeAndFlush("over");
    }

    @Override
    public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.awaitTermination(8, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      } catch (InterruptedException e) {
        throw new java.io.IOException(e);
      }
      ctx.writeAndFlush("over");
    }
  }

  class BetweenAFutureAndItsListener extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync().addListener(f -> release());
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      try {
        ChannelFuture closed = ctx.channel().closeFuture().sync();
        closed.addListener(ChannelFutureListener.CLOSE).addListener(f -> release());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      last = ctx.close().sync(); // NO PATCH: the result of the wait decides
    }
  }

  class VolatileBehind extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(9, TimeUnit.SECONDS);
      stopped = true;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(10, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      plain = true;
    }
  }

  class VolatileInAHelper extends ChannelInboundHandlerAdapter {
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      stop();
    }
  }

  void stop() {
    stopped = true;
    channel.disconnect();
    group.shutdownGracefully().syncUninterruptibly();
  }

  void reference() {
    channel.eventLoop().execute(this::end);
  }

  private void end() {
    try {
      pool.awaitTermination(11, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
