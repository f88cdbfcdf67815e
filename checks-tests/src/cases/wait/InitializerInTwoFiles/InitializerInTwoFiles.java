// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InitializerSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  class InstanceInitializerOfThisFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) { new Eager(); }
    private final class Eager {
      final int result = InstanceInitializerOfThisFilePools.drain(pool); // FINDING: channelInactive ... Eager ... InstanceInitializerOfThisFilePools.drain ... @instanceInitializerOfThisFile
    }
  }
  class ResourceWhoseCloseWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (ResourceWhoseCloseWaitsSession session = new ResourceWhoseCloseWaitsSession(pool)) { System.out.println(session); } // FINDING: channelInactive ... ResourceWhoseCloseWaitsSession.close ... @resourceWhoseCloseWaits
    }
  }
  class SilentIfTheCloseOfAResourceReturnsAtOnce extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (Session session = new Session(pool)) { System.out.println(session); }
    }
  }
  class InitializerOfAnAnonymousClass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new Object() {
        final int result = InitializerOfAnAnonymousClassPools.drain(pool); // FINDING: channelInactive ... InitializerOfAnAnonymousClassPools.drain ... @initializerOfAnAnonymousClass
      };
    }
  }
  class ResourceInAVariableWhoseCloseWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ResourceInAVariableWhoseCloseWaitsSession session = new ResourceInAVariableWhoseCloseWaitsSession(pool);
      try (session) { System.out.println(session); } // FINDING: channelInactive ... ResourceInAVariableWhoseCloseWaitsSession.close ... @resourceInAVariableWhoseCloseWaits
    }
  }
}
