// With the exception of a wait goes what only a catch of it throws on.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class TryOfWhatIsMadeOfTheException {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;

  class AnotherIsMadeOfIt extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        try {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      } catch (IOException e) {
        log.info("again");
      }
    }
  }

  class ItIsThrownOn extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      try {
        try {
          pool.shutdown();
          pool.awaitTermination(2, TimeUnit.SECONDS);
        } catch (Exception e) {
          log.info("no " + e);
          throw e;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class AnotherIsThrownOn extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      try {
        try {
          save();
          pool.awaitTermination(3, TimeUnit.SECONDS);
        } catch (InterruptedException | IOException e) {
          log.info("no " + e);
          throw e;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException e) {
        log.info("not saved");
      }
    }

    private static void save() throws IOException {
      log.info("saved");
    }
  }

  class ItIsReplaced extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        try {
          pool.shutdown();
          pool.awaitTermination(4, TimeUnit.SECONDS);
        } catch (Exception e) {
          e = new IOException(e);
          throw e;
        }
      } catch (IOException e) {
        log.info("again");
      }
    }
  }
}
