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
}
