// Calls of methods that a class in sight implements or overrides.
// with: NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class VirtualSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class OverrideOfAClassInTwoLevels extends ChannelInboundHandlerAdapter {
    private Base base;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      base.end(pool); // FINDING: channelInactive ... OverrideOfAClassInTwoLevelsLeaf.end ... @overrideOfAClassInTwoLevels
    }
  }

  class SealedInterfaceOfRecords extends ChannelInboundHandlerAdapter {
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event)
        throws Exception {
      ((SealedInterfaceOfRecordsOrder) event).apply(pool); // FINDING: userEventTriggered ... SealedInterfaceOfRecordsStop.apply ... @sealedInterfaceOfRecords
    }
  }
}
