// Places that may wait.
// with: JUNIT, NETTY, SPRING
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class HelperInATestCalledByATest { // SILENT
  @org.junit.jupiter.api.AfterEach void stop() throws InterruptedException {
    Pools.drain(Executors.newCachedThreadPool());
  }
}

class MethodOfSpringsAsync extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    new Drainer().drain(pool);
  }
}

// file: Helpers.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES);
  }
}

class Drainer {
  @org.springframework.scheduling.annotation.Async
  void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(10, TimeUnit.MINUTES);
  }
}
