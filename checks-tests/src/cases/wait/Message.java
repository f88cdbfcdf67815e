// What a finding says: what waits, where, why that is bad, the path, what to do.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.List;
import java.util.concurrent.*;
import java.util.logging.Logger;

class MessageSetting {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class NamesWhatWaitsAndWhereItRuns extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(121, TimeUnit.SECONDS); // FINDING: `awaitTermination` waits for the end of `pool`, and this code runs on a Netty event loop, which serves nobody else meanwhile
    }
  }

  class SaysWhatNettyDoes extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync(); // FINDING: `sync` waits until `close()` is done, and this code runs on a Netty event loop, which serves nobody else meanwhile; if that loop is the future's own, it throws `BlockingOperationException`, on any other it stalls or dead-locks
    }
  }

  class SaysWhichCallIsEnough extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().syncUninterruptibly(); // FINDING: Leave out the wait: `ctx.close()` is enough, and returns at once
    }
  }

  class PrintsTheCallsInThisFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { end(); } // HERE: printsTheCallsInThisFile
    private void end() throws InterruptedException {
      pool.shutdown();
      pool.awaitTermination(122, TimeUnit.SECONDS); // FINDING: `end` called (@line:printsTheCallsInThisFile)
    }
  }

  class NamesTheQuestionOfALoop extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.isTerminated()) {} // FINDING: This loop, which asks `isTerminated()` again and again, waits for the end of `pool`
    }
  }

  class SaysWhatToDo extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      pool.awaitTermination(126, TimeUnit.SECONDS); // FINDING: Leave out the wait: after `shutdown()` the tasks finish all the same, and nobody has to wait for them
    }
  }
}
