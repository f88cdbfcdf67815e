// Paths through lambdas, method references and helpers that run what they are given.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathLambdaSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ArrayConstructorReference extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      System.out.println(Set.of(pool).toArray(ExecutorService[]::new).length);
    }
  }

  class HelperOfAnotherFileRunsItsCallable extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.quietly(() -> pool.awaitTermination(2, TimeUnit.MINUTES)); // FINDING: channelInactive ... Runner.quietly
    }
  }
}
