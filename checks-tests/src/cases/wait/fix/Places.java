// Waits in all sorts of statements, and those of libraries.
// with: GRPC, NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Places {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class SynchronizedBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      synchronized (pools) {
        pool.shutdown();
        pool.awaitTermination(134, TimeUnit.SECONDS);
      }
    }
  }

  class LambdaThatRunsInPlace extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pools.forEach(each -> {
            each.shutdown();
            try {
              each.awaitTermination(135, TimeUnit.SECONDS);
            } catch (InterruptedException ignored) {
              log.info("interrupted");
            }
          });
    }
  }

  class ElseIf extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pools.isEmpty()) {
        log.info("nothing open");
      } else if (!pool.awaitTermination(131, TimeUnit.SECONDS)) {
        log.info("late");
      }
    }
  }

  class GroupsOfAServerOneAfterTheOther extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      EventLoopGroup parent = group;
      parent.shutdownGracefully().sync();
      group.shutdownGracefully().sync();
      ctx.fireChannelInactive();
    }
  }

  class CaseWithAColon extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      switch (pools.size()) {
        case 1:
          pool.shutdown();
          pool.awaitTermination(132, TimeUnit.SECONDS);
          break;
        default:
          log.info("more");
      }
    }
  }

  class CaseWithAnArrow extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      switch (pools.size()) {
        case 1 -> pool.awaitTermination(133, TimeUnit.SECONDS);
        default -> log.info("more");
      }
    }
  }

  class StaticHelperOfALibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      com.google.common.util.concurrent.Uninterruptibles.awaitTerminationUninterruptibly(pool);
    }
  }

  class MethodThatShutsDownAndWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
          pool, 136, TimeUnit.SECONDS);
      ctx.fireChannelInactive();
    }
  }
}

class FieldOfAnotherObject extends ChannelInboundHandlerAdapter {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    FieldOfAnotherObject other = this;
    other.pool.shutdown();
    if (!other.pool.awaitTermination(137, TimeUnit.SECONDS)) {
      other.pool.shutdownNow();
    }
  }
}
