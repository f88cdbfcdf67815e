// Paths that end where something else runs the code, and some that only look as if they did.
// with: NETTY, REACTOR, SPRING, VERTX4
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PathOffloadSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ObjectThatIsOnlyMade extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ObjectThatIsOnlyMadeEnding.apply(pool);
    }
  }

  class SynchronizedBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SynchronizedBlockEnding.apply(pool); // FINDING: channelInactive ... SynchronizedBlockEnding.apply ... Pools.drain ... @pools
    }
  }

  class StreamInPlace extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      StreamInPlaceEnding.apply(pool); // FINDING: channelInactive ... StreamInPlaceEnding.apply ... Pools.drain ... @pools
    }
  }

  class ExecutorAndAReference extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ExecutorAndAReferenceEnding.apply(pool);
    }
  }

  class ArgumentOfACall extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ArgumentOfACallEnding.apply(pool); // FINDING: channelInactive ... ArgumentOfACallEnding.apply ... Pools.drain ... @pools
    }
  }

  class MapComputeIfAbsent extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      MapComputeIfAbsentEnding.apply(pool); // FINDING: channelInactive ... MapComputeIfAbsentEnding.apply ... Pools.drain ... @pools
    }
  }

  class ThenApplyAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ThenApplyAsyncEnding.apply(pool);
    }
  }

  class CodeThatIsOnlyMade extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      CodeThatIsOnlyMadeEnding.apply(pool);
    }
  }

  class ThreadCase extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ThreadCaseEnding.apply(pool);
    }
  }

  class SubclassOfThread extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SubclassOfThreadEnding.apply(pool);
    }
  }

  class CatchBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      CatchBlockEnding.apply(pool); // FINDING: channelInactive ... CatchBlockEnding.apply ... Pools.drain ... @pools
    }
  }

  class SpringsAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new SpringsAsyncDrainer().drain(pool);
    }
  }

  class SupplyAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SupplyAsyncEnding.apply(pool);
    }
  }

  class TimerCase extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      TimerCaseEnding.apply(pool);
    }
  }

  class ExecuteBlockingInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    private io.vertx.core.Vertx vertx;
    @Override public void channelInactive(ChannelHandlerContext ctx) { ExecuteBlockingInAnotherFileBlocking.drain(vertx, pool); }
  }

  class EventLoopOfAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      EventLoopOfAnotherFileLater.drain(ctx.channel(), pool);
    }
  }

  class OptionalOrElseGet extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      OptionalOrElseGetEnding.apply(pool); // FINDING: channelInactive ... OptionalOrElseGetEnding.apply ... Pools.drain ... @pools
    }
  }

  class FinallyBlock extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      FinallyBlockEnding.apply(pool); // FINDING: channelInactive ... FinallyBlockEnding.apply ... Pools.drain ... @pools
    }
  }

  class Assertion extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      AssertionEnding.apply(pool); // FINDING: channelInactive ... AssertionEnding.apply ... Pools.drain ... @pools
    }
  }

  class SwitchExpression extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      SwitchExpressionEnding.apply(pool); // FINDING: channelInactive ... SwitchExpressionEnding.apply ... Pools.drain ... @pools
    }
  }

  class LazyStream extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LazyStreamEnding.apply(pool);
    }
  }

  class PublishOn extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      PublishOnFeeds.load(pool).subscribe();
    }
  }

  class LaterCallback extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LaterCallbackEnding.apply(pool);
    }
  }

  class ClassOfSpringsAsync extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new ClassOfSpringsAsyncDrainer().drain(pool);
    }
  }

  class Executor extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ExecutorEnding.apply(pool);
    }
  }
}
