// An import goes with the waits that needed it, unless a comment or other code names it too.
// with: NETTY
// layouts: crlf
package news;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration; // of the first wait

import java.util.Locale;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Not later than {@link ExecutionException}. */
class ImportsOfTheWait {
  private ExecutorService pool;

  class NamedByAComment extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      try {
        pool.awaitTermination(Duration.ofMinutes(31).toSeconds(), SECONDS);
      } catch (InterruptedException e) {
        throw new ExecutionException(e);
      }
    }
  }

  class NamedTwice extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      pool.awaitTermination(32, TimeUnit.SECONDS);
    }
  }

  class NamedOnceMore extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.shutdown();
      pool.awaitTermination("33".toLowerCase(Locale.ROOT).length(), TimeUnit.DAYS);
    }
  }

  String limit() { return "one of " + MINUTES; }
}
