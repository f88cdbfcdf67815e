// Findings that the user does not want: suppressed, of work that survives, in tests.
// with: JUNIT, NETTY
// stubs: news/OnPurpose.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Suppression {
  private final ExecutorService tasks = null;
  private Future<?> ticks;

  class AnnotationOfTheUserWithoutTheFlag extends ChannelInboundHandlerAdapter {
    @OnPurpose @Override
    public void channelActive(ChannelHandlerContext ctx) {
      tasks.execute(() -> { while (true) { System.out.println("audit"); } }); // FINDING: task started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class TheMethodOfTheStart extends ChannelInboundHandlerAdapter { // SILENT
    @SuppressWarnings("DisconnectWithoutCancel") @Override
    public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 4, 5, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class TheHook extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 4, 5, TimeUnit.SECONDS);
    }
    @Override @SuppressWarnings("DisconnectWithoutCancel")
    public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class TheVariableOfTheHandle extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      @SuppressWarnings("DisconnectWithoutCancel")
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
      System.out.println(ticks);
    }
  }

  @SuppressWarnings("DisconnectWithoutCancel") class TheClass extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 4, 5, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class CodeOfATest extends ChannelInboundHandlerAdapter { // SILENT
    @org.junit.jupiter.api.Test void works() {
      new ChannelInboundHandlerAdapter() {
        @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
      }.isSharable();
      tasks.execute(() -> { while (true) { System.out.println("audit"); } });
    }
  }
}

class AnotherCheck extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @SuppressWarnings("AwaitTerminationOnEventLoop") @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 4, 5, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: does not stop the periodic task started on line
}
