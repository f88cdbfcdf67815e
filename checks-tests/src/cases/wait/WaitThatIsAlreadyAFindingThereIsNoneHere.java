// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class WaitThatIsAlreadyAFindingThereIsNoneHere extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    System.out.println(WaitThatIsAlreadyAFindingThereIsNoneHerePage.reload(pool));
  }
}

// file: WaitThatIsAlreadyAFindingThereIsNoneHerePage.java
final class WaitThatIsAlreadyAFindingThereIsNoneHerePage {
  static CompletableFuture<Void> reload(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(4, TimeUnit.MINUTES); // FINDING: awaitTermination
    return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
  }
}
