// `@SuppressWarnings` at the wait, at the call, around the handler, in the other file.
// with: NETTY
// stubs: news/Pools.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SuppressionInFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

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
