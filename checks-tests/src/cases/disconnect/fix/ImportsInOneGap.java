// Two patches that need different imports in the same gap, and a third that needs one of them.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class ImportsInOneGap extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;

  ImportsInOneGap(ExecutorService executor) { this.executor = executor; }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 21"); }
        });
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 22");
  }
}

class Often extends SimpleChannelInboundHandler<String> {
  private final ExecutorService executor;

  Often(ExecutorService executor) { this.executor = executor; }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String message) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 23"); }
        });
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 24");
  }
}

class OnTheLoop extends ChannelInboundHandlerAdapter {
  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 25"), 2, 6, TimeUnit.SECONDS);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 26");
  }
}

class Again extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;

  Again(ExecutorService executor) { this.executor = executor; }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    executor.execute(
        () -> {
          while (true) { ctx.write("tick 27"); }
        });
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone 28");
  }
}
