// A wait whose result only decides what is logged or stopped, and a wait in a loop.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Branch {
  private static final Logger log = Logger.getLogger("press");
  private List<ExecutorService> pools;

  private ExecutorService pool;
  private ExecutorService spare;

  class StopIfLateWithShutdownInABranch extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pools.isEmpty()) { pool.shutdown(); }
      if (!pool.awaitTermination(54, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    }
  }

  class OnlyLogging extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      if ((!pool.awaitTermination(57, TimeUnit.SECONDS))) log.warning("late");
    }
  }

  class LoopUntilTheEnd extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      while (!pool.awaitTermination(61, TimeUnit.SECONDS)) {
        log.info("still open");
      }
      ctx.fireChannelInactive();
    }
  }

  class ResultThatOnlyStops extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean ended = pool.awaitTermination(65, TimeUnit.SECONDS);
      if (!ended) {
        pool.shutdownNow();
      }
      ctx.fireChannelInactive();
    }
  }

  class StopIfLateAfterShutdown extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      if (!pool.awaitTermination(51, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    }
  }

  class LoopUntilTheEndInATry extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        while (!pool.awaitTermination(62, TimeUnit.SECONDS)) {}
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class ConditionTheOtherWayRound extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      spare.shutdown();
      if (spare.awaitTermination(56, TimeUnit.SECONDS)) {
        log.info("in time");
      } else {
        spare.shutdownNow();
      }
    }
  }

  class Spin extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      while (!pool.isTerminated()) {
        Thread.onSpinWait();
      }
    }
  }

  class TwoPhaseShutdownInsideOneTry extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        if (!pool.awaitTermination(60, TimeUnit.SECONDS)) {
          pool.shutdownNow();
        }
      } catch (InterruptedException e) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
      }
    }
  }

  class SpinAroundAWait extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      while (!pool.isTerminated()) {
        pool.awaitTermination(67, TimeUnit.SECONDS);
      }
      ctx.fireChannelInactive();
    }
  }

  class ResultThatIsOnlyLogged extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      boolean ended = pool.awaitTermination(64, TimeUnit.SECONDS);
      log.info("ended: " + ended);
      ctx.fireChannelInactive();
    }
  }

  class ResultThatNobodyReads extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      boolean ended = pool.awaitTermination(66, TimeUnit.SECONDS);
    }
  }

  class TwoPhaseShutdown extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      try {
        if (!pool.awaitTermination(58, TimeUnit.SECONDS)) {
          pool.shutdownNow();
          if (!pool.awaitTermination(59, TimeUnit.SECONDS)) {
            System.err.println("the pool does not end");
          }
        }
      } catch (InterruptedException e) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
      }
      ctx.fireChannelInactive();
    }
  }

  class SpinThatSleeps extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      try {
        do {
          Thread.sleep(63);
        } while (!pool.isTerminated());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class StopIfLateWithoutShutdown extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!pool.awaitTermination(53, TimeUnit.SECONDS)) {
        log.warning("late");
        pool.shutdownNow();
      }
    }
  }

  class SpinWithACounter extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      for (int i = 0; !pool.isTerminated(); i++) {
        log.info("turn " + i);
      }
    }
  }

  class SpinWithoutABody extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      while (!pool.isTerminated()) ;
    }
  }

  class StopIfLateWithoutBraces extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      if (!pool.awaitTermination(52, TimeUnit.SECONDS)) pool.shutdownNow();
      ctx.fireChannelInactive();
    }
  }

  class StopIfLateWithLogging extends ChannelInboundHandlerAdapter {
    private ExecutorService pool;
    private ExecutorService spare;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      this.pool.shutdown();
      if (!this.pool.awaitTermination(55, TimeUnit.SECONDS)) {
        log.warning("late");
        this.pool.shutdownNow();
      } else {
        log.info("in time");
      }
    }
  }
}
