// What a finding says: what waits, where, why that is bad, the path, what to do.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.List;
import java.util.concurrent.*;
import java.util.logging.Logger;

class Message {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class NamesTheFirstCallOfThePath extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Desk.end(pool); // FINDING: `Desk.end` comes to `awaitTermination`, which waits for the end of `pool`
    }
  }

  class LeavesOutTheMiddleOfALongPath extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LeavesOutTheMiddleOfALongPathDesk.step1(pool); // FINDING: ... 14 more calls ...
    }
  }

  class PrintsThePathIntoAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      PrintsThePathIntoAnotherFileDesk.end(pool); // FINDING: `awaitTermination` in `PrintsThePathIntoAnotherFileDesk.wait` (@printsThePathIntoAnotherFile)
    }
  }

  class NamesWhatWaitsAndWhereItRuns extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(121, TimeUnit.SECONDS); // FINDING: `awaitTermination` waits for the end of `pool`, and this code runs on a Netty event loop, which serves nobody else meanwhile
    }
  }

  class SaysWhatNettyDoes extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().sync(); // FINDING: `sync` waits until `close()` is done, and this code runs on the thread that has to complete it: it throws `BlockingOperationException` instead
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

// file: Helpers.java
class LeavesOutTheMiddleOfALongPathDesk {
  static void step1(ExecutorService pool) throws Exception { step2(pool); }
  static void step2(ExecutorService pool) throws Exception { step3(pool); }
  static void step3(ExecutorService pool) throws Exception { step4(pool); }
  static void step4(ExecutorService pool) throws Exception { step5(pool); }
  static void step5(ExecutorService pool) throws Exception { step6(pool); }
  static void step6(ExecutorService pool) throws Exception { step7(pool); }
  static void step7(ExecutorService pool) throws Exception { step8(pool); }
  static void step8(ExecutorService pool) throws Exception { step9(pool); }
  static void step9(ExecutorService pool) throws Exception { step10(pool); }
  static void step10(ExecutorService pool) throws Exception { step11(pool); }
  static void step11(ExecutorService pool) throws Exception { step12(pool); }
  static void step12(ExecutorService pool) throws Exception { step13(pool); }
  static void step13(ExecutorService pool) throws Exception { step14(pool); }
  static void step14(ExecutorService pool) throws Exception { step15(pool); }
  static void step15(ExecutorService pool) throws Exception { step16(pool); }
  static void step16(ExecutorService pool) throws Exception { step17(pool); }
  static void step17(ExecutorService pool) throws Exception { step18(pool); }
  static void step18(ExecutorService pool) throws Exception { step19(pool); }
  static void step19(ExecutorService pool) throws Exception { step20(pool); }
  static void step20(ExecutorService pool) throws Exception {
    pool.awaitTermination(125, TimeUnit.SECONDS);
  }
}

class PrintsThePathIntoAnotherFileDesk {
  static void end(ExecutorService pool) throws InterruptedException { wait(pool, 123); }
  private static void wait(ExecutorService pool, long s) throws InterruptedException {
    pool.awaitTermination(s, TimeUnit.SECONDS); // HERE: printsThePathIntoAnotherFile
  }
}

class Desk {
  static void end(ExecutorService pool) throws InterruptedException {
    pool.awaitTermination(124, TimeUnit.SECONDS);
  }
}
