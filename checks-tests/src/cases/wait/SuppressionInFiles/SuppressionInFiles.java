// `@SuppressWarnings` at the wait, at the call, around the handler, in the other file.
// with: NETTY
// stubs: news/Pools.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SuppressionSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class OnAMethodInBetween extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Between.go(pool);
    }
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
