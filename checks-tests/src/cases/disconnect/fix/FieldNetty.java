// Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
// with: NETTY, VERTX4
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.Vertx;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class TimerOfAnotherFramework extends SimpleChannelInboundHandler<String> {
  private final Vertx vertx;
  TimerOfAnotherFramework(Vertx vertx) {
    this.vertx = vertx;
  }
  @Override public void handlerAdded(ChannelHandlerContext ctx) {
    vertx.setPeriodic(1400, id -> ctx.writeAndFlush("tick " + id));
  }
  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    /* silence */
  }
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) { ctx.write(message); }
}

class CancelledOnlyOnExceptions extends ChannelInboundHandlerAdapter {
  private ScheduledFuture<?> ping;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ping = ctx.executor().scheduleAtFixedRate(() -> ctx.write("ping 6"), 0, 6, TimeUnit.SECONDS);
  }
  @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ping.cancel(false);
    ctx.close();
  }
}

class ThreadIsInterrupted extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    new Thread(
            () -> {
              while (true) { ctx.write("tick 7"); }
            })
        .start();
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}

class HandleInALocalVariable extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;
  HandleInALocalVariable(ExecutorService executor) {
    this.executor = executor;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> task = executor.submit(() -> {
              while (true) { ctx.write("tick 12"); }
            }); // until the end
    System.out.println(task.isDone());
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}

class ThreadInAVariable extends ChannelInboundHandlerAdapter {
  private int clients;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    clients++;
    Thread sender = new Thread(() -> send(ctx));
    sender.setDaemon(true);
    sender.start();
  }
  private void send(ChannelHandlerContext ctx) { while (true) { ctx.write("tick 8"); } }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    clients--;
    ctx.fireChannelInactive();
  }
}

class ListenerOfTheEndBesides extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("ping 9"), 0, 9, TimeUnit.SECONDS);
    ctx.channel().closeFuture().addListener(future -> System.out.println("gone " + future));
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
