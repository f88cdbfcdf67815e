// Paths through code in variables and objects of other files, and helpers that run it later.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathObjectSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class LambdaInALocalVariableOfAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInALocalVariableOfAnotherFileEnding.apply(pool); // FINDING: channelInactive ... LambdaInALocalVariableOfAnotherFileEnding.apply ... Pools.drain ... @pools
    }
  }

  class ObjectOfAnotherFileRunByAHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.twice(new ObjectOfAnotherFileRunByAHelperDraining(pool)); // FINDING: channelInactive ... ObjectOfAnotherFileRunByAHelperDraining.run ... Pools.drain ... @pools
    }
  }

  class SilentIfAHelperThatOffloadsIsInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SilentIfAHelperThatOffloadsIsInAnotherFileEnding.apply(pool);
    }
  }
}
