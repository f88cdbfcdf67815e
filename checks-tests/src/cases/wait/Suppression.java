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

  class OnAMethodInBetween extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Between.go(pool); }
  }

  class OneOfTwoWaysSuppressed extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      OneOfTwoWaysSuppressedBetween.go(pool); // FINDING: channelInactive ... OneOfTwoWaysSuppressedBetween.go ... OneOfTwoWaysSuppressedBetween.other ... @oneOfTwoWaysSuppressed ... !OneOfTwoWaysSuppressedBetween.quiet
    }
  }

  class OnTheResource extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (@SuppressWarnings("AwaitTerminationOnEventLoop") Session s = new Session(pool)) {
        System.out.println(s);
      }
    }
  }

  class OnTheClassInTheOtherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { QuietPools.drain(pool); }
  }

  class OnTheMethodInTheOtherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      QuietMethod.drain(pool);
    }
  }
}

// file: Helpers.java
final class OneOfTwoWaysSuppressedBetween {
  static void go(ExecutorService tasks) throws InterruptedException {
    quiet(tasks);
    other(tasks);
  }
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static void quiet(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(5, TimeUnit.MINUTES);
  }
  static void other(ExecutorService tasks) throws InterruptedException {
    while (!tasks.isTerminated()) { Thread.onSpinWait(); } // HERE: oneOfTwoWaysSuppressed
  }
}

final class Between {
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static void go(ExecutorService tasks) throws InterruptedException { Pools.drain(tasks); }
}

record Session(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException { tasks.awaitTermination(7, TimeUnit.MINUTES); }
}

// file: QuietMethod.java
final class QuietMethod {
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

@SuppressWarnings("AwaitTerminationOnEventLoop") final class QuietPools {
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
