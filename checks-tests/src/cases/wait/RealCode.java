// Situations of public libraries that were read by hand, in words of our own.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InterfacesWithMethodsOfTheSameName extends ChannelInboundHandlerAdapter {
  interface Press {
    void stop() throws Exception;
  }

  static class Print implements Press {
    ExecutorService pool;
    @Override public void stop() throws Exception { pool.awaitTermination(1, TimeUnit.DAYS); } // FINDING: `awaitTermination` waits
  }

  static class Radio {
    public void stop() {}
  }

  static class Web {
    public void stop() {}
  }

  static class Tower {
    public void stop() {}
  }
  private Press press;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { press.stop(); }
}

class ALoopAndTheWaitInsideAreOneFinding extends ChannelInboundHandlerAdapter {
  private ExecutorService pool;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    while (!pool.isTerminated()) { pool.awaitTermination(2, TimeUnit.HOURS); } // FINDING: This loop
  }
}

class ResultThatAHelperCompletes { // SILENT
  CompletableFuture<Void> drain(ExecutorService pool) throws InterruptedException {
    pool.awaitTermination(3, TimeUnit.HOURS);
    return done(null);
  }
  private static <T> CompletableFuture<T> done(T value) { return CompletableFuture.completedFuture(value); }
}
