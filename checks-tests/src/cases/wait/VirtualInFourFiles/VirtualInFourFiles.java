// Calls of methods that a class in sight implements or overrides.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class OverrideOfAClassInTwoLevels extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Base base;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    base.end(pool); // FINDING: channelInactive ... OverrideOfAClassInTwoLevelsLeaf.end ... @overrideOfAClassInTwoLevels
  }
}

class SealedInterfaceOfRecords extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event)
      throws Exception { ((SealedInterfaceOfRecordsOrder) event).apply(pool); } // FINDING: userEventTriggered ... SealedInterfaceOfRecordsStop.apply ... @sealedInterfaceOfRecords
}
