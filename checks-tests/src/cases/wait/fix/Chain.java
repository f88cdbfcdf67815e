// Waits for Netty futures: the call that begins the end stays, what needs the end becomes a
// listener.
// with: NETTY
package news;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Chain {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;
  void release(String what) { pools.removeIf(each -> each.toString().equals(what)); }

  class RestBecomesAListenerWithoutTheTry extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        ctx.close().sync();
        // the last one
        release("page");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class CloseFutureAlone extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      ctx.channel().closeFuture().sync();
    }
  }

  class SuperBehindTheWait extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync();
      super.channelInactive(ctx);
      release("super");
    }
  }

  class ListenerOfAGroup extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      group.shutdownGracefully().sync();
      release("group");
    }
  }

  class FutureInALocal extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture closing = ctx.close();
      closing.sync();
      ctx.fireChannelInactive();
    }
  }

  class TwoOfTheSameName extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      group.shutdownGracefully().sync();
      group.shutdownGracefully(1, 2, TimeUnit.SECONDS).sync();
    }
  }

  class GroupWithALimit extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      group.shutdownGracefully().awaitUninterruptibly(72, TimeUnit.SECONDS);
    }
  }

  class GroupsOfAServer extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      group.shutdownGracefully().sync();
    }
  }

  class AwaitWithALimit extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().await(71, TimeUnit.SECONDS);
    }
  }

  class NameOfTheListenersParameter extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      String future = ctx.name();
      ctx.channel().closeFuture().awaitUninterruptibly();
      release(future);
    }
  }

  class NameThatIsTaken extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      String unusedCtx = ctx.name();
      ctx.close().sync();
      log.info(unusedCtx);
    }
  }

  class ListenerInABranch extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (ctx.channel().isActive()) {
        ctx.close().sync();
        release("active");
      }
      ctx.fireChannelInactive();
    }
  }

  class TerminationFuture extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      group.shutdownGracefully();
      group.terminationFuture().syncUninterruptibly();
    }
  }

  class GetInATry extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        ctx.close().get();
      } catch (InterruptedException | ExecutionException e) {
        log.warning("not closed: " + e);
      }
    }
  }

  class ListenerStays extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().addListener(future -> log.info("closed")).sync();
    }
  }

  class CloseWithoutSync extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync();
    }
  }

  class ListenerBesideAParameterOfItsName extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      log.info("inactive");
    }
    @Override public void channelRead(ChannelHandlerContext ctx, Object future) throws Exception {
      ctx.close().sync();
      release("page");
    }
  }

  class RestBecomesAListener extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync();
      release(ctx.name());
      log.info("closed");
    }
  }

  class AwaitUninterruptibly extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.disconnect().awaitUninterruptibly();
    }
  }

  class SyncUninterruptibly extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().close().syncUninterruptibly();
      ctx.fireChannelInactive();
    }
  }
}
