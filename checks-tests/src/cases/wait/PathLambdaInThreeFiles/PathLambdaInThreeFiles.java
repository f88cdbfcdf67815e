// Paths through lambdas, method references and helpers that run what they are given.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathLambdaSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class LambdaInAnotherFileRunByAHelperOfAThird extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInAnotherFileRunByAHelperOfAThirdEnding.apply(pool); // FINDING: channelInactive ... LambdaInAnotherFileRunByAHelperOfAThirdEnding.apply ... Pools.drain ... @pools
    }
  }

  class ReferenceInAnotherFileRunByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ReferenceInAnotherFileRunByTheLibraryEnding.all(List.of(pool)); // FINDING: channelInactive ... ReferenceInAnotherFileRunByTheLibraryEnding.all ... Pools.drain ... @pools
    }
  }

  class LambdaInAnotherFileRunByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInAnotherFileRunByTheLibraryEnding.all(List.of(pool)); // FINDING: channelInactive ... LambdaInAnotherFileRunByTheLibraryEnding.all ... Pools.drain ... @pools
    }
  }

  class ConstructorReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Optional.of(pool).map(ConstructorReferenceWaiter::new); // FINDING: channelInactive ... new ConstructorReferenceWaiter ... @pools
    }
  }
}
