// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class InitializerSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class CompactConstructorOfARecord extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new CompactConstructorOfARecordChecked(pool); // FINDING: channelInactive ... new CompactConstructorOfARecordChecked ... Pools.drain ... @pools
    }
  }

  class LambdaInAFieldIsNotRunByTheConstructor extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new LambdaInAFieldIsNotRunByTheConstructorLazy(); }
  }

  class EnumConstructor extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      EnumConstructorLevel.parse("low"); // FINDING: channelInactive ... static initializer of EnumConstructorLevel ... new EnumConstructorLevel ... Pools.drain ... @pools
    }
  }

  class StaticInitializerBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StaticInitializerBlockLoaded.touch(); // FINDING: channelInactive ... StaticInitializerBlockLoaded ... Pools.drain ... @pools
    }
  }

  class CloseThatIsInherited extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (CloseThatIsInheritedDerived session = new CloseThatIsInheritedDerived()) { System.out.println(session); } // FINDING: channelInactive ... CloseThatIsInheritedBase.close ... @closeThatIsInherited
    }
  }

  class InstanceFieldWithAnExplicitConstructor extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new InstanceFieldWithAnExplicitConstructorEager("sports"); // FINDING: channelInactive ... InstanceFieldWithAnExplicitConstructorEager ... Pools.drain ... @pools
    }
  }

  class StaticFieldOfAClassThatIsInstantiated extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new StaticFieldOfAClassThatIsInstantiatedLoaded(); // FINDING: channelInactive ... StaticFieldOfAClassThatIsInstantiatedLoaded ... Pools.drain ... @pools
    }
  }

  class ResourceInAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ResourceInAnotherFilePage.show(pool); // FINDING: channelInactive ... ResourceInAnotherFilePage.show ... ResourceInAnotherFileSession.close ... @resourceInAnotherFile
    }
  }
}

class InstanceInitializerBlock extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { new InstanceInitializerBlockEager(); } // FINDING: channelInactive ... InstanceInitializerBlockEager ... Pools.drain ... @pools
}
