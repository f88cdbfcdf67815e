// `@SuppressWarnings` at the wait, at the call, around the handler, in the other file.
// with: NETTY
// stubs: news/Pools.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Suppression {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class OnTheMethodOfTheWait extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
    @SuppressWarnings("AwaitTerminationOnEventLoop")
    private void drain() throws InterruptedException { pool.awaitTermination(3, TimeUnit.MINUTES); }
  }

  class OnTheHandlersMethod extends ChannelInboundHandlerAdapter { // SILENT
    @SuppressWarnings("AwaitTerminationOnEventLoop") @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); }
  }

  @SuppressWarnings("AwaitTerminationOnEventLoop")
  class OnTheHandlersClass extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); }
  }

  class AtTheVariableThatHoldsTheAnswerOfTheCall extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      @SuppressWarnings("AwaitTerminationOnEventLoop") boolean ended = Pools.drain(pool);
      System.out.println(ended);
    }
  }

  class AtTheVariableThatHoldsTheAnswer extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      @SuppressWarnings("AwaitTerminationOnEventLoop")
      boolean ended = pool.awaitTermination(2, TimeUnit.MINUTES);
      System.out.println(ended);
    }
  }

  class OnTheHandlersMethodWithTheWaitInAHelperOfTheFile extends ChannelInboundHandlerAdapter { // SILENT
    @SuppressWarnings("AwaitTerminationOnEventLoop") @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(); }
    private void drain() throws InterruptedException { pool.awaitTermination(4, TimeUnit.MINUTES); }
  }

  class OfAnotherCheckDoesNotCount extends ChannelInboundHandlerAdapter {
    @SuppressWarnings("ExecutorCloseInAsyncHandler") @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(6, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }
}
