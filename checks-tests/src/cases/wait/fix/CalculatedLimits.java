// What only calculates the limit of a wait goes with it, as nobody misses the value.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class CalculatedLimits {
  private ExecutorService pool;
  private Duration limit;
  private int calls;

  private Duration limit() {
    calls++;
    return limit;
  }

  class OfADuration extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      long millis = limit.plusSeconds(1).toMillis();
      pool.awaitTermination(millis, TimeUnit.MILLISECONDS);
    }
  }

  class OfAText extends ChannelInboundHandlerAdapter {
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      Duration most = Duration.parse("PT2S").multipliedBy(2);
      pool.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  class OfTheGreaterNumber extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      long seconds = Long.max(limit.toSeconds(), 3);
      pool.awaitTermination(seconds, TimeUnit.SECONDS);
    }
  }

  class OfACallThatCounts extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      long millis = limit().toMillis();
      pool.awaitTermination(millis, TimeUnit.MILLISECONDS);
    }
  }
}
