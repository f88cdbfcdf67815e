// Paths through lambdas, method references and helpers that run what they are given.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathLambdaSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  class HelperOfAnotherFileRunsItsRunnableTwoCallsAway extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.twice(() -> HelperOfAnotherFileRunsItsRunnableTwoCallsAwayPools.drain(pool)); // FINDING: channelInactive ... Runner.twice ... HelperOfAnotherFileRunsItsRunnableTwoCallsAwayPools.drain ... @helperOfAnotherFileRunsItsRunnableTwoCallsAway
    }
  }
  class UnboundReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List.of(new UnboundReferencePools(pool)).forEach(UnboundReferencePools::drainOwn); // FINDING: channelInactive ... UnboundReferencePools.drainOwn ... @unboundReference
    }
  }
  class LambdaRunInPlaceByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List.of(pool).forEach(each -> { LambdaRunInPlaceByTheLibraryPools.drain(each); }); // FINDING: channelInactive ... Iterable.forEach ... LambdaRunInPlaceByTheLibraryPools.drain ... @lambdaRunInPlaceByTheLibrary
    }
  }
  class HelperOfAnotherFileRunsItsSupplier extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.timed(() -> {
            HelperOfAnotherFileRunsItsSupplierPools.drain(pool); // FINDING: channelInactive ... Runner.timed ... HelperOfAnotherFileRunsItsSupplierPools.drain ... @helperOfAnotherFileRunsItsSupplier
            return 7;
          });
    }
  }
  class BoundReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      BoundReferencePools pools = new BoundReferencePools(pool);
      Optional.of(3).ifPresentOrElse(System.out::println, pools::drainOwn); // FINDING: channelInactive ... BoundReferencePools.drainOwn ... BoundReferencePools.drain ... @boundReference
    }
  }
  class LambdaInALocalVariable extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runnable ending = () -> { LambdaInALocalVariablePools.drain(pool); }; // FINDING: channelInactive ... LambdaInALocalVariablePools.drain ... @lambdaInALocalVariable
      ending.run();
    }
  }
  class StaticReferenceRunInPlaceByTheLibrary extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List.of(pool).forEach(StaticReferenceRunInPlaceByTheLibraryPools::drain); // FINDING: channelInactive ... StaticReferenceRunInPlaceByTheLibraryPools.drain ... @staticReferenceRunInPlaceByTheLibrary
    }
  }
  class HelperOfThisFileRunsItsRunnable extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      logged(() -> { HelperOfThisFileRunsItsRunnablePools.drain(pool); }); // FINDING: channelInactive ... logged ... HelperOfThisFileRunsItsRunnablePools.drain ... @helperOfThisFileRunsItsRunnable
    }
    private void logged(Runnable code) {
      System.out.println("before");
      code.run();
    }
  }
  class HelperOfAnotherFileRunsItsConsumer extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.each(List.of(pool), HelperOfAnotherFileRunsItsConsumerPools::drain); // FINDING: channelInactive ... HelperOfAnotherFileRunsItsConsumerPools.drain ... @helperOfAnotherFileRunsItsConsumer
    }
  }
}

class ReferenceToAMethodOfThisFile extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    List.of(pool).forEach(this::end);
  }
  private void end(ExecutorService tasks) { ReferenceToAMethodOfThisFilePools.drain(tasks); } // FINDING: channelInactive ... Iterable.forEach ... ReferenceToAMethodOfThisFilePools.drain ... @referenceToAMethodOfThisFile
}
