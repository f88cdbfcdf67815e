// A wait whose end nobody needs goes, with its line and with what is pointless without it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

class Statement {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class LoopOverExecutors extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pools.forEach(ExecutorService::shutdown);
      for (ExecutorService each : pools) {
        each.awaitTermination(13, TimeUnit.SECONDS);
      }
      log.info("readers told");
    }
  }

  class BranchWhoseConditionDoesSomething extends ChannelInboundHandlerAdapter {
    private final AtomicBoolean told = new AtomicBoolean();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!told.getAndSet(true)) {
        pool.awaitTermination(14, TimeUnit.SECONDS);
      }
    }
  }

  class StatementWithItsLine extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      pool.awaitTermination(5, TimeUnit.SECONDS);
      ctx.fireChannelInactive();
    }
  }

  class BranchWithAnElse extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool.isShutdown()) {
        log.info("stopped");
      } else {
        pool.awaitTermination(12, TimeUnit.SECONDS);
      }
    }
  }

  class CommentInsideTheCallGoesWithIt extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      pool.awaitTermination(
          7, // as long as the longest feed
          TimeUnit.SECONDS);
    }
  }

  class LoggedResult extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      log.info("ended: " + 17);
      System.out.println(pool.awaitTermination(17, TimeUnit.SECONDS));
    }
  }

  class OnlyStatementOfTheMethod extends ChannelInboundHandlerAdapter {
    @Override
    public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(1, TimeUnit.DAYS);
    }
  }

  class WaitWithoutShutdown extends ChannelInboundHandlerAdapter {
    @Override public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(250, TimeUnit.MILLISECONDS);
      super.handlerRemoved(ctx);
    }
  }

  class SeveralStatementsOnALine extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown(); pool.awaitTermination(8, TimeUnit.SECONDS); ctx.fireChannelInactive();
    }
  }

  class CommentsAroundStay extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      // no more articles
      pool.shutdown(); // the readers go on
      pool.awaitTermination(6, TimeUnit.SECONDS); // at most six seconds
      /* tell the next handler */
      ctx.fireChannelInactive();
    }
  }

  class LoopThatShutsDown extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (ExecutorService each : pools) {
        each.shutdown();
        each.awaitTermination(14, TimeUnit.SECONDS);
      }
    }
  }

  class BranchWithoutBraces extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool.isShutdown()) pool.awaitTermination(10, TimeUnit.SECONDS);
      ctx.fireChannelInactive();
    }
  }

  class LastOfAParagraph extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();

      pool.awaitTermination(9, TimeUnit.SECONDS);
    }
  }

  class TwoWaitsBelowEachOther extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(15, TimeUnit.SECONDS);
      spare.awaitTermination(16, TimeUnit.SECONDS);
      ctx.fireChannelInactive();
    }
  }

  class BranchThatDoesMore extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool != null) {
        pool.shutdown();
        pool.awaitTermination(11, TimeUnit.SECONDS);
        pool = null;
      }
    }
  }
}
