// Handles that patterns of Java 21 bind.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PatternMatching {
  private Object own;
  record Pair(Future<?> future, int number) {}

  class PatternOfARecordInACase extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = new Pair(ticks, 5);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      boolean cancelled = switch (own) {
            case Pair(var future, var number) -> future.cancel(true);
            default -> false;
          };
      System.out.println(cancelled);
    }
  }

  class PatternOfARecord extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = new Pair(ticks, 3);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      if (own instanceof Pair(Future<?> future, int number) && number > 4) { future.cancel(true); }
    }
  }

  class PatternOfACase extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = ticks;
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      switch (own) {
        case Future<?> future when !future.isDone() -> future.cancel(true);
        case null, default -> {}
      }
    }
  }

  class PatternThatIsNotUsed extends ChannelInboundHandlerAdapter {
    private Object own;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      own = new Pair(ticks, 6);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      if (own instanceof Pair(Future<?> future, int number)) { System.out.println(number); }
    }
  }
}
