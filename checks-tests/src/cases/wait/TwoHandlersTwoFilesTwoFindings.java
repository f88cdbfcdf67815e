// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TwoHandlersTwoFilesTwoFindings extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); } // FINDING: Pools.drain
}

class WaitThatIsAlreadyAFindingThereIsNoneHere extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    System.out.println(WaitThatIsAlreadyAFindingThereIsNoneHerePage.reload(pool));
  }
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

// file: TwoHandlersTwoFilesTwoFindingsReader.java
class TwoHandlersTwoFilesTwoFindingsReader extends ChannelInboundHandlerAdapter {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void channelRead(ChannelHandlerContext ctx, Object line) throws Exception {
    Pools.drain(tasks); // FINDING: Pools.drain
  }
}

// file: WaitThatIsAlreadyAFindingThereIsNoneHerePage.java
final class WaitThatIsAlreadyAFindingThereIsNoneHerePage {
  static CompletableFuture<Void> reload(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES); // FINDING: awaitTermination
    return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
  }
}
