// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathFilesSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ConstructorOfTheSuperclass extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new ConstructorOfTheSuperclassPolite(pool); // FINDING: channelInactive ... new ConstructorOfTheSuperclassPolite ... new ConstructorOfTheSuperclassFarewell ... @constructorOfTheSuperclass
    }
  }

  class ShortestWay extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ShortestWayDetour.go(pool); // FINDING: channelInactive ... ShortestWayDetour.go ... ShortestWayPools.drain ... @shortestWay ... !ShortestWayDetour.long
    }
  }

  class SuperMethodInAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new SuperMethodInAnotherFileSpecial(pool).stop(); // FINDING: channelInactive ... SuperMethodInAnotherFileSpecial.stop ... SuperMethodInAnotherFileGeneral.stop ... @superMethodInAnotherFile
    }
  }

  class GenericBridge extends ChannelInboundHandlerAdapter {
    private final Ender<ExecutorService> ender = new GenericBridgePoolEnder();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ender.end(pool); // FINDING: channelInactive ... GenericBridgePoolEnder.end ... @genericBridge
    }
  }
}
