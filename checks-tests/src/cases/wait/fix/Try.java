// A wait inside a try statement: what only its exception needed goes with it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Try {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class RememberedStatementsLeaveTheTry extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        // nothing new from here on
        pool.shutdown();
        pool.awaitTermination(32, TimeUnit.SECONDS);
  
        log.info("readers told"); // for the night shift
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class CatchThatIsStillNeededStays extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        Thread.sleep(36);
        pool.awaitTermination(36, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class WaitInFinally extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        log.info("last page");
      } finally {
        pool.shutdown();
        pool.awaitTermination(39, TimeUnit.SECONDS);
      }
    }
  }

  class TwoTriesInEachOther extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        try {
          pool.shutdown();
          pool.awaitTermination(44, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          log.info("interrupted");
        }
      } catch (IllegalStateException e) { log.info("again"); }
    }
  }

  class OuterCatchGoes extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        if (pools.isEmpty()) {
          pool.awaitTermination(45, TimeUnit.SECONDS);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  class CatchOfExceptionStays extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        pool.awaitTermination(35, TimeUnit.SECONDS);
      } catch (Exception e) {
        log.warning("caught " + e);
      }
    }
  }

  class OnlyStatementOfFinally extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
      } catch (IllegalStateException e) {
        log.info("again");
      } finally {
        pool.awaitTermination(40, TimeUnit.SECONDS);
      }
    }
  }

  class CatchOfSomethingElseStays extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        pool.awaitTermination(33, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IllegalStateException e) { log.warning("no state: " + e); }
    }
  }

  class TryInABranchKeepsItsBraces extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool != null)
        try {
          pool.shutdown();
          pool.awaitTermination(41, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      ctx.fireChannelInactive();
    }
  }

  class FieldOfTheSameNameKeepsItsBraces extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        ExecutorService spare = pool;
        spare.shutdown();
        spare.awaitTermination(43, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      log.info("spare: " + spare);
    }
  }

  class MultiCatchLosesOneType extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        check(pool);
        spare.awaitTermination(37, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException e) {
        log.warning("caught " + e);
      }
    }
  
    private static void check(ExecutorService executor) throws ExecutionException {
      log.info("checked " + executor);
    }
  }

  class NameThatComesAgainKeepsItsBraces extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        int open = pools.size();
        log.info("open: " + open);
        pool.awaitTermination(42, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      int open = 0;
      int twice = open * 2;
    }
  }

  class FinallyStays extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        pool.awaitTermination(38, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        log.info("end of day");
      }
    }
  }

  class CatchOfNothingGoesAndTheTryWithIt extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      try {
        pool.awaitTermination(31, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      ctx.fireChannelInactive();
    }
  }

  class TextBlockKeepsItsText extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        log.info(
            """
            end
              of day""");
        pool.awaitTermination(46, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class FirstOfTwoCatchesStays extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.shutdown();
        pool.awaitTermination(34, TimeUnit.SECONDS);
      } catch (RuntimeException e) {
        log.warning("no luck: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
