// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InitializerInTwoFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class InstanceInitializerOfThisFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) { new Eager(); }

    private final class Eager {
      final int result = Pools.drain(pool); // FINDING: channelInactive ... Eager ... Pools.drain ... @pools
    }
  }

  class ResourceWhoseCloseWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (WhoseCloseWaitsSession session = new WhoseCloseWaitsSession(pool)) { System.out.println(session); } // FINDING: channelInactive ... WhoseCloseWaitsSession.close ... @whoseCloseWaitsSession
    }
  }

  class SilentIfTheCloseOfAResourceReturnsAtOnce extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (Session session = new Session(pool)) { System.out.println(session); }
    }
  }

  class InitializerOfAnAnonymousClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new Object() { final int result = Pools.drain(pool); }; // FINDING: channelInactive ... Pools.drain ... @pools
    }
  }

  class ResourceInAVariableWhoseCloseWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      WhoseCloseWaitsSession session = new WhoseCloseWaitsSession(pool);
      try (session) { System.out.println(session); } // FINDING: channelInactive ... WhoseCloseWaitsSession.close ... @whoseCloseWaitsSession
    }
  }
}

// file: Helpers.java
final class Pools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

record WhoseCloseWaitsSession(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() throws InterruptedException { tasks.awaitTermination(2, TimeUnit.MINUTES); } // HERE: whoseCloseWaitsSession
}

record Session(ExecutorService tasks) implements AutoCloseable {
  @Override public void close() { tasks.shutdown(); }
}
