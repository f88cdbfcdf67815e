// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InitializerSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class SilentIfOnlyAConstantOfTheClassIsUsed extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SilentIfOnlyAConstantOfTheClassIsUsedReader.read();
    }
  }

  class StaticInitializerByTheUseOfAField extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StaticInitializerByTheUseOfAFieldReader.read(); // FINDING: channelInactive ... StaticInitializerByTheUseOfAFieldReader.read ... StaticInitializerByTheUseOfAFieldLoaded ... Pools.drain ... @staticInitializerByTheUseOfAField
    }
  }
}
