// A task that starts itself anew on the event loop: the hook on the same loop cancels the next turn.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class TurnsOfATask extends ChannelInboundHandlerAdapter implements Runnable {
  private ScheduledFuture<?> turn;
  private ChannelHandlerContext ctx;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    this.ctx = ctx;
    run();
  }

  @Override
  public void run() {
    ctx.writeAndFlush("b");
    turn = ctx.executor().schedule(this, 4, TimeUnit.SECONDS);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone");
  }
}

class OneLongTurn extends ChannelInboundHandlerAdapter {
  private ScheduledFuture<?> work;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    work = ctx.executor().schedule(() -> { while (true) { ctx.writeAndFlush("c"); } }, 5, TimeUnit.SECONDS);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) { // NO PATCH: does not interrupt the work
    System.out.println("gone");
  }
}
